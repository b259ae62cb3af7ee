package vn.loahoc.photo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.Slug;
import vn.loahoc.people.HomeTime;

/** Photos as files: their names, and the table that goes with them. */
public final class PhotoTable {

  private static final String BOM = "\uFEFF";

  private PhotoTable() {}

  /** "2023-10-03_tan-phu_12.jpg": letters, digits, hyphens, whatever the ward is called. */
  public static String file(Photo photo) {
    String ward =
        photo.sending().ward().map(Slug::ofWard).filter(s -> !s.isEmpty()).orElse("chung");
    String day = photo.sending().what().map(what -> what.day().toString()).orElse("");
    return day + "_" + ward + "_" + photo.id() + ".jpg";
  }

  /** CSV in UTF-8 with a BOM, one line for each photo; no cell is taken for a formula. */
  public static byte[] csv(List<Photo> photos) {
    StringBuilder csv = new StringBuilder(BOM);
    line(
        csv,
        Stream.of("file", "day", "ward", "activity", "caption", "children", "kept")
            .map(column -> PhotoWords.say("column-" + column)));
    photos.forEach(photo -> line(csv, cells(photo)));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> cells(Photo photo) {
    Sending sending = photo.sending();
    return Stream.of(
        file(photo),
        sending.what().map(what -> HomeTime.day(what.day())).orElse(""),
        sending.ward().orElse(""),
        sending.what().map(PhotoNames::title).orElse(""),
        sending.words().caption(),
        sending
            .children()
            .map(c -> PhotoWords.say("children-" + c.name().toLowerCase(Locale.ROOT)))
            .orElse(""),
        HomeTime.moment(photo.kept()));
  }

  private static void line(StringBuilder csv, Stream<String> cells) {
    csv.append(cells.map(PhotoTable::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    String flat = text.replaceAll("\\s+", " ");
    String safe = flat.matches("[ ]*[=+\\-@|].*") ? "'" + flat : flat;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
