package vn.loahoc.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A real .xlsx as a centre would keep it: a title, headings, a row for each class. */
public final class Workbook {

  private static final List<String> HEADINGS =
      List.of(
          "Lớp",
          "Trung tâm",
          "Phường",
          "Địa điểm",
          "Phòng",
          "Thứ",
          "Giờ",
          "Từ ngày",
          "Đến ngày",
          "Số chỗ");

  private final List<List<String>> rows = new ArrayList<>();
  private final String centre;
  private String ward;

  private Workbook(String centre, String ward) {
    this.centre = centre;
    this.ward = ward;
  }

  public static Workbook of(String centre, String ward) {
    return new Workbook(centre, ward);
  }

  /** The rows from here on are of another ward. */
  public Workbook in(String other) {
    ward = other;
    return this;
  }

  /** A class from 02/10/2023 to 22/12/2023; the first of them stands in row 4. */
  public Workbook row(String title, String room, String weekdays, String hours) {
    rows.add(
        List.of(
            title,
            centre,
            ward,
            "Nhà sinh hoạt khu phố 9",
            room,
            weekdays,
            hours,
            "02/10/2023",
            "22/12/2023",
            "20"));
    return this;
  }

  public byte[] bytes() {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Lịch");
      sheet.createRow(0).createCell(0).setCellValue("THỜI KHÓA BIỂU");
      fill(sheet.createRow(2), HEADINGS);
      for (int i = 0; i < rows.size(); i++) {
        fill(sheet.createRow(3 + i), rows.get(i));
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }
}
