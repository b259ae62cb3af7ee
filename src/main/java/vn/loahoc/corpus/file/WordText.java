package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/**
 * The words of a Word paragraph, read from its XML: POI's own text leaves out what stands in newer
 * text boxes and puts the older ones into the middle of the sentence.
 */
final class WordText {

  /** Deleted text, field codes, and the copy of a drawing for older programs. */
  private static final Set<String> SKIPPED =
      Set.of("del", "delText", "moveFrom", "instrText", "Fallback", "txbxContent", "pPr", "rPr");

  private static final int DEEPEST = 400;

  private WordText() {}

  static String of(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    append(paragraph.getCTP().getDomNode(), text, 0);
    return text.toString();
  }

  /** The text of each text box that hangs on a paragraph. */
  static List<String> boxes(XWPFParagraph paragraph) {
    List<String> boxes = new ArrayList<>();
    collect(paragraph.getCTP().getDomNode(), boxes, 0);
    return boxes;
  }

  private static void append(Node node, StringBuilder text, int depth) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = name(child);
      switch (name) {
        case "t" -> text.append(characters(child));
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        default -> {
          if (!SKIPPED.contains(name) && depth < DEEPEST) {
            append(child, text, depth + 1);
          }
        }
      }
      if (name.equals("p")) {
        text.append('\n');
      }
    }
  }

  private static void collect(Node node, List<String> boxes, int depth) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = name(child);
      if (name.equals("txbxContent")) {
        StringBuilder text = new StringBuilder();
        append(child, text, depth);
        boxes.add(text.toString().strip());
      } else if (!name.equals("Fallback") && depth < DEEPEST) {
        collect(child, boxes, depth + 1);
      }
    }
  }

  private static String characters(Node node) {
    StringBuilder characters = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        characters.append(child.getNodeValue());
      }
    }
    return characters.toString();
  }

  private static String name(Node node) {
    String name = node.getLocalName();
    return name == null ? "" : name;
  }
}
