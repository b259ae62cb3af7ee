package vn.loahoc.app;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Problem;
import vn.loahoc.publishing.Documents;

/**
 * The understanding of a corpus folder as its files are now, and of what is beside it: they are
 * looked at before a turn, at most once a second, and read again when one has changed. Documents
 * that can no longer be read keep being answered from as they were.
 *
 * <p>Thread-safe: while one turn reads the folder again, the others go on with what was read
 * before.
 */
public final class LiveUnderstanding implements AutoCloseable {

  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final CorpusSource source;
  private final LongSupplier ticker;
  private final Consumer<String> notice;

  /** Held by whoever looks at the folder. */
  private final ReentrantLock looking = new ReentrantLock();

  /** Turns share it; only the moment of the swap excludes them. */
  private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

  private volatile boolean expired;
  private long looked;
  private String seen;
  private String told = "";
  private Served served;

  /**
   * What is answered from.
   *
   * @param corpus what lies in the folder
   */
  private record Served(Corpus corpus, Understanding understanding) {}

  private LiveUnderstanding(CorpusSource source, LongSupplier ticker, Consumer<String> notice) {
    this.source = source;
    this.ticker = ticker;
    this.notice = notice;
    this.looked = ticker.getAsLong();
    // before reading: what changes meanwhile is seen the next time
    this.seen = source.fingerprint();
    Corpus corpus = source.read();
    this.served = new Served(corpus, source.prepare(corpus));
  }

  static LiveUnderstanding open(CorpusSource source, LongSupplier ticker, Consumer<String> notice) {
    return new LiveUnderstanding(source, ticker, notice);
  }

  /** Does something with the understanding of now, which is not closed meanwhile. */
  public <T> T with(Function<Understanding, T> turn) {
    refresh();
    use.readLock().lock();
    try {
      return turn.apply(served.understanding());
    } finally {
      use.readLock().unlock();
    }
  }

  /** What lies in the folder as it was last read, without what is beside it. */
  Documents documents() {
    return with(u -> new Documents(served.corpus(), u.gazetteer()));
  }

  /** The next turn looks, however short ago that was done. */
  void expire() {
    expired = true;
  }

  /**
   * Within a turn nothing is swapped, since the turn itself keeps it in use; within a unit of work
   * of the database nothing is read, since others wait for it.
   */
  private void refresh() {
    if (use.getReadHoldCount() > 0 || !source.canBeRead() || !looking.tryLock()) {
      return;
    }
    try {
      long now = ticker.getAsLong();
      if (!expired && now - looked < PAUSE) {
        return;
      }
      expired = false; // before looking: what changes meanwhile is seen the next time
      looked = now;
      String found = source.fingerprint();
      if (!found.equals(seen)) {
        seen = found;
        readAgain();
      }
    } finally {
      looking.unlock();
    }
  }

  private void readAgain() {
    try {
      Corpus corpus = source.read();
      Optional<String> lost = lost(served.corpus(), corpus);
      if (lost.isPresent()) {
        tell(lost.get());
      } else {
        swap(new Served(corpus, source.prepare(corpus)));
        told = "";
      }
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(LiveUnderstanding.class).debug("reading again", e);
      tell(String.valueOf(e.getMessage()));
    }
  }

  private void swap(Served next) {
    use.writeLock().lock();
    try {
      served.understanding().close();
      served = next;
    } finally {
      use.writeLock().unlock();
    }
  }

  private void tell(String why) {
    if (!why.equals(told)) {
      told = why;
      notice.accept("the documents have changed, but those read before stay in use: " + why);
    }
  }

  /** What was answered from and can no longer be read, as while a file is being copied. */
  private static Optional<String> lost(Corpus before, Corpus after) {
    if (after.campaigns().isEmpty() && !before.campaigns().isEmpty()) {
      return Optional.of(
          after.problems().stream()
              .filter(p -> p.severity() == Problem.Severity.ERROR)
              .findFirst()
              .map(LiveUnderstanding::shown)
              .orElse("there is no document any more"));
    }
    Set<String> documents =
        before.campaigns().stream()
            .flatMap(campaign -> campaign.plans().stream())
            .map(plan -> plan.file())
            .collect(Collectors.toSet());
    Set<Problem> known = Set.copyOf(before.problems());
    return after.problems().stream()
        .filter(p -> p.severity() == Problem.Severity.ERROR && !known.contains(p))
        .filter(p -> documents.contains(p.place().file()) || isOfCampaign(p, before))
        .findFirst()
        .map(LiveUnderstanding::shown);
  }

  private static boolean isOfCampaign(Problem problem, Corpus corpus) {
    return corpus.campaigns().stream()
        .map(Campaign::id)
        .anyMatch(id -> problem.place().file().startsWith(id + "/campaign."));
  }

  private static String shown(Problem problem) {
    return problem.place().file() + ": " + problem.what();
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      served.understanding().close();
    } finally {
      use.writeLock().unlock();
    }
  }
}
