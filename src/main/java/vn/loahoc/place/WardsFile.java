package vn.loahoc.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loahoc.text.Spelling;

/**
 * A {@code wards.csv}: one ward a row, columns by their headings in any order, several names in one
 * cell divided by semicolons.
 *
 * @param wards the rows that could be read
 * @param badRows the others
 */
public record WardsFile(List<Ward> wards, List<BadRow> badRows) {

  /** Headings; "ward" is required. */
  static final List<String> COLUMNS =
      List.of(
          "ward",
          "code",
          "former names",
          "abbreviations",
          "district",
          "city",
          "valid from",
          "valid to",
          "merged into",
          "middle");

  private static final long MAX_BYTES = 5L * 1024 * 1024;

  public WardsFile {
    wards = List.copyOf(wards);
    badRows = List.copyOf(badRows);
  }

  /**
   * A row that was left out.
   *
   * @param row its number, from 1, the headings included
   * @param why what is wrong with it
   */
  public record BadRow(int row, String why) {}

  /** Reads a file; a missing one has no wards. Never fails. */
  public static WardsFile read(Path file) {
    if (!Files.exists(file)) {
      return new WardsFile(List.of(), List.of());
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        return new WardsFile(List.of(), List.of(new BadRow(1, "tệp lớn hơn 5 MB")));
      }
      return parse(Files.readString(file));
    } catch (IOException e) {
      return new WardsFile(
          List.of(), List.of(new BadRow(1, "không đọc được tệp (cần bảng mã UTF-8)")));
    }
  }

  /** Reads the text of such a file. Never fails. */
  public static WardsFile parse(String csv) {
    List<List<String>> rows = CsvRows.of(Spelling.nfc(csv));
    if (rows.isEmpty()) {
      return new WardsFile(List.of(), List.of());
    }
    Map<String, Integer> columns = columns(rows.getFirst());
    List<BadRow> bad = new ArrayList<>();
    if (!columns.containsKey("ward")) {
      bad.add(new BadRow(1, "thiếu cột ward; các cột: " + String.join(", ", COLUMNS)));
      return new WardsFile(List.of(), bad);
    }
    for (String unknown : columns.keySet()) {
      if (!COLUMNS.contains(unknown)) {
        bad.add(new BadRow(1, "không có cột “" + unknown + "”"));
      }
    }
    List<Ward> wards = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      add(new Row(columns, rows.get(i)), i + 1, wards, bad);
    }
    return new WardsFile(wards, bad);
  }

  private static Map<String, Integer> columns(List<String> headings) {
    Map<String, Integer> columns = new TreeMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String heading = Spelling.normalize(headings.get(i)).strip();
      if (!heading.isEmpty()) {
        columns.putIfAbsent(heading, i);
      }
    }
    return columns;
  }

  private static void add(Row row, int number, List<Ward> wards, List<BadRow> bad) {
    if (row.isBlank()) {
      return;
    }
    if (Token.of(row.cell("ward")).isEmpty()) {
      bad.add(new BadRow(number, "thiếu tên phường"));
      return;
    }
    if (!row.cell("middle").isEmpty() && Spot.of(row.cell("middle")).isEmpty()) {
      bad.add(new BadRow(number, "điểm giữa phường phải viết như 10.7270 106.7260"));
      return;
    }
    try {
      wards.add(row.ward());
    } catch (DateTimeException e) {
      bad.add(new BadRow(number, "ngày phải viết như 2025-07-01"));
    }
  }

  /** One row by its headings. */
  private record Row(Map<String, Integer> columns, List<String> cells) {

    Ward ward() {
      Ward.Type type = Ward.Type.WARD;
      String name = cell("ward");
      for (Ward.Type candidate : Ward.Type.values()) {
        if (Spelling.normalize(name).startsWith(candidate.vietnamese() + " ")) {
          type = candidate;
          name = name.substring(candidate.vietnamese().length()).strip();
        }
      }
      return new Ward(
          type,
          name,
          text("code"),
          new Ward.OtherNames(several("former names"), several("abbreviations")),
          new Ward.Belongs(text("district"), text("city")),
          new Ward.Life(
              text("valid from").map(LocalDate::parse), text("valid to").map(LocalDate::parse)),
          several("merged into").stream().map(Row::withoutType).toList(),
          Spot.of(cell("middle")));
    }

    /** "Xã Mẫu": its name is "Mẫu". */
    private static String withoutType(String written) {
      for (Ward.Type candidate : Ward.Type.values()) {
        if (Spelling.normalize(written).startsWith(candidate.vietnamese() + " ")) {
          return written.substring(candidate.vietnamese().length()).strip();
        }
      }
      return written;
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    String cell(String column) {
      int i = columns.getOrDefault(column, Integer.MAX_VALUE);
      return i < cells.size() ? cells.get(i).strip() : "";
    }

    Optional<String> text(String column) {
      return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    List<String> several(String column) {
      List<String> several = new ArrayList<>();
      for (String one : cell(column).split(";")) {
        if (!one.isBlank()) {
          several.add(one.strip());
        }
      }
      return several;
    }
  }
}
