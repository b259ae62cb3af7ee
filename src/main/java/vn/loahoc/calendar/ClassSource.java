package vn.loahoc.calendar;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/**
 * Where a class stands, as a teacher would find it.
 *
 * @param document "Thời khóa biểu TTHTCĐ phường Mẫu (lich.xlsx, trang “Quý 4”)", with "dữ liệu mẫu"
 *     where it is made up
 * @param row "dòng 12"
 */
public record ClassSource(String document, String row) {

  public static ClassSource of(ClassSession session) {
    ClassSession.Row origin = session.origin();
    String file = origin.file().substring(origin.file().lastIndexOf('/') + 1);
    String place =
        origin.sheet().map(sheet -> CalendarWords.say("class-sheet", file, sheet)).orElse(file);
    String whose =
        session
            .centre()
            .or(
                () ->
                    session.where().ward().map(w -> w.type().vietnamese() + " " + w.name()))
            .map(ClassSource::shortened)
            .orElse("");
    String name = CalendarWords.say("class-document", whose, place).replaceAll("\\s+", " ");
    return new ClassSource(
        session.sample() ? CalendarWords.say("class-sample", name) : name,
        CalendarWords.say("class-row", String.valueOf(origin.row())));
  }

  private static String shortened(String centre) {
    return Spelling.nfc(centre).replaceFirst("(?iu)^trung tâm học tập cộng đồng", "TTHTCĐ");
  }

  /** The filled cells of the row, one after the other. */
  public static String quoted(ClassSession session) {
    ClassSession.Offer offer = session.offer();
    return Stream.of(
            Optional.of(session.title()),
            session.centre(),
            session.where().venue(),
            session.where().room(),
            session.where().wardAsWritten(),
            offer.audience(),
            offer.register(),
            offer.contact(),
            offer.fee(),
            offer.bring(),
            offer.parking(),
            offer.note())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }
}
