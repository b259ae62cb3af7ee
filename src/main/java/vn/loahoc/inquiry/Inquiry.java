package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.calendar.ClassSeries;

/**
 * What somebody wants to know of classes.
 *
 * @param signs the facts asked for, and what else the message shows
 * @param page how often more was asked for
 * @param most what a class may cost, in đồng
 * @param pick which of those shown before, from 1; 0 for the last
 */
public record Inquiry(
    Set<Sign> signs,
    Span span,
    Where where,
    Topic topic,
    Learners learners,
    int page,
    double most,
    OptionalInt pick) {

  /** All that is known of some classes. */
  public static Inquiry about(Topic topic) {
    return new Inquiry(
        Set.of(),
        Span.NONE,
        Where.ANY,
        topic,
        Learners.ANYBODY,
        0,
        Fees.NO_LIMIT,
        OptionalInt.empty());
  }

  /** The ward that is named, or the person's own. */
  public Optional<Wards.Named> ward() {
    return where.ward();
  }

  /** A body or a venue that is named. */
  public Optional<Premises.Named> house() {
    return where.house();
  }

  /** Whether their own ward was meant and is not known. */
  public boolean wardOpen() {
    return where.open();
  }

  /** Groups that the class is to be for. */
  public Set<Sign> whom() {
    return learners.groups();
  }

  /** The age of who wants to learn, in years. */
  public OptionalInt age() {
    return learners.age();
  }

  /** The facts that it asks for; how many there are is none of them. */
  public Set<Sign> facts() {
    Set<Sign> facts = EnumSet.noneOf(Sign.class);
    facts.addAll(signs);
    facts.retainAll(Sign.FACTS);
    facts.remove(Sign.COUNT);
    return facts;
  }

  /** Whether a ward or a house is named. */
  boolean isSomewhere() {
    return where.isNamed();
  }

  /** Whether the message shows a sign. */
  public boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** Whether something is asked that no column tells. */
  public boolean asksFurther() {
    return has(Sign.FURTHER) || has(Sign.REST);
  }

  /** "Nhà văn hóa Mẫu nằm ở đâu": the house itself is asked for, and no class in it. */
  public boolean asksWhereHouseIs() {
    return house().isPresent()
        && facts().equals(Set.of(Sign.WHERE))
        && !topic.isNamed()
        && !has(Sign.CLASS)
        && !has(Sign.COUNT)
        && !span.isNamed()
        && !isForSomebody();
  }

  /** Whether it says for whom the class is to be. */
  public boolean isForSomebody() {
    return learners.areNamed();
  }

  /** Whether it says anything that narrows or asks. */
  boolean saysSomething() {
    return !facts().isEmpty()
        || has(Sign.COUNT)
        || asksFurther()
        || has(Sign.FREE)
        || has(Sign.UNREGISTERED)
        || most < Fees.NO_LIMIT
        || has(Sign.MORE)
        || span.isNamed()
        || where.isNamed()
        || where.open()
        || topic.isKnown()
        || isForSomebody()
        || pick.isPresent();
  }

  /** Whether it asks for a fact, or names days or people. */
  boolean saysMore() {
    return !facts().isEmpty() || has(Sign.COUNT) || span.isNamed() || isForSomebody();
  }

  /** The same, asking for further facts. */
  public Inquiry asking(Set<Sign> facts) {
    Set<Sign> all = EnumSet.noneOf(Sign.class);
    all.addAll(signs);
    all.addAll(facts);
    return new Inquiry(all, span, where, topic, learners, page, most, pick);
  }

  /** The same, and no single fact of them. */
  Inquiry asWhole() {
    Set<Sign> others = EnumSet.noneOf(Sign.class);
    others.addAll(signs);
    others.removeAll(Sign.FACTS);
    return new Inquiry(others, span, where, topic, learners, page, most, pick);
  }

  /** The same on whatever day. */
  public Inquiry always() {
    return new Inquiry(signs, Span.NONE, where.in(where.ward()), topic, learners, 0, most, pick);
  }

  /** The same on other days. */
  public Inquiry on(Span other) {
    return new Inquiry(signs, other, where, topic, learners, page, most, pick);
  }

  /** The same for so much money at most. */
  Inquiry upTo(double limit) {
    return new Inquiry(signs, span, where, topic, learners, page, limit, pick);
  }

  /** The same within a ward. */
  public Inquiry in(Optional<Wards.Named> other) {
    return new Inquiry(signs, span, where.in(other), topic, learners, page, most, pick);
  }

  /** The same with a body or at a venue. */
  public Inquiry at(Optional<Premises.Named> other) {
    return new Inquiry(signs, span, where.at(other), topic, learners, page, most, pick);
  }

  /** Whether a class of a kind is looked for outside the ward it was told of. */
  public boolean isElsewhere() {
    boolean nearer = has(Sign.NEAR) && where.open();
    return (has(Sign.NEIGHBOUR) || nearer) && topic.isKnown() && facts().isEmpty();
  }

  /** The same about another topic. */
  public Inquiry of(Topic other) {
    return new Inquiry(signs, span, where, other, learners, page, most, pick);
  }

  /** The same of whatever was spoken of before, whoever learns it. */
  Inquiry ofTheSame() {
    return new Inquiry(signs, span, where, Topic.NONE, Learners.ANYBODY, 0, most, pick);
  }

  /** The same, whoever learns it. */
  public Inquiry forAnybody() {
    return of(Learners.ANYBODY);
  }

  /** The same for whoever is of that age, whatever else they need. */
  public Inquiry openToAll() {
    return of(new Learners(Set.of(Sign.ALL), age()));
  }

  private Inquiry of(Learners others) {
    return new Inquiry(signs, span, where, topic, others, page, most, pick);
  }

  /** The same of one of those that were told before. */
  Inquiry picking(int number) {
    return new Inquiry(signs, span, where, topic, learners, page, most, OptionalInt.of(number));
  }

  /** The same of all of a list, whichever was picked of it. */
  Inquiry ofAll() {
    return new Inquiry(signs, span, where, topic, learners, page, most, OptionalInt.empty());
  }

  /** About the one class that was offered where none of that name is known. */
  Inquiry nearest() {
    return topic.isKnown() || topic.near().size() != 1
        ? this
        : of(Topic.of(topic.words(), topic.near()));
  }

  /** The classes of its topic that were told, where it is known. */
  List<ClassSeries> told() {
    return topic.exact().stream()
        .filter(series -> ward().map(w -> series.isIn(w.slugs())).orElse(true))
        .filter(series -> house().map(h -> h.classes().contains(series)).orElse(true))
        .toList();
  }

  /** "Còn lớp tin học nào khác" leaves out those that were told. */
  private Topic besides(Inquiry before) {
    return has(Sign.OTHERS) && before.pick.isEmpty() ? topic.without(before.told()) : topic;
  }

  /** "Còn lớp nào cho bé 9 tuổi" leaves out the class that was told, "lớp nào cho bé" does not. */
  private Topic besidesTold(Inquiry before) {
    return has(Sign.OTHERS) ? Topic.besides(before.told()) : Topic.NONE;
  }

  /** This message, completed from the one before. */
  Inquiry after(Inquiry before) {
    boolean more = has(Sign.MORE) && facts().isEmpty() && pick.isEmpty();
    boolean narrows =
        span.isNamed()
            || where.isNamed()
            || topic.isKnown()
            || isForSomebody()
            || most < Fees.NO_LIMIT
            || has(Sign.UNREGISTERED)
            || has(Sign.FREE);
    // "lớp yoga ở đâu", then "còn lớp nào miễn phí": not yoga, of which there is one
    boolean leaves = has(Sign.OTHERS) && !topic.isKnown() && before.topic.exact().size() == 1;
    // "phường Mẫu có lớp tin học không": not the one that was told there, of several
    boolean another =
        has(Sign.OTHERS)
            && !narrows
            && before.pick.isEmpty()
            && before.told().size() == 1
            && before.topic.exact().size() > 1;
    boolean pages = more && !narrows && !leaves && !another;
    Set<Sign> all = EnumSet.noneOf(Sign.class);
    all.addAll(signs);
    if (pages) {
      all.addAll(before.signs); // in the order of the pages before
    }
    boolean elsewhere = has(Sign.NEIGHBOUR) || has(Sign.NEAR);
    boolean asks = !facts().isEmpty() || has(Sign.COUNT) || asksFurther() || elsewhere;
    if (!asks && !leaves && !(more && !before.facts().isEmpty())) {
      all.addAll(before.facts());
    }
    if (before.has(Sign.LISTED) && pick.isPresent()) {
      all.add(Sign.LISTED);
    }
    for (Sign kept : Set.of(Sign.FREE, Sign.CHEAPEST, Sign.DEAREST, Sign.SOONEST, Sign.ALIKE)) {
      if (before.has(kept) && (kept == Sign.FREE || pick.isPresent())) {
        all.add(kept);
      }
    }
    boolean onlyAge = age().isPresent() && Set.of(Sign.AUDIENCE).containsAll(facts());
    if (before.has(Sign.MAY_COME) && onlyAge) {
      all.add(Sign.MAY_COME); // "vậy 60 tuổi thì sao"
    }
    if (before.has(Sign.NEAR) && ward().isEmpty()) {
      all.add(Sign.NEAR);
    }
    boolean newPeople = isForSomebody();
    if (before.has(Sign.GRADE) && !newPeople) {
      all.add(Sign.GRADE);
    }
    // "mai có học không", then "hôm nào học lại": on whatever day
    boolean resumes = has(Sign.NEXT) && before.topic.isKnown();
    return new Inquiry(
        all,
        span.isNamed() ? span.after(before.span) : resumes ? Span.NONE : before.span,
        whereAfter(before, leaves),
        topic.isKnown()
            ? besides(before)
            : leaves && !narrows
                ? before.topic.others()
                : leaves || (newPeople && has(Sign.CLASS))
                    ? besidesTold(before)
                    : another ? before.topic.without(before.told()) : before.topic,
        newPeople
            ? learners
            : topic.isKnown() ? new Learners(Set.of(), before.age()) : before.learners,
        pages ? before.page + 1 : narrows ? 0 : before.page,
        most < Fees.NO_LIMIT || topic.isKnown() ? most : before.most,
        pick.isPresent() ? pick : narrows || more ? OptionalInt.empty() : before.pick);
  }

  /**
   * @param leaves whether another topic is asked for than the one that was spoken of
   */
  private Where whereAfter(Inquiry before, boolean leaves) {
    boolean open = where.open() || before.where.open();
    return new Where(
        has(Sign.NEIGHBOUR) ? ward() : ward().or(before::ward),
        where.isNamed() || leaves ? house() : before.house(),
        open && ward().isEmpty());
  }
}
