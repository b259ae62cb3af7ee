package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.WordLists;

/** How classes are written and asked about, for whoever learns how words are spelled. */
public final class ClassLanguage {

  /** Words after which people name a class. */
  private static final List<String> BEFORE_TITLES = List.of("", "lớp ", "học ", "dạy ");

  private ClassLanguage() {}

  /** Words of the timetables and of those who ask about them; nothing where there is no class. */
  public static List<String> of(Classes classes) {
    List<String> texts = new ArrayList<>();
    if (classes.isEmpty()) {
      return texts;
    }
    for (ClassSeries series : classes.all()) {
      ClassSession session = series.session();
      BEFORE_TITLES.forEach(word -> texts.add(word + session.title()));
      Stream.of(
              session.centre(),
              session.where().venue(),
              session.where().room(),
              session.offer().audience(),
              session.offer().bring(),
              session.offer().register(),
              session.offer().note())
          .forEach(written -> written.ifPresent(texts::add));
    }
    // once each: whoever is to be asked about all classes is not named the more often for it
    classes.all().stream()
        .map(series -> series.session().offer())
        .flatMap(offer -> Stream.of(offer.contact(), offer.teacher()))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(texts::add);
    for (String sentences : WordLists.lines(ClassLanguage.class, "spoken.txt")) {
      texts.addAll(List.of(sentences.split(", ")));
    }
    for (String row : WordLists.lines(ClassLanguage.class, "talk.tsv")) {
      texts.addAll(List.of(row.split("\t", 2)[1].split("[|\t]")));
    }
    for (String row : WordLists.lines(ClassLanguage.class, "kinds.tsv")) {
      Stream.of(row.split("\t", 2)[1].split("[|\t]"))
          .map(String::strip)
          .filter(words -> !words.startsWith("!"))
          .forEach(texts::add);
    }
    for (String row : WordLists.lines(ClassLanguage.class, "needs.tsv")) {
      texts.addAll(List.of(row.split("\t", 2)[0].split("[|]")));
    }
    return texts;
  }
}
