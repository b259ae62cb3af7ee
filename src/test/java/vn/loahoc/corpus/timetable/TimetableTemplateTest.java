package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

class TimetableTemplateTest {

  private static final Setting SETTING =
      new Setting(
          Gazetteer.of(WardsFile.parse("ward\nSao\nTrăng\n").wards()),
          TimeRule.Span.OPEN,
          OptionalInt.of(2024));

  private final byte[] template = template();

  @Test
  void theExampleIsPassedOverAndNothingIsWrongWithTheEmptySheet() {
    assertThat(read(template)).isEqualTo(Timetable.EMPTY);
  }

  @Test
  void weekdaysAndWardsAreChosenFromLists() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
      List<XSSFDataValidation> choices = workbook.getSheetAt(0).getDataValidations();
      assertThat(choices)
          .extracting(choice -> choice.getValidationConstraint().getFormula1())
          .containsExactly("'Danh mục'!$A$1:$A$13", "'Danh mục'!$B$1:$B$2");
      assertThat(workbook.isSheetHidden(2)).isTrue();
      assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue()).isNotBlank();
    }
  }

  @Test
  void aFilledRowIsReadAndEveryChoiceOfWeekdaysIsUnderstood() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      int number = 4;
      for (org.apache.poi.ss.usermodel.Row choice : workbook.getSheetAt(2)) {
        XSSFRow row = workbook.getSheetAt(0).createRow(number++);
        row.createCell(0).setCellValue("Lớp " + choice.getRowNum());
        row.createCell(2).setCellValue("Trăng");
        row.createCell(5).setCellValue(choice.getCell(0).getStringCellValue());
        row.createCell(6).setCellValue("18h-19h30");
      }
      workbook.write(out);

      Timetable read = read(out.toByteArray());

      assertThat(read.problems()).isEmpty();
      assertThat(read.sessions())
          .extracting(session -> Shown.rule(session.when()))
          .containsExactly(
              "T2 18:00-19:30",
              "T3 18:00-19:30",
              "T4 18:00-19:30",
              "T5 18:00-19:30",
              "T6 18:00-19:30",
              "T7 18:00-19:30",
              "CN 18:00-19:30",
              "T2,T4,T6 18:00-19:30",
              "T3,T5,T7 18:00-19:30",
              "T7,CN 18:00-19:30",
              "T2,T3,T4,T5,T6 18:00-19:30",
              "T2,T3,T4,T5,T6,T7,CN 18:00-19:30",
              "T2,T3,T4,T5,T6,T7 18:00-19:30");
    }
  }

  private static Timetable read(byte[] bytes) {
    return new Timetables(new TableFiles()).read(List.of(new Source("lich.xlsx", bytes)), SETTING);
  }

  private static byte[] template() {
    try {
      return TimetableTemplate.workbook(List.of("Sao", "Trăng"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
