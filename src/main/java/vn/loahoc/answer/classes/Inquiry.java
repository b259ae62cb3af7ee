package vn.loahoc.answer.classes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody wants to know of classes.
 *
 * @param signs the facts asked for, and what else the message shows
 * @param ward named, or the person's own
 * @param house a body or a venue, by its name
 * @param wardOpen whether their own ward was meant and is not known
 * @param whom groups that the class is to be for
 * @param age of who wants to learn
 * @param page how often more was asked for
 * @param pick which of those shown before, from 1; 0 for the last
 */
record Inquiry(
    Set<Sign> signs,
    Span span,
    Optional<Wards.Named> ward,
    Optional<Premises.Named> house,
    boolean wardOpen,
    Topics.Topic topic,
    Set<Sign> whom,
    OptionalInt age,
    int page,
    OptionalInt pick) {

  Set<Sign> facts() {
    Set<Sign> facts = EnumSet.noneOf(Sign.class);
    facts.addAll(signs);
    facts.retainAll(Sign.FACTS);
    facts.remove(Sign.COUNT);
    return facts;
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  boolean isForSomebody() {
    return !whom.isEmpty() || age.isPresent();
  }

  /** Whether it says anything that narrows or asks. */
  boolean saysSomething() {
    return !facts().isEmpty()
        || has(Sign.COUNT)
        || has(Sign.FREE)
        || has(Sign.MORE)
        || span.isNamed()
        || ward.isPresent()
        || house.isPresent()
        || wardOpen
        || topic.isKnown()
        || isForSomebody()
        || pick.isPresent();
  }

  /** The same within a ward. */
  Inquiry in(Optional<Wards.Named> other) {
    return new Inquiry(signs, span, other, house, false, topic, whom, age, page, pick);
  }

  /** The same about another topic. */
  Inquiry about(Topics.Topic other) {
    return new Inquiry(signs, span, ward, house, wardOpen, other, whom, age, page, pick);
  }

  /** About the one class that was offered where none of that name is known. */
  Inquiry nearest() {
    return topic.isKnown() || topic.near().size() != 1
        ? this
        : about(new Topics.Topic(topic.words(), topic.near(), List.of(), false));
  }

  /** This message, completed from the one before. */
  Inquiry after(Inquiry before) {
    boolean more = has(Sign.MORE) && facts().isEmpty();
    boolean narrows =
        span.isNamed()
            || ward.isPresent()
            || house.isPresent()
            || topic.isKnown()
            || isForSomebody()
            || has(Sign.FREE);
    Set<Sign> all = EnumSet.noneOf(Sign.class);
    all.addAll(signs);
    boolean asks = !facts().isEmpty() || has(Sign.COUNT);
    if (!asks && !(more && !before.facts().isEmpty())) {
      all.addAll(before.facts());
    }
    if (before.has(Sign.FREE)) {
      all.add(Sign.FREE);
    }
    if (before.has(Sign.NEAR) && ward.isEmpty()) {
      all.add(Sign.NEAR);
    }
    boolean newPeople = isForSomebody();
    boolean open = wardOpen || (before.wardOpen && ward.isEmpty());
    return new Inquiry(
        all,
        span.isNamed() ? span.after(before.span) : before.span,
        has(Sign.NEIGHBOUR) ? ward : ward.or(before::ward),
        house.isPresent() || ward.isPresent() ? house : before.house,
        open && ward.isEmpty(),
        topic.isKnown() ? topic : newPeople && has(Sign.CLASS) ? Topics.Topic.NONE : before.topic,
        newPeople ? whom : topic.isKnown() ? Set.of() : before.whom,
        newPeople ? age : before.age,
        more && !narrows ? before.page + 1 : narrows ? 0 : before.page,
        pick.isPresent() ? pick : narrows || more ? OptionalInt.empty() : before.pick);
  }
}
