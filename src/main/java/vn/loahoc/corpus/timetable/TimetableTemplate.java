package vn.loahoc.corpus.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty timetable for a centre to fill in: a sheet with headings, choices for weekdays and wards
 * and an example that is passed over when it is read; a sheet that explains the columns.
 */
public final class TimetableTemplate {

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("vi.timetable", Locale.ROOT);
  private static final int ROWS = 500;
  private static final int HEADINGS = 2;
  private static final int WIDTH = 18 * 256;

  /** Columns in the order of the sheet, as their keys in the words. */
  private static final List<String> COLUMNS =
      List.of(
          "title",
          "centre",
          "ward",
          "venue",
          "room",
          "weekdays",
          "hours",
          "from",
          "to",
          "except",
          "audience",
          "places",
          "contact",
          "fee",
          "bring",
          "parking",
          "remind",
          "note");

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle bold = workbook.createCellStyle();
  private final CellStyle text = workbook.createCellStyle();
  private final CellStyle grey = workbook.createCellStyle();
  private final CellStyle wrapped = workbook.createCellStyle();

  private TimetableTemplate() {
    Font font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    bold.setWrapText(true);
    bold.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
    bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    DataFormat formats = workbook.createDataFormat();
    // as text, so that Excel does not make a date of "2-4-6"
    text.setDataFormat(formats.getFormat("@"));
    Font faint = workbook.createFont();
    faint.setItalic(true);
    faint.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    grey.setFont(faint);
    grey.setDataFormat(formats.getFormat("@"));
    wrapped.setWrapText(true);
  }

  /**
   * The bytes of a new workbook.
   *
   * @param wards the names to choose from
   */
  public static byte[] workbook(List<String> wards) throws IOException {
    TimetableTemplate template = new TimetableTemplate();
    try (XSSFWorkbook workbook = template.workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      template.classes(wards);
      template.guide();
      template.choices(wards);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private void classes(List<String> wards) {
    Sheet sheet = workbook.createSheet(WORDS.getString("sheet.classes"));
    sheet.createRow(0).createCell(0).setCellValue(WORDS.getString("title"));
    sheet.createRow(1).createCell(0).setCellValue(WORDS.getString("subtitle"));
    Row headings = sheet.createRow(HEADINGS);
    Row example = sheet.createRow(HEADINGS + 1);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String key = COLUMNS.get(i);
      headings.createCell(i).setCellValue(WORDS.getString("column." + key));
      headings.getCell(i).setCellStyle(bold);
      boolean ward = key.equals("ward") && !wards.isEmpty();
      example
          .createCell(i)
          .setCellValue(ward ? wards.getFirst() : WORDS.getString("example." + key));
      example.getCell(i).setCellStyle(grey);
      sheet.setColumnWidth(i, WIDTH);
      sheet.setDefaultColumnStyle(i, text);
    }
    sheet.createFreezePane(1, HEADINGS + 1);
    choice(sheet, "weekdays", "choices.weekdays", weekdays().size());
    if (!wards.isEmpty()) {
      choice(sheet, "ward", "choices.wards", wards.size());
    }
  }

  /** A list to choose from; other words may be typed too. */
  private void choice(Sheet sheet, String column, String name, int size) {
    int at = COLUMNS.indexOf(column);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String letter = name.endsWith("weekdays") ? "A" : "B";
    String area =
        "'%s'!$%s$1:$%s$%d".formatted(WORDS.getString("sheet.choices"), letter, letter, size);
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(area),
            new CellRangeAddressList(HEADINGS + 1, HEADINGS + ROWS, at, at));
    validation.setShowErrorBox(false);
    validation.setShowPromptBox(true);
    validation.createPromptBox(
        WORDS.getString("column." + column), WORDS.getString("explain." + column));
    sheet.addValidationData(validation);
  }

  private void guide() {
    Sheet sheet = workbook.createSheet(WORDS.getString("sheet.guide"));
    sheet.setColumnWidth(0, WIDTH);
    sheet.setColumnWidth(1, 6 * WIDTH);
    int number = 0;
    sheet.createRow(number++).createCell(0).setCellValue(WORDS.getString("guide"));
    for (String key : COLUMNS) {
      Row row = sheet.createRow(number++);
      row.createCell(0).setCellValue(WORDS.getString("column." + key));
      row.createCell(1).setCellValue(WORDS.getString("explain." + key));
      row.getCell(0).setCellStyle(bold);
      row.getCell(1).setCellStyle(wrapped);
    }
  }

  private void choices(List<String> wards) {
    String name = WORDS.getString("sheet.choices");
    Sheet sheet = workbook.createSheet(name);
    List<String> weekdays = weekdays();
    for (int i = 0; i < Math.max(weekdays.size(), wards.size()); i++) {
      Row row = sheet.createRow(i);
      if (i < weekdays.size()) {
        row.createCell(0).setCellValue(weekdays.get(i));
      }
      if (i < wards.size()) {
        row.createCell(1).setCellValue(wards.get(i));
      }
    }
    workbook.setSheetHidden(workbook.getSheetIndex(name), true);
  }

  private static List<String> weekdays() {
    return List.of(WORDS.getString("choices.weekdays").split("\\|"));
  }
}
