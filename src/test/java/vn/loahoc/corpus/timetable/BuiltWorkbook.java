package vn.loahoc.corpus.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook made from a readable table: "@sheet name" begins a sheet, "@merge A1:D1" merges, any
 * other line is the next row with tabs between its cells (a blank line is a blank row). "{02/10}"
 * in braces is typed: {2023-10-02} a day, {18:30} an hour, {2023-10-02T18:30} both, {20} a number,
 * {=A1&"x"} a formula, {=A1~hh:mm} one that is shown so. "⏎" is a line break; "#" begins a remark.
 */
final class BuiltWorkbook {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();

  private BuiltWorkbook() {}

  static byte[] of(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BuiltWorkbook.class.getResourceAsStream(resource))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new BuiltWorkbook().built(lines);
    }
  }

  private byte[] built(List<String> lines) throws IOException {
    int number = 0;
    for (String line : lines) {
      if (line.startsWith("@sheet ")) {
        workbook.createSheet(line.substring("@sheet ".length()));
        number = 0;
      } else if (line.startsWith("@merge ")) {
        sheet().addMergedRegion(CellRangeAddress.valueOf(line.substring("@merge ".length())));
      } else if (!line.startsWith("#")) {
        XSSFRow row = sheet().createRow(number++);
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
          if (!cells[i].isEmpty()) {
            fill(row.createCell(i), cells[i]);
          }
        }
      }
    }
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      workbook.close();
      return out.toByteArray();
    }
  }

  private XSSFSheet sheet() {
    return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
  }

  private void fill(Cell cell, String text) {
    if (!text.startsWith("{")) {
      cell.setCellValue(text.replace("⏎", "\n"));
      return;
    }
    String bare = text.substring(1, text.length() - 1);
    if (bare.startsWith("=")) {
      String[] shown = bare.substring(1).split("~", 2);
      cell.setCellFormula(shown[0]);
      if (shown.length > 1) {
        cell.setCellStyle(style(shown[1]));
      }
    } else if (bare.contains("T")) {
      cell.setCellValue(LocalDateTime.parse(bare));
      cell.setCellStyle(style("dd/mm/yyyy hh:mm"));
    } else if (bare.contains(":")) {
      cell.setCellValue(LocalTime.parse(bare).toSecondOfDay() / 86_400.0);
      cell.setCellStyle(style("hh:mm"));
    } else if (bare.contains("-")) {
      cell.setCellValue(LocalDate.parse(bare));
      cell.setCellStyle(style("dd/mm/yyyy"));
    } else {
      cell.setCellValue(Double.parseDouble(bare));
    }
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(
        format,
        wanted -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(wanted));
          return style;
        });
  }
}
