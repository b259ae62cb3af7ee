package vn.loahoc.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;
import vn.loahoc.app.Understanding;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Section;
import vn.loahoc.exam.ExamFile;
import vn.loahoc.exam.ExamQuestion;
import vn.loahoc.place.Gazetteer;

/**
 * {@code answer [--corpus DIR] [--exam FILE] [--passages FILE.jsonl [--count N]] [--answers N]
 * [--runs N]}: how long a whole answer takes, from the message to its text, on a corpus and on the
 * same with passages that answer nothing in its home campaign; beside a loop over all texts that
 * counts the words they share with the question and does nothing else.
 */
public final class AnswerBench {

  private static final LocalDateTime WARM_UP = LocalDateTime.of(2023, 9, 30, 8, 0);

  private static final Facts NOTHING =
      new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Arguments arguments;
  private final List<ExamQuestion> questions;
  private final PrintStream out;

  private AnswerBench(Arguments arguments, List<ExamQuestion> questions, PrintStream out) {
    this.arguments = arguments;
    this.questions = questions;
    this.out = out;
  }

  /** Runs the benchmark; 0, or 2 when the arguments are wrong. */
  public static int run(List<String> args, PrintStream out) throws IOException {
    Arguments arguments =
        Arguments.parse(
            args, List.of("--corpus", "--exam", "--passages", "--count", "--answers", "--runs"));
    if (arguments == null) {
      out.println(
          "usage: bench answer [--corpus DIR] [--exam FILE] [--passages FILE.jsonl [--count N]]"
              + " [--answers N] [--runs N]");
      return 2;
    }
    String home = System.getProperty("loahoc.home", ".");
    List<ExamQuestion> questions =
        ExamFile.read(Path.of(arguments.get("--exam", home + "/exam/corpus.jsonl")));
    new AnswerBench(arguments, questions, out)
        .compare(Path.of(arguments.get("--corpus", home + "/corpus")));
    return 0;
  }

  private void compare(Path folder) throws IOException {
    out.println(Machine.shape());
    Corpus corpus =
        new Program(new Settings(folder, folder), LocalClock.at(WARM_UP)).corpus(folder, true);
    Gazetteer gazetteer = Gazetteer.read(folder.resolve("wards.csv"));
    measure("corpus", corpus, gazetteer);
    if (arguments.has("--passages")) {
      List<String> texts = passages(Path.of(arguments.get("--passages")));
      measure("corpus and " + texts.size() + " passages", beside(corpus, texts), gazetteer);
    }
  }

  private void measure(String name, Corpus corpus, Gazetteer gazetteer) throws IOException {
    long heap = heap();
    long start = System.nanoTime();
    try (Understanding understanding =
        Understanding.of(corpus, gazetteer, Folders.temporary("answer"))) {
      out.printf(
          Locale.ROOT,
          "%s: ready in %.2f s, heap %d MB%n",
          name,
          (System.nanoTime() - start) / 1e9,
          heap() - heap);
      SharedWords loop = new SharedWords(texts(corpus));
      Timings whole = new Timings();
      Timings reading = new Timings();
      Timings plain = new Timings();
      int answers = Integer.parseInt(arguments.get("--answers", "2000"));
      warmUp(understanding, loop, Math.min(answers, questions.size()));
      for (int run = 0; run < Integer.parseInt(arguments.get("--runs", "1")); run++) {
        ask(understanding, answers, whole);
        read(understanding, answers, reading);
        count(loop, answers, plain);
      }
      whole.print("whole answer", plain, out);
      reading.print("its reading", plain, out);
      plain.print("plain loop", plain, out);
    }
  }

  private void warmUp(Understanding understanding, SharedWords loop, int answers) {
    Timings ignored = new Timings();
    ask(understanding, answers, ignored);
    count(loop, answers, ignored);
  }

  private void ask(Understanding understanding, int answers, Timings timings) {
    timings.begin();
    for (int i = 0; i < answers; i++) {
      ExamQuestion question = questions.get(i % questions.size());
      LocalDateTime now = question.today().atTime(8, 0);
      Conversation conversation = understanding.conversation();
      question.previous().ifPresent(turn -> conversation.say(turn, now));
      timings.time(() -> conversation.say(question.question(), now).text().length());
    }
  }

  private void read(Understanding understanding, int answers, Timings timings) {
    timings.begin();
    for (int i = 0; i < answers; i++) {
      ExamQuestion question = questions.get(i % questions.size());
      LocalDateTime now = question.today().atTime(8, 0);
      timings.time(() -> understanding.reader().read(question.question(), now).words().size());
    }
  }

  private void count(SharedWords loop, int answers, Timings timings) {
    timings.begin();
    for (int i = 0; i < answers; i++) {
      String question = questions.get(i % questions.size()).question();
      timings.time(() -> loop.best(question));
    }
  }

  private static Stream<String> texts(Corpus corpus) {
    return corpus.campaigns().stream()
        .flatMap(campaign -> campaign.plans().stream())
        .flatMap(plan -> plan.sections().stream())
        .flatMap(section -> section.paragraphs().stream())
        .map(Section.Paragraph::text);
  }

  /** The corpus with one more document, which holds the texts, in its home campaign. */
  private static Corpus beside(Corpus corpus, List<String> texts) {
    List<Campaign> campaigns = new ArrayList<>();
    for (Campaign campaign : corpus.campaigns()) {
      List<Plan> plans = new ArrayList<>(campaign.plans());
      if (campaign.home()) {
        plans.add(document(texts));
      }
      campaigns.add(
          new Campaign(
              campaign.id(),
              campaign.title(),
              campaign.locality(),
              campaign.year(),
              campaign.home(),
              plans,
              campaign.desk(),
              campaign.faq()));
    }
    return new Corpus(campaigns, corpus.problems());
  }

  private static Plan document(List<String> texts) {
    List<Section.Paragraph> paragraphs = new ArrayList<>(texts.size());
    for (String text : texts) {
      paragraphs.add(new Section.Paragraph(text, "", 0, paragraphs.size() + 1));
    }
    Header header =
        new Header(
            DocumentKind.OTHER,
            "Passages",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Section section = new Section(Section.Part.BODY, "I", "", List.of(), paragraphs);
    return new Plan("passages.txt", header, Optional.empty(), List.of(section), NOTHING);
  }

  private List<String> passages(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    int count = Integer.parseInt(arguments.get("--count", "1000000"));
    for (String line : Files.readAllLines(file)) {
      if (texts.size() < count) {
        texts.add(json.readTree(line).required("text").asText());
      }
    }
    return texts;
  }

  /** What lives on the heap, in MB. */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
