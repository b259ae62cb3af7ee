package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.TimeMention;

/**
 * Festivals that messages name, and what is held for them, on whatever day. Immutable once made;
 * thread-safe.
 */
final class Festivals {

  private static final String PARTING = "\\s*\\|\\s*";

  /** "Nghỉ tết" is no festival. */
  private static final Pattern OFF = Pattern.compile("(?iu)nghỉ|hủy|huỷ|dời|hoãn|bù|trước|sau");

  /** "Tết nghỉ mấy ngày" asks for another class. */
  static final Set<Sign> NOT_ASKED =
      EnumSet.complementOf(EnumSet.of(Sign.WHEN, Sign.WHERE, Sign.FEE)).stream()
          .filter(Sign.FACTS::contains)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));

  private final Phrases<Integer> said = new Phrases<>();
  private final List<Set<ClassSeries>> held = new ArrayList<>();

  /**
   * A festival that words name.
   *
   * @param from index of its first word
   * @param to index after the last
   * @param classes held for it
   */
  record Named(int from, int to, List<String> words, List<ClassSeries> classes) {

    /** Whether it is the day of a time. */
    boolean names(TimeMention time, List<Word> message) {
      return time.stated().day()
          && time.from() < message.get(to - 1).to()
          && message.get(from).from() < time.to();
    }

    boolean holds(int at) {
      return from <= at && at < to;
    }
  }

  Festivals(List<ClassSeries> all) {
    for (String row : WordLists.lines(Festivals.class, "festivals.tsv")) {
      String[] columns = row.split("\t");
      for (String phrase : columns[0].strip().split(PARTING)) {
        said.add(phrase, held.size());
      }
      Phrases<Boolean> names = new Phrases<>();
      for (String name : columns[1].strip().split(PARTING)) {
        names.add(name, true);
      }
      Set<ClassSeries> those = new LinkedHashSet<>();
      all.stream().filter(series -> isFor(series, names)).forEach(those::add);
      held.add(those);
    }
  }

  private static boolean isFor(ClassSeries series, Phrases<Boolean> names) {
    boolean noted =
        series
            .session()
            .offer()
            .note()
            .filter(note -> !OFF.matcher(note).find())
            .filter(note -> !names.find(TalkWords.words(note)).isEmpty())
            .isPresent();
    return noted || !names.find(TalkWords.words(series.session().title())).isEmpty();
  }

  /** The first that is named, if something is held for it. */
  Optional<Named> in(List<Word> words) {
    return said.find(words).stream()
        .filter(found -> !held.get(found.value()).isEmpty())
        .map(
            found ->
                new Named(
                    found.from(),
                    found.to(),
                    words.subList(found.from(), found.to()).stream().map(Word::restored).toList(),
                    List.copyOf(held.get(found.value()))))
        .findFirst();
  }
}
