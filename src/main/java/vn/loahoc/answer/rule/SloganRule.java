package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Term;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Slogan;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Folding;
import vn.loahoc.text.NumberWords;
import vn.loahoc.text.Spelling;

/** Slogans by number, author, topic or wording; always verbatim and whole, never shortened. */
public final class SloganRule implements Rule {

  private static final int LISTED = 15;
  private static final Set<String> ABOUT_SLOGANS =
      Set.of(
          "khẩu", "hiệu", "câu", "tuyên", "truyền", "slogan", "phụ", "lục", "tác", "giả", "nói",
          "in", "băng", "rôn");
  private static final int FEW_WORDS = 4;
  private static final int MANY_WORDS = 8;
  private static final double MOST = 0.6;

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (question.asks(
        Ask.WHEN, Ask.RANGE, Ask.DURATION, Ask.HOUR, Ask.WHERE, Ask.TO_WHOM, Ask.DEADLINE)) {
      return Optional.empty();
    }
    List<Slogan> slogans = slogans(book);
    List<Slogan> quoted = quotedIn(question, slogans);
    List<Slogan> byAuthor = byAuthor(question, slogans);
    boolean topic = question.asks(Ask.SLOGAN) || question.says("câu") || question.says("nói gì");
    if (!question.asks(Ask.SLOGAN)
        && quoted.isEmpty()
        && !(topic && (!byAuthor.isEmpty() || number(question).isPresent()))) {
      return Optional.empty();
    }
    if (slogans.isEmpty()) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi khẩu hiệu nào.", book.withHead(List.of())));
    }
    if (!quoted.isEmpty()) {
      return Optional.of(whose(quoted, book));
    }
    return byNumber(question, slogans, book)
        .or(
            () ->
                onlyNames(question, byAuthor) ? Optional.empty() : byTopic(question, slogans, book))
        .or(() -> byAuthor.isEmpty() ? Optional.empty() : Optional.of(of(byAuthor, question, book)))
        .or(() -> none(question, slogans, book))
        .or(() -> all(question, slogans, book));
  }

  private static Optional<Answer> byNumber(
      Question question, List<Slogan> slogans, CampaignBook book) {
    OptionalInt number = number(question);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    List<Slogan> found = slogans.stream().filter(s -> s.number() == number.getAsInt()).toList();
    if (found.isEmpty()) {
      String text =
          "Danh sách chỉ có "
              + slogans.size()
              + " khẩu hiệu, không có số "
              + number.getAsInt()
              + ".";
      return Optional.of(Replies.absent(text, sources(slogans, book)));
    }
    return Optional.of(
        Replies.sure(
            "Khẩu hiệu số " + number.getAsInt() + ": " + shown(found.getFirst()),
            sources(found, book)));
  }

  private static Answer of(List<Slogan> slogans, Question question, CampaignBook book) {
    String author = slogans.getFirst().author().orElse("");
    String lead =
        question.asks(Ask.HOW_MANY) || slogans.size() > 1
            ? "Có " + slogans.size() + " câu ghi là của " + author + ":\n"
            : "Câu ghi là của " + author + ": ";
    return Replies.sure(lead + listed(slogans), sources(slogans, book));
  }

  private static Answer whose(List<Slogan> quoted, CampaignBook book) {
    String text =
        quoted.stream()
            .map(
                s ->
                    (s.author().isPresent()
                            ? "Tài liệu ghi là của " + s.author().get()
                            : "Tài liệu không ghi tác giả")
                        + " (khẩu hiệu số "
                        + s.number()
                        + "): “"
                        + s.text()
                        + "”.")
            .collect(Collectors.joining("\n"));
    return Replies.sure(text, sources(quoted, book));
  }

  private static Optional<Answer> byTopic(
      Question question, List<Slogan> slogans, CampaignBook book) {
    List<Term> topic = topic(question);
    if (topic.isEmpty() || question.asks(Ask.HOW_MANY)) {
      return Optional.empty();
    }
    List<Slogan> found = slogans.stream().filter(s -> meetsAll(s, topic)).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Replies.sure("Khẩu hiệu về việc này:\n" + listed(found), sources(found, book)));
  }

  /** Whether the topic says no more than who the author is. */
  private static boolean onlyNames(Question question, List<Slogan> byAuthor) {
    Set<String> names = new HashSet<>();
    for (Slogan slogan : byAuthor) {
      slogan.author().map(Authors::namesOf).orElse(List.of()).forEach(n -> names.addAll(words(n)));
    }
    return !names.isEmpty() && topic(question).stream().allMatch(t -> names.contains(t.text()));
  }

  /** What the slogan is asked to be about or by, beyond being a slogan. */
  private static List<Term> topic(Question question) {
    return question.terms().stream()
        .filter(t -> !ABOUT_SLOGANS.contains(t.text()) && !GenericWords.contains(t.text()))
        .toList();
  }

  /** "Câu của …", "khẩu hiệu về …" that no slogan meets. */
  private static Optional<Answer> none(Question question, List<Slogan> slogans, CampaignBook book) {
    boolean particular = question.says("của", "về", "nói về", "nhắc");
    if (!particular || topic(question).isEmpty() || question.asks(Ask.HOW_MANY)) {
      return Optional.empty();
    }
    String text =
        "Trong " + slogans.size() + " khẩu hiệu của danh sách, tài liệu không ghi câu nào như vậy.";
    return Optional.of(Replies.absent(text, sources(slogans, book)));
  }

  private static Optional<Answer> all(Question question, List<Slogan> slogans, CampaignBook book) {
    String count = "Có " + slogans.size() + " khẩu hiệu";
    if (question.asks(Ask.HOW_MANY) && question.says("tác giả", "tên tác giả", "của ai")) {
      boolean unsigned = question.says("không ghi", "không có", "không nêu", "chưa ghi");
      List<Slogan> counted =
          slogans.stream().filter(s -> s.author().isPresent() != unsigned).toList();
      String which = unsigned ? " câu không ghi tác giả." : " câu ghi tác giả.";
      return Optional.of(Replies.sure("Có " + counted.size() + which, sources(counted, book)));
    }
    if (question.asks(Ask.HOW_MANY)) {
      return Optional.of(Replies.sure(count + " trong danh sách.", sources(slogans, book)));
    }
    List<Slogan> shown = slogans.stream().limit(LISTED).toList();
    return Optional.of(Replies.sure(count + ":\n" + listed(shown), sources(slogans, book)));
  }

  private static OptionalInt number(Question question) {
    if (question.says("khẩu hiệu đầu tiên", "câu đầu tiên", "khẩu hiệu đầu", "câu đầu")) {
      return OptionalInt.of(1);
    }
    OptionalInt spelled = spelledNumber(question);
    return spelled.isPresent() ? spelled : writtenNumber(question);
  }

  /** "Khẩu hiệu số mười lăm". */
  private static OptionalInt spelledNumber(Question question) {
    List<String> words = words(Spelling.normalize(question.said()));
    int at = Math.max(words.lastIndexOf("số"), words.lastIndexOf("thứ"));
    if (at < 0 || at + 1 >= words.size()) {
      return OptionalInt.empty();
    }
    return NumberWords.at(words, at + 1)
        .filter(NumberWords.Match::sure)
        .map(match -> OptionalInt.of(match.value()))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt writtenNumber(Question question) {
    java.util.regex.Matcher matcher =
        java.util.regex.Pattern.compile(
                "(?:số|so|thứ|câu|cau|hiệu|hieu)\\s+(\\d{1,3})(?!\\s*[/\\d])")
            .matcher(Spelling.normalize(question.said()));
    OptionalInt last = OptionalInt.empty();
    while (matcher.find()) {
      last = OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }
    return last;
  }

  private static List<Slogan> byAuthor(Question question, List<Slogan> slogans) {
    return slogans.stream()
        .filter(s -> s.author().map(a -> names(question, a)).orElse(false))
        .toList();
  }

  /** Whether the message names a person: the whole name, its last part, or a known other name. */
  private static boolean names(Question question, String author) {
    String said = ' ' + String.join(" ", words(question.reading().restored())) + ' ';
    String bare = ' ' + String.join(" ", words(Folding.fold(question.reading().text()))) + ' ';
    for (String name : Authors.namesOf(author)) {
      boolean full = said.contains(' ' + name + ' ');
      boolean folded = question.unmarked() && bare.contains(' ' + Folding.fold(name) + ' ');
      if (full || folded) {
        return true;
      }
    }
    return false;
  }

  /**
   * Slogans that the message quotes: most of their words in a row, or a few where it asks for
   * words.
   */
  private static List<Slogan> quotedIn(Question question, List<Slogan> slogans) {
    List<String> said = words(Folding.fold(question.reading().text()));
    boolean asksForWords = question.says("câu", "của ai", "ai nói", "khẩu hiệu", "câu nói");
    List<Slogan> quoted = new ArrayList<>();
    for (Slogan slogan : slogans) {
      List<String> words = words(Folding.plain(slogan.text()));
      int run = longestShared(said, words);
      boolean most = run >= Math.max(FEW_WORDS, Math.ceil(MOST * words.size()));
      if (most || run >= MANY_WORDS || (asksForWords && run >= FEW_WORDS + 1)) {
        quoted.add(slogan);
      }
    }
    return quoted;
  }

  private static int longestShared(List<String> a, List<String> b) {
    int longest = 0;
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        int length = 0;
        while (i + length < a.size()
            && j + length < b.size()
            && a.get(i + length).equals(b.get(j + length))) {
          length++;
        }
        longest = Math.max(longest, length);
      }
    }
    return longest;
  }

  private static boolean meetsAll(Slogan slogan, List<Term> topic) {
    Set<String> words = new HashSet<>(words(Spelling.normalize(slogan.text())));
    Set<String> folded = new HashSet<>(words(Folding.plain(slogan.text())));
    return topic.stream()
        .allMatch(
            t -> words.contains(t.text()) || (t.bare() && folded.contains(Folding.fold(t.text()))));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("[^\\p{L}\\p{N}]+"));
  }

  private static String listed(List<Slogan> slogans) {
    return slogans.stream()
        .map(s -> s.number() + ". " + shown(s))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Slogan slogan) {
    return slogan.author().map(a -> slogan.text() + " (" + a + ")").orElse(slogan.text());
  }

  private static List<Slogan> slogans(CampaignBook book) {
    return book.campaign().plans().stream().flatMap(p -> p.facts().slogans().stream()).toList();
  }

  private static List<Source> sources(List<Slogan> slogans, CampaignBook book) {
    List<Source> sources = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      for (Slogan slogan : plan.facts().slogans()) {
        if (slogans.contains(slogan)) {
          sources.add(
              Citation.of(
                  plan, new Quotation(slogan.number() + ". " + shown(slogan), slogan.origin())));
        }
      }
    }
    return sources;
  }
}
