package vn.loahoc.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of timetables that have an event of a plan at another hour: people are told both. */
public final class HourConflicts {

  private static final String CODE = "hour_of_plan";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final List<InPlan> planned = new ArrayList<>();

  private record InPlan(EventHour event, String cited) {}

  /** Against the activities of some plans. */
  public HourConflicts(List<Plan> plans) {
    for (Plan plan : plans) {
      for (Activity activity : plan.facts().activities()) {
        String section = activity.quotation().origin().section();
        String cited = section.isEmpty() ? plan.file() : plan.file() + ", mục " + section;
        EventHour.of(activity).ifPresent(event -> planned.add(new InPlan(event, cited)));
      }
    }
  }

  /** At most one problem a row, in the order of the rows. */
  public List<Problem> in(List<ClassSession> sessions) {
    return sessions.stream().flatMap(session -> in(session).stream()).toList();
  }

  private Optional<Problem> in(ClassSession session) {
    return planned.stream().flatMap(plan -> against(plan, session).stream()).findFirst();
  }

  private static Optional<Problem> against(InPlan plan, ClassSession session) {
    LocalDate day = plan.event().day();
    return EventHour.on(day, session).stream()
        .filter(event -> event.isOtherwiseIn(plan.event()))
        .findFirst()
        .map(
            event ->
                ProblemCatalogue.problem(
                    session.origin().place(),
                    CODE,
                    event.title(),
                    DAY.format(day),
                    event.start(),
                    plan.event().start(),
                    plan.cited()));
  }
}
