package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/**
 * Files of two made-up places whose sessions and problems were written down by hand before they
 * were read for the first time: English and mixed headings, merged cells, two sheets, formulas,
 * real days and hours, old encodings, calendars.
 */
class KeptApartTest {

  private static final Setting RIVER =
      setting(
          """
          ward
          Cái Vồn
          Thành Phước
          Đông Thuận
          Mỹ Hòa
          Đông Bình
          Đông Thành
          Đông Thạnh
          Thuận An
          """,
          "2024-11-04",
          "2024-11-10");

  private static final Setting HILLS =
      setting(
          """
          ward,former names
          Thanh Nưa,
          Thanh Luông,
          Noong Bua,
          Him Lam,
          Mường Thanh,
          Nam Thanh,Noong Chứn
          Tân Thanh,
          """,
          "2025-10-01",
          "2025-10-07");

  @Test
  void aWorkbookWithEnglishHeadingsOfATownAtTheRiver() throws IOException {
    Source file = new Source("river.xlsx", BuiltWorkbook.of("river.tsv"));

    assertThat(read(file, RIVER)).isEqualTo(text("river-expected.txt"));
  }

  @Test
  void aWorkbookWithHeadingsInTwoRowsOfAValleyInTheHills() throws IOException {
    Source file = new Source("hills.xlsx", BuiltWorkbook.of("hills.tsv"));

    assertThat(read(file, HILLS)).isEqualTo(text("hills-expected.txt"));
  }

  @Test
  void separatedValuesAsAnOldExcelWritesThem() throws IOException {
    Source file = new Source("river.csv", windows1258(text("river.csv") + "\n"));

    assertThat(read(file, RIVER)).isEqualTo(text("river-csv-expected.txt"));
  }

  @Test
  void aCalendarOfSingleEvents() throws IOException {
    byte[] bytes = text("hills.ics").getBytes(StandardCharsets.UTF_8);

    assertThat(read(new Source("hills.ics", bytes), HILLS))
        .isEqualTo(text("hills-ics-expected.txt"));
  }

  @Test
  void anUnknownWardIsToldWithTheNearestName() throws IOException {
    assertThat(mends(new Source("river.xlsx", BuiltWorkbook.of("river.tsv")), RIVER))
        .containsExactly(mend("Mỹ Hòa"), mend("Cái Vồn"));
    assertThat(mends(new Source("hills.xlsx", BuiltWorkbook.of("hills.tsv")), HILLS))
        .containsExactly(mend("Thanh Luông"), mend("Him Lam"));
  }

  private static List<String> mends(Source file, Setting setting) {
    return timetable(file, setting).problems().stream()
        .filter(problem -> problem.code().equals("unknown_ward"))
        .map(Problem::mend)
        .toList();
  }

  private static String mend(String ward) {
    return "Có phải phường "
        + ward
        + "? Sửa tên phường; lớp vẫn được dùng nhưng không tìm được theo phường.";
  }

  private static Timetable timetable(Source file, Setting setting) {
    return new Timetables(new TableFiles()).read(List.of(file), setting);
  }

  private static String read(Source file, Setting setting) {
    Timetable read = timetable(file, setting);
    List<String> lines = new ArrayList<>();
    read.sessions().forEach(session -> lines.add(Shown.session(session)));
    lines.add("");
    read.problems().forEach(problem -> lines.add(Shown.problem(problem)));
    return String.join("\n", lines);
  }

  private static Setting setting(String wards, String first, String last) {
    return new Setting(
        Gazetteer.of(WardsFile.parse(wards).wards()),
        new TimeRule.Span(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last))),
        OptionalInt.of(LocalDate.parse(first).getYear()));
  }

  /** The bytes of that encoding, in which tones follow their vowels. */
  private static byte[] windows1258(String text) {
    Charset old = Charset.forName("windows-1258");
    StringBuilder apart = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
              boolean whole = old.newEncoder().canEncode(letter);
              apart.append(whole ? letter : toneLast(marks));
            });
    ByteBuffer bytes = old.encode(apart.toString());
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    return all;
  }

  /** "ệ" is e, dot below, circumflex when taken apart; the encoding has ê and the dot. */
  private static String toneLast(String marks) {
    String tone = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    String vowel = marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    return Normalizer.normalize(vowel, Normalizer.Form.NFC) + tone;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(KeptApartTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
