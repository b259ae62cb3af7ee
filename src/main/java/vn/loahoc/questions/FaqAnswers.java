package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer;
import vn.loahoc.store.Database;

/**
 * Answers questions that staff have answered before. Thread-safe. Other processes may add and take
 * back entries: whether there is anything new is looked up at every turn, which costs one small
 * read.
 */
public final class FaqAnswers {

  /** More entries than these, the oldest, are not looked at. */
  static final int MOST_ENTRIES = 2_000;

  private final Database database;
  private final QuestionReader reader;
  private final Supplier<List<FaqEntry>> files;
  private final FaqStore store = new FaqStore();
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  private record Read(long revision, List<FaqEntry> files, LocalDate today, FaqBook book) {}

  /**
   * @param files the entries of the {@code faq.csv} files of the moment, see {@link FaqFiles}
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
    return book(today).answer(question, ward, today);
  }

  /** The answer of the documents, seen together with the entry that means the same. */
  public Answerer.Answered beside(Answerer.Answered answered, Optional<String> ward) {
    return book(answered.question().today()).beside(answered, ward);
  }

  private FaqBook book(LocalDate today) {
    List<FaqEntry> ofFiles = files.get();
    long revision = database.read(store::revision);
    Read read = last.get();
    if (read == null
        || read.revision() != revision
        || !read.today().equals(today)
        || !read.files().equals(ofFiles)) {
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
    return new Read(revision, ofFiles, today, new FaqBook(all, reader));
  }
}
