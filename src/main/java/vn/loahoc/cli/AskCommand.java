package vn.loahoc.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.Program;
import vn.loahoc.app.Understanding;
import vn.loahoc.conversation.Conversation;

/** The command {@code ask}: one answer, or one for every line of a file. */
@Command(
    name = "ask",
    description = "Answers one question, or those of a file, from the documents.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "the question")
  private List<String> question = List.of();

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = AsOf.class,
      description = "the time the question is asked, 2024-11-02 or 2024-11-02T06:00 (default: now)")
  private @Nullable LocalDateTime asOf;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(
      names = "--explain",
      description = "show how the question was read and what was considered")
  private boolean explain;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "answer JSON lines {id,q,prev,reference_date}, one JSON line each")
  private @Nullable Path batch;

  /** One line of a batch. */
  record Line(
      @Nullable String id,
      @Nullable String q,
      @Nullable String prev,
      @JsonProperty("reference_date") @Nullable String referenceDate) {}

  AskCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    LocalDateTime now = Optional.ofNullable(asOf).orElseGet(() -> program.clock().now());
    if (batch != null) {
      try (Understanding understanding = open()) {
        answerAll(batch, understanding, now, out);
      }
      return 0;
    }
    String message = Messages.readable(String.join(" ", question));
    try (Understanding understanding = open()) {
      if (explain) {
        out.println(understanding.explain(message, now));
      } else {
        print(understanding.conversation().say(message, now), out);
      }
    }
    out.flush();
    return 0;
  }

  private Understanding open() {
    return program.understanding(corpus.folder(program.settings()), corpus.corrections());
  }

  private void print(Answer answer, PrintWriter out) throws JsonProcessingException {
    out.println(json ? JSON.writeValueAsString(AnswerJson.of(null, answer)) : answer.text());
  }

  private static void answerAll(
      Path file, Understanding understanding, LocalDateTime now, PrintWriter out)
      throws IOException {
    int number = 0;
    for (String text : lines(file)) {
      number++;
      if (!text.isBlank()) {
        Line line = parse(file, number, text);
        out.println(
            JSON.writeValueAsString(AnswerJson.of(line.id(), answer(line, understanding, now))));
      }
    }
    out.flush();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new BadInput(file + " cannot be read: give a UTF-8 file with one JSON object a line");
    }
  }

  private static Line parse(Path file, int number, String text) {
    try {
      return JSON.readValue(text, Line.class);
    } catch (JsonProcessingException e) {
      throw new BadInput(
          file + " line " + number + " is no JSON object: write {\"id\":…,\"q\":…} on one line");
    }
  }

  private static Answer answer(Line line, Understanding understanding, LocalDateTime now) {
    LocalDateTime then =
        line.referenceDate() == null
            ? now
            : LocalDate.parse(line.referenceDate()).atTime(AsOf.MORNING);
    Conversation conversation = understanding.conversation();
    if (line.prev() != null) {
      say(conversation, line.prev(), then);
    }
    return say(conversation, Objects.requireNonNullElse(line.q(), ""), then);
  }

  private static Answer say(Conversation conversation, String message, LocalDateTime now) {
    try {
      return conversation.say(Messages.readable(message), now);
    } catch (BadInput e) {
      return new Answer.Unknown(Messages.UNREADABLE);
    }
  }
}
