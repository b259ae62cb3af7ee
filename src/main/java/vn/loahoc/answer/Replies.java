package vn.loahoc.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.loahoc.text.Shortened;

/** The four outcomes, each with its source line. */
public final class Replies {

  /** Longest text of an ordinary answer, in UTF-16 units. */
  private static final int LONGEST = 1_950;

  private Replies() {}

  public static Answer sure(String text, List<Source> sources) {
    return sure(text, sources, List.of());
  }

  public static Answer sure(String text, List<Source> sources, List<Answer.Happening> happenings) {
    return new Answer.Sure(withSources(text, sources), sources, happenings);
  }

  public static Answer absent(String text, List<Source> sources) {
    return absent(text, sources, List.of());
  }

  public static Answer absent(
      String text, List<Source> sources, List<Answer.Happening> happenings) {
    return new Answer.Absent(withSources(text, sources), sources, happenings);
  }

  public static Answer choose(String question, List<Source> sources, List<Answer.Choice> choices) {
    StringBuilder text = new StringBuilder(question);
    for (int i = 0; i < choices.size(); i++) {
      text.append('\n').append(i + 1).append(". ").append(choices.get(i).title());
    }
    if (!choices.isEmpty()) {
      text.append("\n(Nhắn số để chọn, hoặc hỏi lại cách khác.)");
    }
    return new Answer.Choose(withSources(text.toString(), sources), sources, choices);
  }

  /** " (đã qua)" and the like, for a span of days; a past plan is told as a plan. */
  public static String tense(LocalDate first, LocalDate last, LocalDate today) {
    if (last.isBefore(today)) {
      return " (đã qua)";
    }
    if (!first.isAfter(today)) {
      return first.equals(last) ? " (hôm nay)" : " (đang diễn ra)";
    }
    return " (" + Wording.distance(first, today) + ")";
  }

  /** Several answers in one message: sure if one of them is. */
  public static Answer together(List<Answer> answers) {
    String text = answers.stream().map(Answer::text).collect(Collectors.joining("\n\n"));
    List<Source> sources = answers.stream().flatMap(a -> a.sources().stream()).toList();
    return answers.stream().anyMatch(Answer.Sure.class::isInstance)
        ? new Answer.Sure(text, sources, List.of())
        : new Answer.Absent(text, sources);
  }

  private static String withSources(String text, List<Source> sources) {
    String line = Citation.line(sources);
    String body = Shortened.to(text.strip(), LONGEST - line.length());
    return line.isEmpty() ? body : body + "\n" + line;
  }
}
