package vn.loahoc.web.amendment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;

/**
 * What a day has, and what was changed.
 *
 * @param day as it is told
 * @param before the day before, as an address asks for it
 * @param after the day after
 */
public record ChangesView(
    Asked asked,
    String day,
    String before,
    String after,
    List<Entry> entries,
    List<Change> changes) {

  /**
   * The day that was asked for.
   *
   * @param unclear whether it could not be read
   */
  public record Asked(String typed, boolean unclear) {}

  /**
   * One occurrence.
   *
   * @param ward whose it is: "phường …"; empty if it is of no ward
   * @param address of the page on which it is changed
   */
  public record Entry(String title, String state, String ward, boolean changed, String address) {}

  /**
   * One thing that was said and can be undone.
   *
   * @param overtaken whether all holds as it does when it is undone
   */
  public record Change(long number, String told, boolean overtaken) {}

  /**
   * The view of a day.
   *
   * @param agenda names the wards
   */
  static ChangesView of(
      Asked asked,
      LocalDate day,
      List<Occurrence> occurrences,
      Agenda agenda,
      List<AmendmentDesk.InForce> changes) {
    return new ChangesView(
        asked,
        Wording.capital(Wording.day(day)),
        Wording.date(day.minusDays(1)),
        Wording.date(day.plusDays(1)),
        occurrences.stream().map(occurrence -> entry(occurrence, agenda)).toList(),
        changes.stream()
            .map(
                one ->
                    new Change(one.made().id(), AmendmentTexts.told(one, agenda), one.overtaken()))
            .toList());
  }

  private static Entry entry(Occurrence occurrence, Agenda agenda) {
    return new Entry(
        AmendmentTexts.title(occurrence),
        AmendmentTexts.state(occurrence),
        agenda.wardOf(occurrence).orElse(""),
        occurrence.amendment().isPresent(),
        ChangesArea.HOME
            + "/buoi?"
            + ChangeForm.OCCURRENCE
            + "="
            + URLEncoder.encode(occurrence.id(), StandardCharsets.UTF_8));
  }
}
