package vn.loahoc.corpus.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * The list markers that Word shows but does not write: "I.", "2.1.", "a)", "-" are counted from the
 * list definitions in the order of the paragraphs. One document, one thread.
 */
final class WordNumbering {

  private static final int LEVELS = 9;

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  WordNumbering(XWPFDocument document) {
    this.document = document;
  }

  /** The marker of a paragraph with a blank after it, or empty; counts the paragraph. */
  String marker(XWPFParagraph paragraph) {
    BigInteger list = list(paragraph);
    XWPFNum number =
        list == null || document.getNumbering() == null
            ? null
            : document.getNumbering().getNum(list);
    if (number == null || number.getCTNum().getAbstractNumId() == null) {
      return "";
    }
    BigInteger definition = number.getCTNum().getAbstractNumId().getVal();
    XWPFAbstractNum levels = document.getNumbering().getAbstractNum(definition);
    int level = level(paragraph);
    if (levels == null || level >= levels.getCTAbstractNum().sizeOfLvlArray()) {
      return "";
    }
    int[] counter = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
    count(counter, level, levels);
    return text(levels, level, counter);
  }

  private static void count(int[] counter, int level, XWPFAbstractNum levels) {
    for (int outer = 0; outer < level; outer++) {
      if (counter[outer] == 0) {
        counter[outer] = start(levels, outer);
      }
    }
    counter[level] = counter[level] == 0 ? start(levels, level) : counter[level] + 1;
    for (int inner = level + 1; inner < LEVELS; inner++) {
      counter[inner] = 0;
    }
  }

  private static int start(XWPFAbstractNum levels, int level) {
    CTLvl definition = levels.getCTAbstractNum().getLvlArray(level);
    return definition.isSetStart() ? definition.getStart().getVal().intValue() : 1;
  }

  private static String text(XWPFAbstractNum levels, int level, int[] counter) {
    CTLvl definition = levels.getCTAbstractNum().getLvlArray(level);
    String pattern = definition.isSetLvlText() ? definition.getLvlText().getVal() : "";
    if (pattern == null || format(levels, level).equals("none")) {
      return "";
    }
    if (format(levels, level).equals("bullet")) {
      return pattern.strip().equals("+") ? "+ " : "- ";
    }
    String text = pattern;
    for (int part = 0; part <= level; part++) {
      text = text.replace("%" + (part + 1), numeral(format(levels, part), counter[part]));
    }
    return text.isBlank() ? "" : text.strip() + " ";
  }

  private static String format(XWPFAbstractNum levels, int level) {
    CTLvl definition = levels.getCTAbstractNum().getLvlArray(level);
    return definition.isSetNumFmt() ? definition.getNumFmt().getVal().toString() : "decimal";
  }

  private static String numeral(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> Numerals.letter(number);
      case "upperLetter" -> Numerals.letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Numerals.roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> Numerals.roman(number);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      default -> Integer.toString(number);
    };
  }

  /** The list of a paragraph, its own or that of its style. */
  private @Nullable BigInteger list(XWPFParagraph paragraph) {
    BigInteger own = paragraph.getNumID();
    if (own != null) {
      return own;
    }
    CTPPrGeneral style = style(paragraph);
    return style != null && style.isSetNumPr() && style.getNumPr().isSetNumId()
        ? style.getNumPr().getNumId().getVal()
        : null;
  }

  private int level(XWPFParagraph paragraph) {
    BigInteger own = paragraph.getNumIlvl();
    if (own != null) {
      return Math.clamp(own.intValue(), 0, LEVELS - 1);
    }
    CTPPrGeneral style = style(paragraph);
    return style != null && style.isSetNumPr() && style.getNumPr().isSetIlvl()
        ? Math.clamp(style.getNumPr().getIlvl().getVal().intValue(), 0, LEVELS - 1)
        : 0;
  }

  private @Nullable CTPPrGeneral style(XWPFParagraph paragraph) {
    if (paragraph.getStyleID() == null || document.getStyles() == null) {
      return null;
    }
    XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
    return style == null ? null : style.getCTStyle().getPPr();
  }
}
