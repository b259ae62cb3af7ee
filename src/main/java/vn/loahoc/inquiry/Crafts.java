package vn.loahoc.inquiry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;

/** What is done with a thing: "lái xe" is another craft than "sửa xe". */
final class Crafts {

  private static final Phrases<Boolean> CRAFTS = new Phrases<>();

  static {
    WordLists.lines(Crafts.class, "crafts.txt").forEach(craft -> CRAFTS.add(craft, true));
  }

  private Crafts() {}

  /** A craft with its thing, where the classes of that thing are all of other crafts. */
  static Optional<Phrases.Found<?>> another(Seen seen, List<ClassSeries> classes) {
    return seen.spoken().stream()
        .filter(m -> m.sure() && !Collections.disjoint(m.classes(), Set.copyOf(classes)))
        .flatMap(
            thing ->
                CRAFTS.find(seen.words()).stream()
                    .filter(craft -> craft.to() == thing.from())
                    .filter(craft -> classes.stream().allMatch(s -> isOther(craft, seen, s)))
                    .map(craft -> new Phrases.Found<>(craft.from(), thing.to(), true)))
        .<Phrases.Found<?>>map(found -> found)
        .findFirst();
  }

  private static boolean isOther(Phrases.Found<Boolean> craft, Seen seen, ClassSeries series) {
    List<Word> title = TalkWords.words(series.session().title());
    Set<String> own =
        CRAFTS.find(title).stream().map(c -> said(c, title)).collect(Collectors.toSet());
    return !own.isEmpty() && !own.contains(said(craft, seen.words()));
  }

  private static String said(Phrases.Found<Boolean> craft, List<Word> words) {
    return words.subList(craft.from(), craft.to()).stream()
        .map(Word::restored)
        .collect(Collectors.joining(" "));
  }
}
