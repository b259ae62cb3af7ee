package vn.loahoc.inquiry.reply;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** How long a class takes, as its days and hours come to: "học mấy buổi", "mỗi buổi mấy tiếng". */
final class Lengths {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** A row that counts itself is not counted again. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?<!\\d)\\d+\\s*(?:buổi|tiết|tuần|tháng)(?!\\p{L})"
              + "|(?:số (?:buổi|tiết|tuần|tháng)|thời lượng)\\s*:?\\s*\\d");

  private Lengths() {}

  /**
   * "3 buổi một tuần, mỗi buổi 1 giờ 30 phút, cả khóa 24 buổi"; nothing where the row says no days.
   *
   * @param ends whether the row itself says on which day it ends
   */
  static Optional<String> of(ClassSession session, boolean ends) {
    TimeRule rule = session.when();
    List<String> parts = new ArrayList<>();
    int weekly = rule.meetings().stream().mapToInt(meeting -> meeting.weekdays().size()).sum();
    int single = rule.meetings().stream().mapToInt(meeting -> meeting.dates().size()).sum();
    OptionalInt all = ends && !countsItself(session) ? total(rule) : OptionalInt.empty();
    boolean few = weekly == 0 || (all.isPresent() && all.getAsInt() <= weekly);
    int days = all.isPresent() ? all.getAsInt() : single;
    if (!few) {
      parts.add(Sentences.say("length-weekly", String.valueOf(weekly)));
    } else if (days > 0) {
      parts.add(Sentences.say("length-days", String.valueOf(days)));
    }
    each(rule).ifPresent(minutes -> parts.add(Sentences.say("length-each", said(minutes))));
    if (!few) {
      all.ifPresent(count -> parts.add(Sentences.say("length-all", String.valueOf(count))));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** How many minutes every meeting has, if they are as long as each other. */
  private static OptionalInt each(TimeRule rule) {
    Set<Integer> lengths = new HashSet<>();
    for (TimeRule.Meeting meeting : rule.meetings()) {
      lengths.add(meeting.hours() instanceof Hours.At at ? minutes(at).orElse(0) : 0);
    }
    return lengths.size() == 1 && !lengths.contains(0)
        ? OptionalInt.of(lengths.iterator().next())
        : OptionalInt.empty();
  }

  private static Optional<Integer> minutes(Hours.At at) {
    return at.end()
        .map(end -> Math.floorMod((int) Duration.between(at.start(), end).toMinutes(), DAY));
  }

  private static String said(int minutes) {
    if (minutes < HOUR) {
      return Sentences.say("length-minutes", String.valueOf(minutes));
    }
    String hours = Sentences.say("length-hours", String.valueOf(minutes / HOUR));
    return minutes % HOUR == 0
        ? hours
        : hours + " " + Sentences.say("length-minutes", String.valueOf(minutes % HOUR));
  }

  private static OptionalInt total(TimeRule rule) {
    return rule.all().map(all -> OptionalInt.of(all.size())).orElse(OptionalInt.empty());
  }

  /** Whether the row itself says how many there are. */
  static boolean countsItself(ClassSession session) {
    return Stream.of(Optional.of(session.title()), session.offer().note(), session.offer().fee())
        .flatMap(Optional::stream)
        .anyMatch(COUNTED.asPredicate());
  }
}
