package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A message as it is completed from the one before: what it says itself holds, and of the rest what
 * was said.
 *
 * @param own what the message says by itself
 * @param before what was asked last
 */
record FollowUp(Inquiry own, Inquiry before) {

  /** What goes on to be wanted of one of a list, and the first also of another list. */
  private static final List<Sign> KEPT =
      List.of(Sign.FREE, Sign.CHEAPEST, Sign.DEAREST, Sign.SOONEST, Sign.ALIKE);

  Inquiry completed() {
    return new Inquiry(signs(), span(), where(), topic(), learners(), page(), most(), pick());
  }

  /** "Xem thêm", "còn lớp nào nữa". */
  private boolean asksMore() {
    return own.has(Sign.MORE) && own.facts().isEmpty() && own.pick().isEmpty();
  }

  /** Whether it says more of which classes it wants. */
  private boolean narrows() {
    return own.span().isNamed()
        || own.isSomewhere()
        || own.topic().isKnown()
        || own.isForSomebody()
        || own.most() < Fees.NO_LIMIT
        || own.has(Sign.UNREGISTERED)
        || own.has(Sign.FREE);
  }

  /** "Lớp yoga ở đâu", then "còn lớp nào miễn phí": not yoga, of which there is one. */
  private boolean leaves() {
    return own.has(Sign.OTHERS) && !own.topic().isKnown() && before.topic().exact().size() == 1;
  }

  /** "Phường Mẫu có lớp tin học không": not the one that was told there, of several. */
  private boolean wantsAnother() {
    return own.has(Sign.OTHERS)
        && !narrows()
        && before.pick().isEmpty()
        && before.told().size() == 1
        && before.topic().exact().size() > 1;
  }

  /** Whether the next page of the same is wanted. */
  private boolean pages() {
    return asksMore() && !narrows() && !leaves() && !wantsAnother();
  }

  private Set<Sign> signs() {
    Set<Sign> all = EnumSet.noneOf(Sign.class);
    all.addAll(own.signs());
    if (pages()) {
      all.addAll(before.signs()); // in the order of the pages before
    }
    boolean elsewhere = own.has(Sign.NEIGHBOUR) || own.has(Sign.NEAR);
    boolean asks = !own.facts().isEmpty() || own.has(Sign.COUNT) || own.asksFurther() || elsewhere;
    if (!asks && !leaves() && !(asksMore() && !before.facts().isEmpty())) {
      all.addAll(before.facts());
    }
    boolean picks = own.pick().isPresent();
    Signs.addIf(before.has(Sign.LISTED) && picks, Sign.LISTED, all);
    KEPT.stream()
        .filter(kept -> before.has(kept) && (kept == Sign.FREE || picks))
        .forEach(all::add);
    boolean ofAge = own.age().isPresent() || Audiences.isOfPupils(own);
    boolean onlyAge = ofAge && Set.of(Sign.AUDIENCE).containsAll(own.facts());
    // "vậy 60 tuổi thì sao", "còn cấp 3"
    Signs.addIf(before.has(Sign.MAY_COME) && onlyAge, Sign.MAY_COME, all);
    Signs.addIf(before.has(Sign.NEAR) && own.ward().isEmpty(), Sign.NEAR, all);
    Signs.addIf(before.has(Sign.GRADE) && !own.isForSomebody(), Sign.GRADE, all);
    return all;
  }

  private Span span() {
    if (own.span().isNamed()) {
      // "tối thứ ba", then "còn thứ năm": the evening too; "mai thì sao" is all of tomorrow
      boolean sameHours = own.has(Sign.WEEKDAY) && own.span().days().isPresent();
      return sameHours ? own.span().atHoursOf(before.span()) : own.span().after(before.span());
    }
    // "mai có học không", then "hôm nào học lại": on whatever day
    boolean resumes = own.has(Sign.NEXT) && before.topic().isKnown();
    return resumes ? Span.NONE : before.span();
  }

  private Where where() {
    boolean open = own.wardOpen() || before.wardOpen();
    return new Where(
        own.has(Sign.NEIGHBOUR) ? own.ward() : own.ward().or(before::ward),
        own.isSomewhere() || leaves() ? own.house() : before.house(),
        open && own.ward().isEmpty());
  }

  private Topic topic() {
    if (own.topic().isKnown()) {
      // "còn lớp tin học nào khác" leaves out those that were told
      boolean others = own.has(Sign.OTHERS) && before.pick().isEmpty();
      return others ? own.topic().without(before.told()) : own.topic();
    }
    if (leaves() && !narrows()) {
      return before.topic().others();
    }
    boolean any = own.has(Sign.CLASS) && !own.has(Sign.THAT);
    if (leaves() || (own.isForSomebody() && any)) {
      // "còn lớp nào cho bé 9 tuổi" leaves out the class that was told, "lớp nào cho bé" does not
      return own.has(Sign.OTHERS) ? Topic.besides(before.told()) : Topic.NONE;
    }
    return wantsAnother() ? before.topic().without(before.told()) : before.topic();
  }

  private Learners learners() {
    if (own.isForSomebody()) {
      return own.learners();
    }
    return own.topic().isKnown() ? before.learners().in(Set.of()) : before.learners();
  }

  private int page() {
    return pages() ? before.page() + 1 : narrows() ? 0 : before.page();
  }

  private double most() {
    return own.most() < Fees.NO_LIMIT || own.topic().isKnown() ? own.most() : before.most();
  }

  private OptionalInt pick() {
    if (own.pick().isPresent()) {
      return own.pick();
    }
    return narrows() || asksMore() ? OptionalInt.empty() : before.pick();
  }
}
