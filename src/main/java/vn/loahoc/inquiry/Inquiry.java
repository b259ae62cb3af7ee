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

  /** The ages of all who want to learn, in years, the youngest first. */
  public List<Integer> ages() {
    return learners.ages();
  }

  /** The same of somebody of one of those ages. */
  public Inquiry ofAge(int years) {
    return of(new Learners(learners.groups(), OptionalInt.of(years)));
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
    return of(learners.in(Set.of(Sign.ALL)));
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

  /** This message, completed from the one before. */
  Inquiry after(Inquiry before) {
    return new FollowUp(this, before).completed();
  }
}
