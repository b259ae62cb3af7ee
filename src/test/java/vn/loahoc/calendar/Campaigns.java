package vn.loahoc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.time.Bound;

/** Campaigns made up for tests: one plan, its activities all in section "II.1". */
public final class Campaigns {

  private static final Origin ORIGIN = new Origin("a/ke-hoach.txt", "II.1", 1);

  private Campaigns() {}

  public static Corpus corpus(Campaign... campaigns) {
    return new Corpus(List.of(campaigns), List.of());
  }

  public static Campaign campaign(String id, boolean home, Activity... activities) {
    Header header =
        new Header(
            DocumentKind.PLAN,
            "Tổ chức Tuần lễ",
            Optional.of("12/KH-UBND"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Plan.Week week = new Plan.Week(LocalDate.of(2023, 10, 2), LocalDate.of(2023, 10, 8), ORIGIN);
    Facts facts =
        new Facts(
            List.of(), List.of(activities), List.of(), List.of(), List.of(), List.of(), List.of());
    Plan plan = new Plan("a/ke-hoach.txt", header, Optional.of(week), List.of(), facts);
    return new Campaign(
        id, "Tuần lễ", Optional.of("Quận 7"), OptionalInt.of(2023), home, List.of(plan));
  }

  /** Without an hour. */
  public static Activity activity(String what, LocalDate day) {
    return activity(what, day, Optional.empty(), Optional.empty());
  }

  public static Activity activity(String what, LocalDate day, String hours) {
    return activity(what, day, Optional.of(hours), Optional.empty());
  }

  /** Organised by a unit. */
  public static Activity of(String what, LocalDate day, String unit) {
    return activity(what, day, Optional.empty(), Optional.of(unit));
  }

  private static Activity activity(
      String what, LocalDate day, Optional<String> hours, Optional<String> unit) {
    return new Activity(
        what,
        new Schedule(
            Optional.of(day), Optional.empty(), List.of(), hours, Bound.AT, Optional.empty()),
        Optional.of("Nhà văn hóa Sao Mai"),
        unit,
        Optional.empty(),
        Optional.empty(),
        new Quotation(what, ORIGIN));
  }
}
