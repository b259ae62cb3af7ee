package vn.loahoc.corpus.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The rows of one sheet from its XML, read without namespaces; merged cells are filled in at the
 * end. One use.
 */
final class XlsxSheet extends DefaultHandler {

  private static final int MOST_COLUMNS = 100;
  private static final int MOST_MERGED = 50_000;
  private static final int MOST_FILLED = 2_000_000;
  private static final int LONGEST_VALUE = 40_000;

  private final XlsxCells cells;
  private final int mostRows;
  private final List<MutableRow> rows = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private boolean reading;
  private boolean formula;
  private String type = "";
  private int style;
  private int column = -1;
  private int rowNumber;
  private int filled;

  private record MutableRow(int number, List<Cell> cells) {}

  /** There are more rows than anybody reads. */
  static final class Enough extends SAXException {
    Enough() {
      super("enough");
    }
  }

  XlsxSheet(XlsxCells cells, int mostRows) {
    this.cells = cells;
    this.mostRows = mostRows;
  }

  /** The rows with something in them. */
  List<SourceTable.Row> rows() {
    merged.forEach(this::fill);
    return rows.stream().map(row -> new SourceTable.Row(row.number(), row.cells())).toList();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (local(qualified)) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "v", "t" -> reading = column >= 0;
      case "f" -> formula = true;
      case "rPh" -> reading = false;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (local(qualified)) {
      case "v", "t" -> reading = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  /** Some programs write "x:row". */
  private static String local(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (reading && value.length() < LONGEST_VALUE) {
      value.append(chars, start, length);
    }
  }

  private void startRow(@org.jspecify.annotations.Nullable String number) throws Enough {
    rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
    column = -1;
    if (rows.size() > mostRows) {
      throw new Enough();
    }
    rows.add(new MutableRow(rowNumber, new ArrayList<>()));
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : columnOf(reference);
    type = Optional.ofNullable(attributes.getValue("t")).orElse("");
    String styled = attributes.getValue("s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    formula = false;
    value.setLength(0);
  }

  private void endCell() {
    if (column >= 0 && column < MOST_COLUMNS && !rows.isEmpty()) {
      boolean nothing = value.isEmpty() && !formula;
      Cell cell = nothing ? SourceTable.BLANK : cells.cell(type, style, value.toString(), formula);
      put(rows.getLast().cells(), column, cell);
    }
  }

  /** Sheets are often coloured down to the last row there is; blank rows are not kept. */
  private void endRow() {
    if (!rows.isEmpty() && rows.getLast().cells().stream().allMatch(Cell::isBlank)) {
      rows.removeLast();
    }
  }

  private static void put(List<Cell> row, int column, Cell cell) {
    while (row.size() <= column) {
      row.add(SourceTable.BLANK);
    }
    row.set(column, cell);
  }

  /** "AB12" is in column 27. */
  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = Math.min(column * 26 + (reference.charAt(i) - 'A' + 1), 1 << 20);
    }
    return column - 1;
  }

  private void merge(@org.jspecify.annotations.Nullable String reference) {
    if (reference != null && merged.size() < MOST_MERGED) {
      merged.add(CellRangeAddress.valueOf(reference));
    }
  }

  private void fill(CellRangeAddress area) {
    int first = indexOf(area.getFirstRow() + 1);
    if (first >= rows.size() || rows.get(first).number() != area.getFirstRow() + 1) {
      return;
    }
    List<Cell> top = rows.get(first).cells();
    int left = area.getFirstColumn();
    if (left >= top.size() || top.get(left).isBlank()) {
      return;
    }
    Cell cell = top.get(left);
    int right = Math.min(area.getLastColumn(), MOST_COLUMNS - 1);
    for (int i = first; i < rows.size() && rows.get(i).number() <= area.getLastRow() + 1; i++) {
      for (int at = left; at <= right && filled < MOST_FILLED; at++, filled++) {
        put(rows.get(i).cells(), at, cell);
      }
    }
  }

  /** Index of the first row with that number or a higher one. */
  private int indexOf(int number) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
