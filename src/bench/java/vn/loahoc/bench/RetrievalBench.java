package vn.loahoc.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import vn.loahoc.search.PassageIndex;
import vn.loahoc.search.SentencePicker;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Spelling;

/**
 * {@code retrieval --set FILE [--distractors FILE.jsonl]}: how well and how fast the right passage
 * is found, beside the usual alternatives, in one run.
 */
public final class RetrievalBench {

  private static final int WARM_UP = 300;

  private final RetrievalSet set;
  private final PrintStream out;
  private final Map<String, Map<String, RetrievalScore>> scores = new LinkedHashMap<>();

  private RetrievalBench(RetrievalSet set, PrintStream out) {
    this.set = set;
    this.out = out;
  }

  /** Runs the benchmark; 0, or 2 when the arguments are wrong. */
  public static int run(List<String> args, PrintStream out) {
    Arguments arguments = Arguments.parse(args, List.of("--set", "--distractors"));
    if (arguments == null || !arguments.has("--set")) {
      out.println("usage: bench retrieval --set FILE [--distractors FILE.jsonl]");
      return 2;
    }
    try {
      RetrievalSet set = RetrievalSet.read(Path.of(arguments.get("--set")));
      if (arguments.has("--distractors")) {
        set = set.with(Path.of(arguments.get("--distractors")));
      }
      new RetrievalBench(set, out).compare();
      return 0;
    } catch (Exception e) {
      throw new IllegalStateException("the benchmark stopped", e);
    }
  }

  /** Makes a retriever of the passages; may fail in its own way. */
  private interface Builder {
    Retriever build() throws Exception;
  }

  private void compare() throws Exception {
    out.printf(
        "%s: %d passages, %d questions%n", set.name(), set.passages().size(), set.queries().size());
    out.println(Machine.shape());
    measure("ours", this::ours);
    measure("recipe", () -> new RecipeRetriever(set.passages()));
    measure("standard", () -> new AnalyzerRetriever(new StandardAnalyzer(), set.passages()));
    measure(
        "ascii folding", () -> new AnalyzerRetriever(AnalyzerRetriever.folding(), set.passages()));
    measure("sqlite fts5", () -> new Fts5Retriever(set.passages()));
    print();
    picked();
  }

  private OursRetriever ours() throws IOException {
    Path cache = Folders.temporary("ours");
    PassageIndex index = PassageIndex.open(cache, set.passages());
    out.printf(Locale.ROOT, "ours: %.1f MB on disk%n", Folders.size(cache) / 1e6);
    return new OursRetriever(index);
  }

  private void measure(String name, Builder builder) throws Exception {
    long start = System.nanoTime();
    try (Retriever retriever = builder.build()) {
      out.printf(Locale.ROOT, "%s: built in %.2f s%n", name, (System.nanoTime() - start) / 1e9);
      set.queries().stream()
          .limit(WARM_UP)
          .forEach(query -> retriever.search(query.typed().getOrDefault("a", ""), 10));
      Map<String, RetrievalScore> byCondition = new LinkedHashMap<>();
      for (String condition : RetrievalSet.CONDITIONS) {
        byCondition.put(condition, score(retriever, condition));
      }
      scores.put(name, byCondition);
    }
  }

  private RetrievalScore score(Retriever retriever, String condition) {
    RetrievalScore score = new RetrievalScore(set.queries().size());
    for (RetrievalSet.Query query : set.queries()) {
      long start = System.nanoTime();
      List<String> found = retriever.search(query.typed().getOrDefault(condition, ""), 10);
      score.add(query, found, System.nanoTime() - start);
    }
    return score;
  }

  /** Share of the questions whose answer stands in what is picked of the right passage. */
  private void picked() {
    Map<String, String> texts = new HashMap<>();
    set.passages().forEach(passage -> texts.put(passage.id(), Spelling.nfc(passage.text())));
    int few = Math.min(2_000, set.passages().size());
    try (PassageIndex index = PassageIndex.inMemory(set.passages().subList(0, few))) {
      for (String condition : RetrievalSet.CONDITIONS) {
        picked(new SentencePicker(index), condition, texts);
      }
    }
  }

  private void picked(SentencePicker picker, String condition, Map<String, String> texts) {
    int one = 0;
    int two = 0;
    for (RetrievalSet.Query query : set.queries()) {
      String text = texts.getOrDefault(query.relevant().iterator().next(), "");
      String question = query.typed().getOrDefault(condition, "");
      SentencePicker.Pick pick = picker.pick(question, text).orElseThrow();
      List<Sentence> both = pick.inOrder();
      String span = text.substring(both.getFirst().start(), both.getLast().end());
      one += holdsAnswer(pick.best().text(), query) ? 1 : 0;
      two += holdsAnswer(span, query) ? 1 : 0;
    }
    double all = set.queries().size();
    out.printf(
        Locale.ROOT,
        "answer in the sentence picked of the right passage, %s: one %.1f, two %.1f%n",
        condition,
        100 * one / all,
        100 * two / all);
  }

  private static boolean holdsAnswer(String picked, RetrievalSet.Query query) {
    return query.answers().stream().map(Spelling::nfc).anyMatch(picked::contains);
  }

  private void print() {
    Map<String, RetrievalScore> ours = scores.getOrDefault("ours", Map.of());
    out.printf(
        "%-14s %s %6s %6s %6s %8s %8s %5s %9s%n",
        "", " ", "R@1", "R@5", "MRR10", "p50 ms", "p99 ms", "empty", "R@1/ours");
    scores.forEach(
        (name, byCondition) ->
            byCondition.forEach(
                (condition, score) -> {
                  RetrievalScore mine = ours.getOrDefault(condition, score);
                  out.printf(
                      Locale.ROOT,
                      "%-14s %s %6.2f %6.2f %6.2f %8.2f %8.2f %5d %9.2f%n",
                      name,
                      condition,
                      score.recallAt1(),
                      score.recallAt5(),
                      score.reciprocalRank(),
                      score.millis(0.5),
                      score.millis(0.99),
                      score.empty(),
                      score.recallAt1() / mine.recallAt1());
                }));
  }
}
