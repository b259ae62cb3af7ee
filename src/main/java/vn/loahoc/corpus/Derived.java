package vn.loahoc.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.time.TimeRule;

/** What a campaign is called and where and when it is, as its documents tell. */
record Derived(String title, Optional<String> locality, List<Plan> plans) {

  private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  Derived {
    plans = List.copyOf(plans);
  }

  /**
   * @param name folder or file, the title if no document has one
   */
  static Derived from(String name, List<Plan> plans) {
    List<Plan> ordered =
        Stream.concat(
                plans.stream().filter(Derived::isPlan), plans.stream().filter(p -> !isPlan(p)))
            .toList();
    String title =
        ordered.stream()
            .map(plan -> plan.header().title())
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(name);
    Optional<String> locality =
        ordered.stream().flatMap(plan -> plan.header().locality().stream()).findFirst();
    return new Derived(title, locality, ordered);
  }

  /**
   * The year of the week, of the title given, of a document's title or of its issue, in this order.
   */
  OptionalInt year(String title) {
    Optional<Integer> week =
        plans.stream()
            .flatMap(plan -> plan.week().stream())
            .map(w -> w.first().getYear())
            .findFirst();
    Optional<Integer> year =
        yearIn(title)
            .or(() -> week)
            .or(
                () ->
                    plans.stream()
                        .flatMap(plan -> yearIn(plan.header().title()).stream())
                        .findFirst())
            .or(
                () ->
                    plans.stream()
                        .flatMap(plan -> plan.header().issued().stream())
                        .map(day -> day.getYear())
                        .findFirst());
    return year.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The days of the week, from the first document that names them. */
  TimeRule.Span week() {
    return plans.stream()
        .flatMap(plan -> plan.week().stream())
        .findFirst()
        .map(week -> new TimeRule.Span(Optional.of(week.first()), Optional.of(week.last())))
        .orElse(TimeRule.Span.OPEN);
  }

  static String summary(String title, Optional<String> locality, OptionalInt year) {
    return "“%s”, %s, %s"
        .formatted(
            title,
            locality.orElse("chưa rõ địa phương"),
            year.isPresent() ? "năm " + year.getAsInt() : "chưa rõ năm");
  }

  private static Optional<Integer> yearIn(String title) {
    for (Pattern pattern : List.of(YEAR, BARE_YEAR)) {
      Matcher year = pattern.matcher(title);
      if (year.find()) {
        return Optional.of(Integer.valueOf(year.group(1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlan(Plan plan) {
    return plan.header().kind() == DocumentKind.PLAN;
  }
}
