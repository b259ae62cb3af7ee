package vn.loahoc.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TableReader;

class TableFilesTest {

  private final TableReader reader = new TableFiles();

  @Test
  void aSemicolonFileOfExcelWithAByteOrderMarkKeepsCommasInItsCells() {
    assertThat(
            csv(
                """
                \uFEFFLỊCH HỌC QUÝ, ĐỢT 4;;\r
                Lớp;Thứ;Giờ\r
                Tin học;3, 5, 7;"18h,
                19h"\r
                ;;\r
                Đờn ca;CN;\r
                """))
        .containsExactly(
            "1 LỊCH HỌC QUÝ, ĐỢT 4||",
            "2 Lớp|Thứ|Giờ",
            "3 Tin học|3, 5, 7|18h,⏎19h",
            "5 Đờn ca|CN|");
  }

  @Test
  void commasTabsAndTheHintOfExcelAreUnderstood() {
    assertThat(csv("Lớp,Thứ\nVẽ,\"2,4\"\n")).containsExactly("1 Lớp|Thứ", "2 Vẽ|2,4");
    assertThat(csv("Lớp\tThứ\nVẽ\t2,4\n")).containsExactly("1 Lớp|Thứ", "2 Vẽ|2,4");
    assertThat(csv("sep=|\nLớp|Thứ\nVẽ|2;4")).containsExactly("2 Lớp|Thứ", "3 Vẽ|2;4");
    assertThat(csv("Lớp\r\rVẽ")).containsExactly("1 Lớp", "3 Vẽ");
  }

  @Test
  void quotationMarksInsideACellAreLetters() {
    assertThat(csv("Lớp,Ghi chú\n\"Lớp \"\"Măng non\"\"\",x\nLớp \"Búp sen\",y\n\"Mở,z\nCuối,w"))
        .containsExactly(
            "1 Lớp|Ghi chú", "2 Lớp \"Măng non\"|x", "3 Lớp \"Búp sen\"|y", "4 \"Mở|z", "5 Cuối|w");
  }

  @Test
  void windows1258WithItsCombiningTonesBecomesNfc() throws IOException {
    String text = "Lớp,Thứ\nTiếng Việt,thứ bảy\nĐiện gia dụng,chủ nhật\nKỹ năng sống,tối thứ hai\n";
    byte[] bytes = windows1258(text);

    TableReader.Tables read = reader.read(bytes, "a.csv");

    assertThat(lines(read))
        .containsExactly(
            "1 Lớp|Thứ",
            "2 Tiếng Việt|thứ bảy",
            "3 Điện gia dụng|chủ nhật",
            "4 Kỹ năng sống|tối thứ hai");
    assertThat(read.problems()).extracting(Problem::code).containsExactly("old_encoding");
  }

  @Test
  void aWorkbookGivesDaysHoursFiguresAndValuesOfFormulas() throws IOException {
    byte[] bytes =
        workbook(
            sheet -> {
              CellStyle day = style(sheet, "dd/mm/yyyy");
              CellStyle hour = style(sheet, "hh:mm");
              CellStyle moment = style(sheet, "dd/mm/yyyy hh:mm");
              XSSFRow row = sheet.createRow(2);
              row.createCell(0).setCellValue("  Tin\u00A0 học ");
              row.createCell(1).setCellValue(LocalDate.parse("2023-10-02"));
              row.getCell(1).setCellStyle(day);
              row.createCell(2).setCellValue(18.5 / 24);
              row.getCell(2).setCellStyle(hour);
              row.createCell(3).setCellValue(LocalDateTime.parse("2023-10-02T18:30"));
              row.getCell(3).setCellStyle(moment);
              row.createCell(5).setCellValue(30);
              row.createCell(6).setCellFormula("B3+7");
              row.getCell(6).setCellStyle(day);
              row.createCell(7).setCellFormula("1/0");
              row.createCell(8).setCellFormula("\"Phòng \"&1");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
              row.createCell(9).setCellFormula("A1&\"x\"");
            });

    assertThat(reader.read(bytes, "a.xlsx").tables())
        .containsExactly(
            new SourceTable(
                java.util.Optional.of("Lịch"),
                List.of(
                    new SourceTable.Row(
                        3,
                        List.of(
                            new Cell.Text("Tin học"),
                            new Cell.Day(LocalDate.parse("2023-10-02")),
                            new Cell.Hour(LocalTime.parse("18:30")),
                            new Cell.Moment(LocalDateTime.parse("2023-10-02T18:30")),
                            SourceTable.BLANK,
                            new Cell.Figure(30),
                            new Cell.Day(LocalDate.parse("2023-10-09")),
                            new Cell.Broken("#DIV/0!"),
                            new Cell.Text("Phòng 1"),
                            new Cell.Broken("công thức chưa có kết quả"))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "320000 | #,##0\" đ\" | 320.000 đ",
        "320000 | #,##0\\ \"đồng/khóa\" | 320.000 đồng/khóa",
        "320000 | #,##0\\ [$₫-42A] | 320.000 ₫",
        "320000 | _-* #,##0\\ \"₫\"_-;-* #,##0\\ \"₫\"_-;_-* \"-\"??\\ \"₫\"_-;_-@_- | 320.000 ₫",
        "0 | #,##0\" đ\";-#,##0\" đ\";\"miễn phí\" | miễn phí",
        "120 | 0\"k\" | 120k",
        "1.5 | 0.0\" triệu\" | 1,5 triệu",
        "25 | 0\" người\" | 25 người",
        "5 | \"Thứ \"0 | Thứ 5",
      })
  void aNumberWithWordsInItsFormatIsWhatItShows(double number, String format, String shown)
      throws IOException {
    assertThat(only(number, format)).isEqualTo(new Cell.Text(shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"General", "0", "#,##0", "0.00", "#,##0;[Red]-#,##0", "[$-42A]#,##0", "0\".\""})
  void aNumberWithoutWordsInItsFormatIsANumber(String format) throws IOException {
    assertThat(only(320_000, format)).isEqualTo(new Cell.Figure(320_000));
  }

  private Cell only(double number, String format) throws IOException {
    byte[] bytes =
        workbook(
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue(number);
              sheet.getRow(0).getCell(0).setCellStyle(style(sheet, format));
            });
    return reader.read(bytes, "a.xlsx").tables().getFirst().rows().getFirst().cell(0);
  }

  @Test
  void mergedCellsStandInEachOfTheirPlacesAndHiddenSheetsAreLeftOut() throws IOException {
    byte[] bytes =
        workbook(
            sheet -> {
              row(sheet, 0, "LỊCH HỌC", "", "");
              row(sheet, 1, "Trung tâm", "Lớp", "Thứ");
              row(sheet, 2, "TTHTCĐ Mẫu", "May", "2");
              row(sheet, 3, "", "Vẽ", "3");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
              row(sheet.getWorkbook().createSheet("Ẩn"), 0, "x");
              sheet.getWorkbook().setSheetHidden(1, true);
              row(sheet.getWorkbook().createSheet("Hai"), 4, "y");
            });

    TableReader.Tables read = reader.read(bytes, "a.xlsx");

    assertThat(lines(read))
        .containsExactly(
            "1 LỊCH HỌC|LỊCH HỌC|LỊCH HỌC",
            "2 Trung tâm|Lớp|Thứ",
            "3 TTHTCĐ Mẫu|May|2",
            "4 TTHTCĐ Mẫu|Vẽ|3",
            "5 y");
    assertThat(read.tables())
        .extracting(SourceTable::sheet)
        .extracting(s -> s.orElse(""))
        .containsExactly("Lịch", "Hai");
  }

  @Test
  void aSheetWhoseElementsHaveAPrefixIsReadAsOthers() throws IOException {
    byte[] bytes =
        replaced(
            workbook(sheet -> row(sheet, 1, "Lớp", "May")),
            xml -> xml.replaceAll("<(/?)(\\w)", "<$1x:$2").replace(" xmlns=", " xmlns:x="));

    assertThat(lines(reader.read(bytes, "a.xlsx"))).containsExactly("2 Lớp|May");
  }

  @Test
  void nothingHostileIsOpened() throws IOException {
    String doctype =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    byte[] entity =
        replaced(
            workbook(s -> row(s, 0, "a")), xml -> doctype + xml.substring(xml.indexOf("?>") + 2));
    byte[] bomb =
        replaced(workbook(s -> row(s, 0, "a")), xml -> xml + " ".repeat(80 * 1024 * 1024));

    assertThat(reader.read(entity, "a.xlsx").tables()).isEmpty();
    assertThat(codes(reader.read(entity, "a.xlsx"))).containsExactly("unreadable");
    assertThat(codes(reader.read(bomb, "a.xlsx"))).containsExactly("too_large");
    assertThat(codes(reader.read(new byte[] {'P', 'K', 3, 4, 9}, "a.xlsx")))
        .containsExactly("unreadable");
    assertThat(codes(reader.read(new byte[0], "a.csv"))).containsExactly("empty");
    assertThat(codes(reader.read(new byte[] {(byte) 0x80, 0, 1, 2}, "a.csv")))
        .containsExactly("bad_encoding");
  }

  @Test
  void anyBytesAreReadWithoutFailing(TestReporter reporter) throws IOException {
    long seed = 4711;
    reporter.publishEntry("seed", String.valueOf(seed));
    Random random = new Random(seed);
    byte[] good = workbook(sheet -> row(sheet, 0, "Lớp", "Thứ", "Giờ"));
    for (int i = 0; i < 300; i++) {
      byte[] broken = good.clone();
      for (int j = 0; j < 5; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(reader.read(broken, "a.xlsx")).isNotNull();
      byte[] noise = new byte[random.nextInt(200)];
      for (int j = 0; j < noise.length; j++) {
        noise[j] = (byte) "a\",;\n\r\tđ".charAt(random.nextInt(8));
      }
      assertThat(reader.read(noise, "a.csv")).isNotNull();
    }
  }

  private static List<String> codes(TableReader.Tables tables) {
    return tables.problems().stream().map(Problem::code).toList();
  }

  private List<String> csv(String text) {
    return lines(reader.read(text.getBytes(StandardCharsets.UTF_8), "a.csv"));
  }

  private static List<String> lines(TableReader.Tables read) {
    List<String> lines = new ArrayList<>();
    for (SourceTable table : read.tables()) {
      for (SourceTable.Row row : table.rows()) {
        lines.add(
            row.number()
                + " "
                + String.join(
                    "|",
                    row.cells().stream()
                        .map(cell -> ((Cell.Text) cell).words().replace("\n", "⏎"))
                        .toList()));
      }
    }
    return lines;
  }

  /** Windows-1258 has letters with their shape and writes tones as characters of their own. */
  private static byte[] windows1258(String text) {
    StringBuilder shaped = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      Charset charset = Charset.forName("windows-1258");
      if (charset.newEncoder().canEncode(c)) {
        shaped.append(c);
        continue;
      }
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      StringBuilder shape = new StringBuilder().append(apart.charAt(0));
      StringBuilder tone = new StringBuilder();
      for (char mark : apart.substring(1).toCharArray()) {
        ("\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0 ? tone : shape).append(mark);
      }
      shaped.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
    }
    return shaped.toString().getBytes(Charset.forName("windows-1258"));
  }

  private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill.accept(workbook.createSheet("Lịch"));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void row(XSSFSheet sheet, int number, String... words) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < words.length; i++) {
      row.createCell(i).setCellValue(words[i]);
    }
  }

  private static CellStyle style(XSSFSheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  /** The workbook with a part made anew: with a beginning, or grown until it is a bomb. */
  private static byte[] replaced(byte[] workbook, UnaryOperator<String> other) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        boolean sheet = entry.getName().equals("xl/worksheets/sheet1.xml");
        zip.write((sheet ? other.apply(text) : text).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return out.toByteArray();
  }
}
