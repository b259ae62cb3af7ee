package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.time.TimeRule;

/** Whether a class has anything to do with the week it was handed in for. */
final class CampaignDays {

  private CampaignDays() {}

  static void check(String title, TimeRule rule, TimeRule.Span campaign, Faults faults) {
    if (campaign.first().isEmpty() || campaign.last().isEmpty()) {
      return;
    }
    List<LocalDate> single =
        Stream.concat(
                rule.meetings().stream().flatMap(meeting -> meeting.dates().stream()),
                rule.exceptions().moves().stream().map(TimeRule.Move::to))
            .toList();
    boolean weekly = rule.meetings().stream().anyMatch(m -> !m.weekdays().isEmpty());
    boolean touches =
        weekly
            && rule.span().first().map(first -> !first.isAfter(campaign.last().get())).orElse(true)
            && rule.span().last().map(last -> !last.isBefore(campaign.first().get())).orElse(true);
    if (!touches && single.stream().noneMatch(campaign::contains)) {
      faults.add(
          "outside_campaign",
          title,
          days(rule.span(), single, weekly),
          WrittenDays.of(campaign.first().get()),
          WrittenDays.of(campaign.last().get()));
    }
  }

  private static String days(TimeRule.Span span, List<LocalDate> single, boolean weekly) {
    if (!weekly) {
      return String.join(", ", single.stream().limit(3).map(WrittenDays::of).toList());
    }
    Optional<String> from = span.first().map(day -> "từ " + WrittenDays.of(day));
    Optional<String> to = span.last().map(day -> "đến " + WrittenDays.of(day));
    return String.join(" ", Stream.of(from, to).flatMap(Optional::stream).toList());
  }
}
