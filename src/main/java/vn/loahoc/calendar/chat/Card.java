package vn.loahoc.calendar.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.inquiry.reply.ClassCards;
import vn.loahoc.text.Shortened;

/**
 * One activity with all that is known of it: what a number below a list shows. At most 900
 * characters, with its source.
 *
 * @param subject names it so that a question about it stands by itself
 */
public record Card(Answer answer, String subject) {

  /** What the payload of a button begins with that shows a card; then the id. */
  public static final String PAYLOAD = "xem:";

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINE = 160;

  /**
   * The card of an occurrence.
   *
   * @param classes shows those of classes
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @return nothing if it is not in the calendar any more
   */
  public static Optional<Card> of(String id, Agenda agenda, ClassCards classes, LocalDateTime now) {
    return agenda.find(id).map(occurrence -> of(occurrence, agenda, classes, now));
  }

  private static Card of(
      Occurrence occurrence, Agenda agenda, ClassCards classes, LocalDateTime now) {
    Answer answer =
        agenda
            .classes()
            .find(occurrence.id())
            .filter(meeting -> !occurrence.isCancelled())
            .map(meeting -> classes.of(meeting, AmendmentTexts.beyond(occurrence), now))
            .orElseGet(() -> planned(occurrence, now.toLocalDate()));
    return new Card(answer, subject(occurrence, agenda));
  }

  /** "Tin học căn bản ở phường Mẫu ngày 02/10/2023". */
  private static String subject(Occurrence occurrence, Agenda agenda) {
    String title = Shortened.to(occurrence.title(), LONGEST_LINE);
    String day = Wording.date(occurrence.when().first());
    return agenda
        .wardOf(occurrence)
        .map(ward -> CalendarWords.say("card-subject-ward", title, ward, day))
        .orElseGet(() -> CalendarWords.say("card-subject", title, day));
  }

  private static Answer planned(Occurrence occurrence, LocalDate today) {
    List<String> lines = new ArrayList<>();
    lines.add(Shortened.to(CalendarWords.title(occurrence), LONGEST_TITLE) + ".");
    String when = Lines.when(occurrence.when());
    String told =
        occurrence.when().isOneDay()
            ? CalendarWords.say(
                "card-when", when, Wording.distance(occurrence.when().first(), today))
            : CalendarWords.say("card-running", when);
    lines.add(Wording.capital(told));
    lines.add(
        occurrence
            .where()
            .place()
            .map(place -> CalendarWords.say("card-where", Shortened.to(place, LONGEST_LINE)))
            .orElseGet(() -> CalendarWords.say("card-no-place")));
    occurrence
        .where()
        .unit()
        .ifPresent(
            unit -> lines.add(CalendarWords.say("entry-unit", Shortened.to(unit, LONGEST_LINE))));
    CalendarWords.decider(occurrence).ifPresent(lines::add);
    AmendmentTexts.beyond(occurrence).ifPresent(lines::add);
    return answer(occurrence, String.join("\n", lines));
  }

  private static Answer answer(Occurrence occurrence, String text) {
    List<Source> sources = new ArrayList<>(AmendmentTexts.source(occurrence).stream().toList());
    sources.add(new Source(occurrence.source().document(), occurrence.source().section(), text));
    List<Answer.Happening> happenings =
        List.of(
            new Answer.Happening(
                occurrence.title(),
                Optional.of(start(occurrence.when())),
                Optional.empty(),
                occurrence.where().place(),
                Optional.of(occurrence.id())));
    return occurrence.source().sample()
        ? Replies.absent(CalendarWords.say("card-sample") + "\n" + text, sources, happenings)
        : Replies.sure(text, sources, happenings);
  }

  private static LocalDateTime start(When when) {
    return when instanceof When.At at ? at.day().atTime(at.start()) : when.first().atStartOfDay();
  }
}
