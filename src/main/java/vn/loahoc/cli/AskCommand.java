package vn.loahoc.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.Program;
import vn.loahoc.app.Understanding;

/** The command {@code ask}: one answer, or one for every line of a file. */
@Command(
    name = "ask",
    description = "Answers one question, or those of a file, from the documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AskCommand implements Callable<Integer> {

  private final Program program;
  private final Failures failures;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "the question")
  private List<String> question = List.of();

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Mixin private AsOfOption asOf = new AsOfOption();

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

  AskCommand(Program program, Failures failures) {
    this.program = program;
    this.failures = failures;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    LocalDateTime now = asOf.time().orElseGet(() -> program.clock().now());
    if (batch != null) {
      return answerAll(batch, now, line);
    }
    String message = Messages.readable(String.join(" ", question));
    try (Understanding understanding = open()) {
      line.getOut().println(answer(understanding, message, now));
    }
    return 0;
  }

  private int answerAll(Path file, LocalDateTime now, CommandLine line) {
    if (!question.isEmpty()) {
      throw new BadInput("either a question or --batch, not both");
    }
    BatchFile questions = BatchFile.read(file);
    PrintWriter out = line.getOut();
    try (Understanding understanding = open()) {
      return new AskBatch(understanding, now, failures).answer(questions, out, line.getErr());
    }
  }

  private Understanding open() {
    return program.understanding(corpus.folder(program.settings()), corpus.corrections());
  }

  private String answer(Understanding understanding, String message, LocalDateTime now) {
    if (explain) {
      return understanding.explain(message, now);
    }
    Answer answer = understanding.conversation().say(message, now);
    return json ? json(answer) : answer.text();
  }

  private static String json(Answer answer) {
    try {
      return JsonMapper.builder().build().writeValueAsString(AnswerJson.of(null, answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
