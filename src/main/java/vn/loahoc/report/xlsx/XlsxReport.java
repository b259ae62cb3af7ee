package vn.loahoc.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.loahoc.message.Blob;
import vn.loahoc.report.Cell;
import vn.loahoc.report.Report;
import vn.loahoc.report.ReportWords;
import vn.loahoc.report.ReportWriter;
import vn.loahoc.report.Table;

/**
 * Reports as workbooks: a sheet for each table and one for the definitions. Texts are texts,
 * whatever they begin with; nothing in it is a formula. Thread-safe.
 */
public final class XlsxReport implements ReportWriter {

  private static final int TITLES = 3;
  private static final int WIDEST = 60;
  private static final int WIDE = 14;
  private static final int SENTENCE = 120;
  private static final String WHOLE = "#,##0";
  private static final String DECIMAL = "#,##0.0";

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public Blob write(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "LoaHoc", "1.0")) {
      for (Table table : report.tables()) {
        fill(book.newWorksheet(table.title()), report.heading(), table);
      }
      definitions(book.newWorksheet(ReportWords.say("table.definitions")), report);
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory could not be written", e);
    }
    return Blob.of(out.toByteArray());
  }

  private static void fill(Worksheet sheet, Report.Heading heading, Table table) {
    titles(sheet, heading);
    text(sheet, TITLES, 0, table.head());
    int widest = table.head().length();
    for (int i = 0; i < table.columns().size(); i++) {
      text(sheet, TITLES, i + 1, table.columns().get(i).title());
      sheet.width(i + 1, WIDE);
    }
    sheet.range(TITLES, 0, TITLES, table.columns().size()).style().bold().wrapText(true).set();
    int row = TITLES;
    for (Table.Line line : table.lines()) {
      row++;
      text(sheet, row, 0, line.label());
      widest = Math.max(widest, line.label().length());
      for (int i = 0; i < line.cells().size(); i++) {
        put(sheet, row, i + 1, line.cells().get(i));
      }
      if (line.isTotal()) {
        sheet.range(row, 0, row, table.columns().size()).style().bold().set();
      }
    }
    sheet.width(0, Math.min(WIDEST, widest + 2.0));
    sheet.freezePane(1, TITLES + 1);
  }

  private static void titles(Worksheet sheet, Report.Heading heading) {
    text(sheet, 0, 0, heading.title());
    sheet.style(0, 0).bold().set();
    text(sheet, 1, 0, heading.subtitle());
  }

  private static void put(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Value number -> {
        sheet.value(row, column, number.value());
        sheet.style(row, column).format(number.value().scale() > 0 ? DECIMAL : WHOLE).set();
      }
      case Cell.Under under -> hidden(sheet, row, column, under.shown());
      case Cell.Withheld withheld -> hidden(sheet, row, column, withheld.shown());
      case Cell.Missing missing -> {}
    }
  }

  private static void hidden(Worksheet sheet, int row, int column, String mark) {
    text(sheet, row, column, mark);
    sheet.style(row, column).horizontalAlignment("right").set();
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.inlineString(row, column, text);
  }

  private static void definitions(Worksheet sheet, Report report) {
    titles(sheet, report.heading());
    text(sheet, TITLES, 0, ReportWords.say("head.definition"));
    sheet.style(TITLES, 0).bold().set();
    for (int i = 0; i < report.definitions().size(); i++) {
      text(sheet, TITLES + 1 + i, 0, report.definitions().get(i));
      sheet.style(TITLES + 1 + i, 0).wrapText(true).set();
    }
    sheet.width(0, SENTENCE);
    sheet.freezePane(0, TITLES + 1);
  }
}
