package vn.loahoc.corpus.file;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/** From the raw value of a cell to what it shows; one workbook, one thread. */
final class XlsxCells {

  private static final int MOST_TEXTS = 10_000;

  /** Words or a currency that a format shows beside its number: {@code 0" người"}, [$₫-42A]. */
  private static final Pattern WORDS =
      Pattern.compile("\"[^\"]*[\\p{L}\\p{Sc}][^\"]*\"|\\[\\$[^]-]|\\\\\\p{L}|[₫đĐ]");

  private final ReadOnlySharedStringsTable strings;
  private final StylesTable styles;
  private final boolean from1904;
  private final @Nullable Cell[] shared;
  private final Map<String, Cell> texts = new HashMap<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private final Map<Integer, Boolean> worded = new HashMap<>();
  private final DataFormatter shown = new DataFormatter(Locale.of("vi", "VN"));

  XlsxCells(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
    this.shared = new @Nullable Cell[strings.getUniqueCount()];
  }

  /**
   * @param type the attribute t, empty for a number
   * @param style the attribute s
   * @param formula whether it is computed
   */
  Cell cell(String type, int style, String value, boolean formula) {
    return switch (type) {
      case "s" -> sharedText(value.strip());
      case "str", "inlineStr", "d" -> ownText(value);
      case "e" -> new Cell.Broken(value.strip());
      case "b" -> CellText.of(value.strip().equals("1") ? "có" : "không");
      default -> value.isBlank() ? computed(formula) : number(value.strip(), style);
    };
  }

  /** A formula whose value was never computed shows nothing that could be read. */
  private static Cell computed(boolean formula) {
    return formula ? new Cell.Broken(Cell.Broken.NO_VALUE) : SourceTable.BLANK;
  }

  private Cell sharedText(String index) {
    int i = Integer.parseInt(index);
    if (i < 0 || i >= shared.length) {
      return new Cell.Broken("chữ bị mất");
    }
    Cell known = shared[i];
    if (known == null) {
      known = CellText.of(strings.getItemAt(i).getString());
      shared[i] = known;
    }
    return known;
  }

  /** Cells that say the same are one, so that a large sheet needs less room. */
  private Cell ownText(String value) {
    Cell known = texts.get(value);
    if (known == null) {
      known = CellText.of(value);
      if (texts.size() < MOST_TEXTS) {
        texts.put(value, known);
      }
    }
    return known;
  }

  private Cell number(String value, int style) {
    double number = Double.parseDouble(value);
    boolean date = dates.computeIfAbsent(style, this::isDate);
    if (!date && worded.computeIfAbsent(style, this::hasWords)) {
      return CellText.of(inWords(number, style));
    }
    if (!date || !DateUtil.isValidExcelDate(number)) {
      return new Cell.Figure(number);
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
    if (moment == null) {
      return new Cell.Figure(number);
    }
    if (number < 1) {
      return new Cell.Hour(moment.toLocalTime().withNano(0));
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? new Cell.Day(moment.toLocalDate())
        : new Cell.Moment(moment.withNano(0));
  }

  private boolean isDate(int style) {
    return format(style)
        .filter(cell -> DateUtil.isADateFormat(cell.getDataFormat(), cell.getDataFormatString()))
        .isPresent();
  }

  private boolean hasWords(int style) {
    return format(style)
        .map(XSSFCellStyle::getDataFormatString)
        .filter(written -> WORDS.matcher(written).find())
        .isPresent();
  }

  /** A number as a sheet shows it, with the words of its format. */
  private String inWords(double number, int style) {
    XSSFCellStyle cell = styles.getStyleAt(style);
    return shown.formatRawCellContents(number, cell.getDataFormat(), cell.getDataFormatString());
  }

  private Optional<XSSFCellStyle> format(int style) {
    return style < 0 || style >= styles.getNumCellStyles()
        ? Optional.empty()
        : Optional.ofNullable(styles.getStyleAt(style));
  }
}
