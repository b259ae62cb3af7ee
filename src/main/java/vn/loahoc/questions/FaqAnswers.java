package vn.loahoc.questions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.store.Database;

/**
 * Answers questions that staff have answered before. Thread-safe. Other processes may add and take
 * back entries: whether there is anything new is looked up at every turn, which costs one indexed
 * read.
 */
public final class FaqAnswers {

  /** More entries than these, the oldest, are not looked at. */
  static final int MOST_ENTRIES = 2_000;

  /** An entry without an hour is read as of this one. */
  static final LocalTime NOON = LocalTime.NOON;

  private final Database database;
  private final QuestionReader reader;
  private final Supplier<List<FaqEntry>> files;
  private final FaqStore store = new FaqStore();
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  private record Read(long revision, List<FaqEntry> files, LocalDate today, FaqBook book) {}

  /**
   * @param files the entries of the {@code faq.csv} files of the moment; the same list as long as
   *     they have not changed
   */
  public FaqAnswers(Database database, QuestionReader reader, Supplier<List<FaqEntry>> files) {
    this.database = database;
    this.reader = reader;
    this.files = files;
  }

  /**
   * The answer of an entry that means the same as a question.
   *
   * @param question with its diacritics restored, or as typed
   * @param ward the person's own ward, if known
   */
  public Optional<Answer> answer(String question, Optional<String> ward, LocalDate today) {
    return book(today)
        .find(reader.meaning(question, today.atTime(NOON)), ward, today)
        .map(FaqAnswers::told);
  }

  /**
   * The answer to a question, seen together with what staff answered. What the documents say of the
   * matter is never hidden: it is told first, then who added what and when. An entry alone answers
   * where they are silent, and where a search found words beside the point.
   *
   * @param answered what the documents say
   * @param ward the person's own ward, if known
   */
  public Answer beside(Answerer.Answered answered, Optional<String> ward) {
    LocalDate today = answered.question().today();
    Meaning meaning = reader.meaning(answered.question());
    return book(today)
        .find(meaning, ward, today)
        .map(entry -> beside(answered, meaning, entry))
        .orElse(answered.answer());
  }

  private static Answer beside(Answerer.Answered answered, Meaning meaning, FaqEntry entry) {
    Answer documents = answered.answer();
    if (documents.sources().contains(entry.cited())) {
      return documents;
    }
    if (documents instanceof Answer.Sure sure
        && (answered.byFacts() || meaning.isSpokenOfIn(quotes(sure)))) {
      return added(sure, sure.happenings(), entry);
    }
    return documents instanceof Answer.Absent && answered.byFacts()
        ? added(documents, List.of(), entry)
        : told(entry);
  }

  private static String quotes(Answer answer) {
    return answer.sources().stream().map(Source::quote).collect(Collectors.joining("\n"));
  }

  private static Answer told(FaqEntry entry) {
    return Replies.sure(entry.answer(), List.of(entry.cited()));
  }

  private static Answer added(
      Answer documents, List<Answer.Happening> happenings, FaqEntry entry) {
    List<Source> sources = new ArrayList<>(documents.sources());
    sources.add(entry.cited());
    String who =
        entry.staff().map(FaqEntry.Answered::said).orElseGet(() -> Texts.of("faq-of-file"));
    String text = documents.text() + "\n\n" + Texts.of("faq-beside", who, entry.answer());
    return new Answer.Sure(text, sources, happenings);
  }

  private FaqBook book(LocalDate today) {
    List<FaqEntry> ofFiles = files.get();
    long revision = database.read(store::revision);
    Read read = last.get();
    if (read == null
        || read.revision() != revision
        || !read.files().equals(ofFiles)
        || !read.today().equals(today)) {
      read = read(revision, ofFiles, today);
      last.set(read);
    }
    return read.book();
  }

  private Read read(long revision, List<FaqEntry> ofFiles, LocalDate today) {
    List<FaqEntry> all = new ArrayList<>();
    database
        .read(tx -> store.inForce(tx, today, MOST_ENTRIES))
        .forEach(published -> all.add(published.entry()));
    all.addAll(ofFiles);
    return new Read(revision, ofFiles, today, new FaqBook(all, reader, today));
  }
}
