package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Sentences;

/** "Lớp đó mấy giờ" below a list of classes: which of them. */
final class WhichClass {

  private static final Pattern THAT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:lớp|lop|khóa|khoá|khoa|môn|mon)(?: học| hoc)?"
              + " (?:đó|do|ấy|ay|kia|này|nay|vừa rồi|vua roi)(?!\\p{L})");

  private WhichClass() {}

  /**
   * Asks which.
   *
   * @param question as it was typed; with the name of a class in the place of "lớp đó" it stands
   *     for that choice
   */
  static Answer of(String question, List<ClassSeries> those, Described described) {
    List<ClassSession> sessions = those.stream().map(ClassSeries::session).distinct().toList();
    List<Answer.Choice> choices =
        sessions.stream()
            .map(s -> new Answer.Choice(described.head(s), asked(question, described.name(s))))
            .toList();
    return Replies.choose(
        Composed.sampled(sessions, Sentences.say("which-class")),
        Described.sources(sessions),
        choices);
  }

  private static String asked(String question, String named) {
    String whole = Sentences.say("the-class", named.replace(",", ""));
    return THAT.matcher(question).replaceFirst(Matcher.quoteReplacement(whole));
  }
}
