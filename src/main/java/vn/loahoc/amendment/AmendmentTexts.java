package vn.loahoc.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.people.HomeTime;
import vn.loahoc.text.Shortened;

/** How an amended occurrence is told. */
public final class AmendmentTexts {

  /** More is no basis that people would read. */
  public static final int LONGEST_BASIS = 300;

  private static final int LONGEST_TITLE = 100;

  private AmendmentTexts() {}

  /** "02/10/2023". */
  static String day(LocalDate day) {
    return HomeTime.day(day);
  }

  /** Its title, cut where it would hide the rest, and marked where it is made up. */
  public static String title(Occurrence occurrence) {
    return CalendarWords.marked(Shortened.to(occurrence.title(), LONGEST_TITLE), occurrence);
  }

  /** "7 giờ 30 sáng thứ Ba, 03/10/2023, tại Phòng 3". */
  public static String facts(Occurrence occurrence) {
    List<String> parts = new ArrayList<>();
    String day =
        occurrence.when().isOneDay()
            ? Wording.day(occurrence.when().first())
            : AmendmentWords.say(
                "days",
                Wording.date(occurrence.when().first()),
                Wording.date(occurrence.when().last()));
    parts.add(CalendarWords.hours(occurrence.when()).map(hours -> hours + " " + day).orElse(day));
    occurrence.where().place().ifPresent(place -> parts.add(AmendmentWords.say("at", place)));
    return String.join(", ", parts);
  }

  /** What holds of it: that it does not take place, else when and where. */
  public static String state(Occurrence occurrence) {
    return occurrence.isCancelled() ? AmendmentWords.say("state-cancelled") : facts(occurrence);
  }

  /** The same with what it goes by: its notice, else its document. */
  public static String grounded(Occurrence occurrence) {
    return occurrence.amendment().isPresent()
        ? AmendmentWords.say("state-by", state(occurrence), because(occurrence))
        : AmendmentWords.say("state-in", state(occurrence), occurrence.source().cited());
  }

  /** What whoever is about to say it may not have meant: that an end is lost. */
  public static Optional<String> note(AmendmentDesk.Look look) {
    boolean ended = look.was().when() instanceof When.At was && was.end().isPresent();
    boolean open = look.is().when() instanceof When.At is && is.end().isEmpty();
    return ended && open && !look.is().isCancelled()
        ? Optional.of(AmendmentWords.say("end-lost"))
        : Optional.empty();
  }

  /** Who is told once that is said. */
  public static String whoHears(List<AmendmentDesk.Look> looks) {
    boolean end = looks.stream().allMatch(AmendmentDesk.Look::isOfItsEndAlone);
    return AmendmentWords.say(end ? "who-hears-of-end" : "who-hears");
  }

  /** A basis as it goes on from "theo", at most {@value #LONGEST_BASIS} characters. */
  public static String basis(String written) {
    String basis =
        written.strip().replaceFirst("(?iu)^theo(?:\\s+|$)", "").replaceAll("[\\s.;,]+$", "");
    return basis.substring(0, Math.min(basis.length(), LONGEST_BASIS));
  }

  /**
   * What holds now, in one line: "Xe loa …: 7 giờ 30 sáng thứ Ba, 03/10/2023 (theo thông báo của …;
   * cán bộ quận ghi ngày 01/10/2023)."
   */
  static String line(Occurrence source, Occurrence now) {
    Amendment.Basis basis = now.amendment().orElseThrow().basis();
    if (now.isCancelled()) {
      return AmendmentWords.say(
          "line-cancelled",
          title(source),
          facts(source),
          basis.text(),
          basis.unit(),
          day(basis.day()));
    }
    boolean moved = !source.when().first().equals(now.when().first());
    return AmendmentWords.say(
        moved ? "line-moved" : "line-held",
        title(source),
        facts(now),
        basis.text(),
        basis.unit(),
        day(basis.day()),
        Wording.date(source.when().first()));
  }

  /** "theo thông báo của …; cán bộ quận ghi ngày 01/10/2023". */
  static String because(Occurrence now) {
    Amendment.Basis basis = now.amendment().orElseThrow().basis();
    return AmendmentWords.say("because", basis.text(), basis.unit(), day(basis.day()));
  }

  /** The same below the heading of its day, the hour first: "7 giờ 30 sáng: Xe loa …, tại …". */
  static String listed(Occurrence source, Occurrence now) {
    Optional<String> hours = CalendarWords.hours(now.when());
    boolean sameDay = source.when().first().equals(now.when().first());
    if (now.isCancelled() || !sameDay || hours.isEmpty()) {
      return line(source, now);
    }
    Amendment.Basis basis = now.amendment().orElseThrow().basis();
    String place =
        now.where().place().map(words -> ", " + AmendmentWords.say("at", words)).orElse("");
    return AmendmentWords.say(
        "line-listed",
        Wording.capital(hours.get()),
        title(source) + place,
        basis.text(),
        basis.unit(),
        day(basis.day()));
  }

  /**
   * What timetables have against it: "Thời khóa biểu …, dòng 3 ghi 9 giờ; hai nguồn chưa khớp.";
   * nothing where there are none.
   */
  static Optional<String> otherwise(List<Occurrence> others) {
    return others.stream()
        .map(other -> AmendmentWords.say("row-says", other.source().cited(), hours(other)))
        .reduce((all, one) -> all + "; " + one)
        .map(all -> AmendmentWords.say("otherwise", all));
  }

  private static String hours(Occurrence occurrence) {
    return CalendarWords.hours(occurrence.when()).orElse("");
  }

  /**
   * What staff said of an occurrence beyond its source, or against it: "Kế hoạch số 12/KH-UBND
   * không nêu giờ; Cán bộ quận bổ sung ngày 01/10/2023, theo thông báo của quận."
   *
   * @return nothing of one that is as its source says
   */
  public static Optional<String> beyond(Occurrence now) {
    return now.amendment().map(amendment -> beyond(now.asInSource(), now, amendment.basis()));
  }

  private static String beyond(Occurrence source, Occurrence now, Amendment.Basis basis) {
    String document = source.source().document();
    String day = day(basis.day());
    if (now.isCancelled()) {
      return AmendmentWords.say("beyond-cancelled", basis.unit(), day, basis.text());
    }
    Optional<String> silence = silence(source, now);
    return silence
        .map(
            of ->
                AmendmentWords.say("beyond-silent", document, of, basis.unit(), day, basis.text()))
        .orElseGet(
            () ->
                AmendmentWords.say(
                    "beyond-said", document, facts(source), basis.unit(), day, basis.text()));
  }

  /** What the source leaves open and is known now, if all else is as it says. */
  private static Optional<String> silence(Occurrence source, Occurrence now) {
    boolean hour = CalendarWords.hours(source.when()).isEmpty();
    boolean place = source.where().place().isEmpty() && now.where().place().isPresent();
    boolean sameTime = source.when().equals(now.when());
    boolean supplied = hour && source.when().isOn(now.when().first()) && now.when().isOneDay();
    boolean samePlace = source.where().place().equals(now.where().place());
    if (!(sameTime || supplied) || !(samePlace || place)) {
      return Optional.empty();
    }
    String what = sameTime ? "silent-place" : place ? "silent-both" : "silent-hour";
    return Optional.of(AmendmentWords.say(what));
  }

  /** Who wrote down what holds now and when, as a source; nothing of one that was not changed. */
  public static Optional<Source> source(Occurrence now) {
    return now.amendment()
        .map(
            amendment ->
                new Source(
                    AmendmentWords.say(
                        "source", amendment.basis().unit(), day(amendment.basis().day())),
                    "",
                    line(now.asInSource(), now)));
  }

  /**
   * One thing that was said: "Xe loa … (thứ Ba, 03/10/2023, phường Tân Phú): 7 giờ 30, theo …; cán
   * bộ quận ghi ngày 01/10/2023".
   *
   * @param agenda names its ward
   */
  public static String told(AmendmentDesk.InForce said, Agenda agenda) {
    Made made = said.made();
    Occurrence source = said.source();
    String day = Wording.day(source.when().first());
    String what =
        switch (made.change()) {
          case Amendment.Cancelled cancelled -> AmendmentWords.say("state-cancelled");
          case Amendment.Held held -> held(held, said.then());
        };
    return AmendmentWords.say(
        said.overtaken() ? "told-overtaken" : "told",
        CalendarWords.marked(Shortened.to(made.title(), LONGEST_TITLE), source),
        agenda.wardOf(source).map(ward -> day + ", " + ward).orElse(day),
        what,
        made.basis().text(),
        made.basis().unit(),
        day(made.basis().day()));
  }

  /** What holds after something was undone, and that it held already. */
  public static String undone(Deciding.Undone undone) {
    return AmendmentWords.say(
        undone.same() ? "undone-same" : "undone", title(undone.now()), state(undone.now()));
  }

  private static String held(Amendment.Held held, Occurrence then) {
    List<String> parts = new ArrayList<>();
    held.start()
        .flatMap(start -> CalendarWords.hours(new When.At(LocalDate.EPOCH, start, held.end())))
        .ifPresent(parts::add);
    held.day().ifPresent(day -> parts.add(Wording.day(day)));
    held.place()
        .flatMap(room -> then.where().place())
        .ifPresent(place -> parts.add(AmendmentWords.say("at", place)));
    return String.join(", ", parts);
  }
}
