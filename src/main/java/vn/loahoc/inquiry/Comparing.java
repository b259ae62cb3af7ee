package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;

/**
 * "2 lớp này cái nào rẻ hơn", "đắt quá, có lớp nào rẻ hơn không": classes compared with those that
 * were told before. Thread-safe.
 */
record Comparing(Mentions mentions, Audiences audiences) {

  private static final Pattern BOTH =
      Pattern.compile("\\b(?:2|hai) (?:lop|cai|mon|khoa|cho|noi)\\b|\\bca (?:2|hai)\\b");

  private static final Pattern OTHER_ONE = Pattern.compile("\\b(?:lop|khoa|mon|cai) kia\\b");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:lop|khoa|mon|cai|cho) (?:nao|gi|khac)\\b.*\\b(?:re|mem|thap|it) hon\\b");

  /** "Cái nào rẻ hơn", not "có lớp nào rẻ hơn". */
  private static final Pattern MORE =
      Pattern.compile("(?<!\\bco )\\b(?:cai|lop|mon|khoa|cho|ben) nao\\b.* (?:hon|truoc)\\b");

  private static final Pattern CHEAPER = Pattern.compile("\\b(?:re|mem|thap|it tien) hon\\b");

  /** Whether a message by itself speaks of the two classes that were told last. */
  boolean isOfBoth(Parsed own) {
    return BOTH.matcher(own.plain()).find() && !own.inquiry().topic().isKnown();
  }

  /** Whether a message by itself speaks of another of the classes that were told. */
  static boolean isOfOtherOne(Parsed own) {
    return OTHER_ONE.matcher(own.plain()).find() && !own.inquiry().topic().isKnown();
  }

  /** What the last turn asked, of the class of the turn before; nothing if both had the same. */
  Optional<Inquiry> otherOne(Parsed own, Inquiry last, Inquiry first) {
    List<ClassSeries> those =
        first.topic().exact().stream().filter(s -> !last.topic().exact().contains(s)).toList();
    if (those.isEmpty() || !last.topic().isKnown() || last.pick().isPresent()) {
      return Optional.empty();
    }
    Inquiry going = own.going().of(Topic.of(first.topic().words(), those));
    Inquiry asking = going.facts().isEmpty() ? going.asking(last.facts()) : going;
    return Optional.of(asking.asking(Set.of(Sign.THAT)));
  }

  /** The inquiry of the classes of two turns; nothing if they are the same. */
  Optional<Inquiry> both(Parsed own, Inquiry last, Inquiry first) {
    List<ClassSeries> those = new ArrayList<>(new LinkedHashSet<>(first.topic().exact()));
    last.topic().exact().stream().filter(s -> !those.contains(s)).forEach(those::add);
    boolean two = last.topic().isKnown() && first.topic().isKnown();
    boolean other = those.size() > last.topic().exact().size();
    List<String> words = new ArrayList<>(first.topic().words());
    words.addAll(last.topic().words());
    Inquiry going = own.going();
    boolean asks = !going.facts().isEmpty() || going.asksFurther();
    return two && other
        ? Optional.of(
            (asks ? going : going.asking(last.facts())).of(Topic.of(words, those)).on(Span.NONE))
        : Optional.empty();
  }

  /** Whether a message by itself asks which of the classes that were told is more so. */
  boolean isOfMore(Parsed own) {
    return MORE.matcher(own.plain()).find()
        && !own.inquiry().topic().isKnown()
        && !own.going().facts().isEmpty();
  }

  /** Whether a message by itself asks for something cheaper than what was told. */
  boolean isOfCheaper(Parsed own) {
    return (OTHER.matcher(own.plain()).find() || isOnlyCheaper(own))
        && !own.inquiry().topic().isKnown()
        && own.inquiry().most() == Fees.NO_LIMIT;
  }

  /** "Rẻ hơn có không", which names nothing else. */
  private static boolean isOnlyCheaper(Parsed own) {
    Inquiry inquiry = own.inquiry();
    return CHEAPER.matcher(own.plain()).find()
        && !OTHER.matcher(own.plain()).find()
        && !inquiry.topic().isNamed()
        && !inquiry.span().isNamed()
        && !inquiry.isForSomebody()
        && inquiry.ward().isEmpty();
  }

  /** The inquiry of what is cheaper than the one class that was told; of its kind, if any is. */
  Optional<Inquiry> cheaper(Parsed own, Inquiry before) {
    List<ClassSeries> told = told(before);
    if (told.size() != 1 && isOnlyCheaper(own)) {
      return Optional.empty();
    }
    double fee = told.stream().mapToDouble(Fees::of).min().orElse(0);
    if (fee <= 0) {
      return Optional.empty();
    }
    Set<ClassSeries> kin = new LinkedHashSet<>();
    told.forEach(series -> kin.addAll(mentions.kinOf(series)));
    kin.addAll(before.topic().exact());
    List<ClassSeries> cheaper =
        kin.stream().filter(s -> Fees.of(s) >= 0 && Fees.of(s) < fee).toList();
    Topic topic = cheaper.isEmpty() ? Topic.NONE : Topic.of(before.topic().words(), cheaper);
    Set<Sign> asked = EnumSet.of(Sign.FEE, Sign.CHEAPEST);
    if (cheaper.isEmpty()) {
      asked.add(Sign.OF_OTHERS);
    }
    return Optional.of(own.inquiry().of(topic).asking(asked).upTo(fee - 1));
  }

  /** Of a topic those that were told to somebody. */
  private List<ClassSeries> told(Inquiry before) {
    List<ClassSeries> all = before.topic().exact();
    List<ClassSeries> named =
        all.stream()
            .filter(s -> before.isForSomebody())
            .filter(s -> audiences.fit(s.session(), before) == Audiences.Fit.NAMED)
            .toList();
    return named.isEmpty() ? all : named;
  }
}
