package vn.loahoc.calendar;

import java.util.Optional;
import java.util.OptionalInt;
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
    return of(session, CalendarWords.say("class-document", whose(session), place(session)));
  }

  /** The centre of a row, else its ward; empty where it has neither. */
  public static String whose(ClassSession session) {
    return session
        .centre()
        .or(() -> session.where().ward().map(w -> w.type().vietnamese() + " " + w.name()))
        .map(ClassSource::shortened)
        .orElse("");
  }

  /** The same without the centre, for rows of several centres or wards. */
  public static ClassSource ofFile(ClassSession session) {
    return of(session, CalendarWords.say("class-file", place(session)));
  }

  private static ClassSource of(ClassSession session, String document) {
    String name = document.replaceAll("\\s+", " ");
    return new ClassSource(
        session.sample() ? CalendarWords.say("class-sample", name) : name,
        row(String.valueOf(session.origin().row())));
  }

  /** "dòng 12", "dòng 12, 15". */
  public static String row(String rows) {
    return CalendarWords.say("class-row", rows);
  }

  private static String place(ClassSession session) {
    ClassSession.Row origin = session.origin();
    String file = origin.file().substring(origin.file().lastIndexOf('/') + 1);
    return origin.sheet().map(sheet -> CalendarWords.say("class-sheet", file, sheet)).orElse(file);
  }

  private static String shortened(String centre) {
    return Spelling.nfc(centre).replaceFirst("(?iu)^trung tâm học tập cộng đồng", "TTHTCĐ");
  }

  private static Optional<String> figure(OptionalInt figure) {
    return figure.stream().mapToObj(String::valueOf).findFirst();
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
            offer.teacher(),
            offer.fee(),
            offer.bring(),
            offer.parking(),
            offer.note(),
            Optional.of(ClassTimes.inFull(session.when())),
            figure(offer.places()),
            figure(offer.enrolment().enrolled()),
            figure(offer.left()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }
}
