package vn.loahoc.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;

/** The JSON shape of {@code ask --json}; one a line with {@code --batch}. */
record AnswerJson(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
    String kind,
    String text,
    List<Source> sources,
    List<Occurrence> occurrences,
    List<String> choices) {

  /** An activity the answer speaks of; times are local, ends exclusive, null where not stated. */
  record Occurrence(
      String title, @Nullable String start, @Nullable String end, @Nullable String place) {}

  static AnswerJson of(@Nullable String id, Answer answer) {
    List<String> choices = List.of();
    String kind =
        switch (answer) {
          case Answer.Sure sure -> "sure";
          case Answer.Choose choose -> {
            choices = choose.choices().stream().map(Answer.Choice::title).toList();
            yield "choose";
          }
          case Answer.Absent absent -> "absent";
          case Answer.Unknown unknown -> "unknown";
        };
    List<Occurrence> occurrences =
        answer.happenings().stream().map(AnswerJson::occurrence).toList();
    return new AnswerJson(id, kind, answer.text(), answer.sources(), occurrences, choices);
  }

  private static Occurrence occurrence(Answer.Happening happening) {
    return new Occurrence(
        happening.title(),
        iso(happening.start()),
        iso(happening.end()),
        happening.place().orElse(null));
  }

  private static @Nullable String iso(Optional<LocalDateTime> time) {
    return time.map(LocalDateTime::toString).orElse(null);
  }
}
