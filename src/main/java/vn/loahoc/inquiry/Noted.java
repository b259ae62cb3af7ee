package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeMention;

/** What a row remarks may be just what is asked: "trời mưa có tập không". Thread-safe. */
public record Noted(TalkWords talk) {

  private static final Pattern ONLINE =
      Pattern.compile("(?iU)\\b(?:trực tuyến|truc tuyen|onl|từ xa|tu xa|qua zoom)\\b");

  /** Folded: a thing that somebody does not have, or left at home. */
  private static final Pattern LACKED =
      Pattern.compile(
          "\\b(?:(?:khong|ko|k|hong|hk|chua|chang) (?:co|mua|sam|dem|mang)(?: san)?"
              + "|quen(?: (?:dem|mang|cam))?(?: theo)?) ((?:\\S+ ?){1,4}?)"
              + "(?=thi\\b|co\\b|duoc\\b|sao\\b|hoc\\b)");

  /**
   * Whether the note of a class speaks of what a question says beside the name of the class.
   *
   * @param question as it was typed
   */
  public boolean answers(ClassSession session, String question) {
    return !shared(session, session.offer().note(), question).isEmpty()
        || isLacked(session.offer().note(), question);
  }

  /**
   * Which cells speak of it: that of things to bring ("được phát sách vở") or those of the place
   * ("có phải học trên sân thượng không"). One word is too little.
   */
  public Set<Sign> cells(ClassSession session, String question) {
    Set<Sign> cells = EnumSet.noneOf(Sign.class);
    Optional<String> bring = session.offer().bring();
    Signs.addIf(
        shared(session, bring, question).size() > 1 || isLacked(bring, question),
        Sign.BRING,
        cells);
    Signs.addIf(
        Stream.of(session.where().room(), session.where().venue())
            .anyMatch(
                place -> shared(session, place, question).size() > 1 || isNamed(place, question)),
        Sign.WHERE,
        cells);
    return cells;
  }

  /** "Học ở phòng 1 phải không": a word and a number. */
  private static boolean isNamed(Optional<String> room, String question) {
    String said = " " + Folding.plainWords(question) + " ";
    return room.map(Folding::plainWords)
        .filter(words -> words.indexOf(' ') > 0 && said.contains(" " + words + " "))
        .isPresent();
  }

  /** "Nhà không có đàn thì sao", where a cell speaks of the thing, as the name of the class may. */
  private boolean isLacked(Optional<String> cell, String question) {
    Matcher lacked = LACKED.matcher(Folding.plain(question));
    if (cell.isEmpty() || !lacked.find()) {
      return false;
    }
    Set<String> said = words(cell.get(), true);
    return words(lacked.group(1), true).stream().anyMatch(said::contains);
  }

  private Set<String> shared(ClassSession session, Optional<String> cell, String question) {
    String said = alike(Spelling.normalize(question));
    boolean bare = Folding.fold(said).equals(said);
    Set<String> note = words(alike(cell.orElse("")), bare);
    note.removeAll(words(session.title(), bare));
    note.retainAll(words(said, bare));
    return note;
  }

  /** "Học online" of a row is "học trực tuyến" of a question, and "onl". */
  private static String alike(String text) {
    return ONLINE.matcher(text).replaceAll("online");
  }

  private Set<String> words(String text, boolean bare) {
    Set<String> words = new HashSet<>();
    for (Word word : TalkWords.words(text)) {
      boolean tells = !talk.isNoise(word) && !Character.isDigit(word.typed().charAt(0));
      if (tells) {
        words.add(bare ? Folding.fold(word.typed()) : word.typed());
      }
    }
    return words;
  }

  /** "Múa lân tết có biểu diễn không": the festival of a remark is no day that is asked for. */
  static boolean isFestivalOf(TimeMention time, List<ClassSeries> classes) {
    String name = " " + Folding.plain(time.text()) + " ";
    boolean named = time.stated().date() && time.text().chars().noneMatch(Character::isDigit);
    return named
        && classes.stream()
            .flatMap(series -> series.session().offer().note().stream())
            .map(note -> " " + String.join(" ", Spelling.words(Folding.plain(note))) + " ")
            .anyMatch(note -> note.contains(name));
  }
}
