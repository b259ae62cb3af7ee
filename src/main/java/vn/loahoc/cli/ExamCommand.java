package vn.loahoc.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.loahoc.answer.Answer;
import vn.loahoc.exam.Candidate;
import vn.loahoc.exam.Exam;
import vn.loahoc.exam.ExamException;
import vn.loahoc.exam.ExamFile;
import vn.loahoc.exam.Result;
import vn.loahoc.exam.Score;

/** {@code loahoc exam FILE}: sits a test set and prints the score. */
@Command(
    name = "exam",
    description = "Sits a test set and prints the score per tag, each miss and what is unsourced.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ExamCommand implements Callable<Integer> {

  /** Makes whoever sits the exam. */
  @FunctionalInterface
  public interface Candidates {

    /**
     * Reads the corpus and makes a candidate that answers from it.
     *
     * @param corpus the corpus folder named on the command line
     * @param corrections whether the corrections of {@code campaign.yaml} are used
     */
    Prepared prepare(Optional<Path> corpus, boolean corrections);
  }

  /**
   * A candidate with its corpus read.
   *
   * @param places names of the wards and venues it knows, which count as facts of an answer
   */
  public record Prepared(Candidate candidate, List<String> places) {
    public Prepared {
      places = List.copyOf(places);
    }
  }

  private final Candidates candidates;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The test set, JSON lines: see exam/README.md.")
  private Path file = Path.of("");

  @Option(names = "--corpus", paramLabel = "DIR", description = "The folder of campaigns.")
  private @Nullable Path corpus;

  @Option(
      names = "--min",
      paramLabel = "PERCENT",
      description =
          "Exit code 1 if the answerable or the unanswerable questions score below (default: 0).")
  private double min;

  @Option(names = "--show", description = "Print the whole answer of every miss.")
  private boolean show;

  @Option(names = "--no-corrections", description = "Ignore the corrections in campaign.yaml.")
  private boolean noCorrections;

  public ExamCommand(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public Integer call() {
    PrintWriter out = line().getOut();
    Score score;
    try {
      Prepared prepared = candidates.prepare(Optional.ofNullable(corpus), !noCorrections);
      score = new Exam(ExamFile.read(file), prepared.places()).sit(prepared.candidate());
    } catch (ExamException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
    print(score, out);
    return score.reaches(min) ? 0 : 1;
  }

  private void print(Score score, PrintWriter out) {
    score.perTag().forEach((tag, part) -> out.println("%-20s %s".formatted(tag, share(part))));
    out.println();
    for (Result miss : score.misses()) {
      printMiss(miss, out);
    }
    for (Result result : score.results()) {
      if (!result.unsourced().isEmpty()) {
        out.println(
            "unsourced %s  %s  | %s"
                .formatted(
                    result.question().id(),
                    result.question().question(),
                    String.join(" | ", result.unsourced())));
      }
    }
    out.println("answerable    " + share(score.answerable()));
    out.println("unanswerable  " + share(score.unanswerable()));
    if (!score.unanswerable().equals(score.unanswerableByWording())) {
      out.println("  by wording  " + share(score.unanswerableByWording()));
    }
    out.println("unsourced     " + score.unsourced());
  }

  private void printMiss(Result miss, PrintWriter out) {
    String said = miss.answer().text().replace('\n', '/');
    out.println(
        "miss %s  %s%s"
            .formatted(
                miss.question().id(),
                miss.question().previous().map(turn -> turn + " → ").orElse(""),
                miss.question().question()));
    out.println("  " + reason(miss));
    out.println("  said: " + (show || said.length() <= 200 ? said : said.substring(0, 200) + "…"));
  }

  private static String reason(Result miss) {
    if (!miss.judgement().outcome()) {
      return "should be absent or unknown, was " + kind(miss.answer());
    }
    String missing =
        miss.judgement().missing().stream()
            .map(group -> group.stream().limit(3).collect(Collectors.joining(" or ")))
            .collect(Collectors.joining("; "));
    return (missing.isEmpty() ? "" : "lacks: " + missing + " ")
        + (miss.judgement().forbidden().isEmpty()
            ? ""
            : "should not say: " + String.join("; ", miss.judgement().forbidden()));
  }

  private static String kind(Answer answer) {
    return switch (answer) {
      case Answer.Sure sure -> "sure";
      case Answer.Choose choose -> "choose";
      case Answer.Absent absent -> "absent";
      case Answer.Unknown unknown -> "unknown";
    };
  }

  private static String share(Score.Part part) {
    return "%d/%d = %.1f %%".formatted(part.passed(), part.asked(), part.percent());
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
