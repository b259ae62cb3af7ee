package vn.loahoc.answer;

import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Duty;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;

/**
 * A stretch of a source that can answer a question, with the facts that were read from it.
 *
 * @param id unique in the corpus
 * @param plan the document it stands in
 * @param quotation the words and where they stand
 * @param context the headings above it and the unit it speaks to
 * @param facts what was understood from it
 */
public record Evidence(
    String id, Plan plan, Quotation quotation, List<String> context, Understood facts) {

  public Evidence {
    context = List.copyOf(context);
  }

  /** Facts read from one stretch; each may be missing. */
  public record Understood(
      Optional<Activity> activity, Optional<Deadline> deadline, Optional<Duty> duty) {

    static final Understood NOTHING =
        new Understood(Optional.empty(), Optional.empty(), Optional.empty());

    Understood and(Activity other) {
      return new Understood(activity.or(() -> Optional.of(other)), deadline, duty);
    }

    Understood and(Deadline other) {
      return new Understood(activity, deadline.or(() -> Optional.of(other)), duty);
    }

    Understood and(Duty other) {
      return new Understood(activity, deadline, duty.or(() -> Optional.of(other)));
    }
  }

  public String text() {
    return quotation.text();
  }

  /** Whether anything was understood from it. */
  public boolean hasFacts() {
    return !facts.equals(Understood.NOTHING);
  }

  /** Whether it tells an activity of one day. */
  public boolean isOfOneDay() {
    return facts
        .activity()
        .map(Activity::when)
        .filter(when -> when.date().isPresent() && !Days.isLong(when))
        .isPresent();
  }

  /** The unit whose duty it is, or who carries it out. */
  public Optional<String> unit() {
    return facts
        .duty()
        .map(d -> d.unit().name())
        .or(() -> facts.activity().flatMap(Activity::unit));
  }

  /** How it is cited, with the unit that its heading names. */
  public Source source() {
    Source source = Citation.of(plan, quotation);
    return unit()
        .map(unit -> new Source(source.document(), source.section(), unit + "\n" + source.quote()))
        .orElse(source);
  }
}
