package vn.loahoc.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loahoc.amendment.Amendments;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.Glance;
import vn.loahoc.corpus.Ahead;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.inquiry.reply.ClassCards;
import vn.loahoc.inquiry.reply.Openings;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.store.Database;
import vn.loahoc.web.resident.Programme;

/** The calendar of the documents as they are now. Thread-safe. */
final class LiveAlmanac implements Programme {

  private final LiveUnderstanding understanding;
  private final Database database;
  private final Amendments amendments;
  private final boolean demo;
  private final Ground ground;
  private @Nullable Sources sources;
  private volatile @Nullable Current current;

  /** What was read last. */
  private record Read(Corpus corpus, Gazetteer gazetteer) {}

  /** What the documents of a corpus say. */
  private record Sources(Corpus corpus, Agenda agenda) {
    @SuppressWarnings("ReferenceEquality") // one that was read again is another
    boolean isOf(Read read) {
      return corpus == read.corpus();
    }
  }

  /** The same with what staff said beyond them. */
  private record Current(Sources sources, long revision, Almanac almanac) {
    boolean isOf(Read read, Amendments.Known known) {
      return sources.isOf(read) && revision == known.revision();
    }
  }

  LiveAlmanac(Knowledge knowledge, Ground ground) {
    this.understanding = knowledge.documents();
    this.database = ground.database();
    this.amendments = knowledge.amendments();
    this.demo = knowledge.demo();
    this.ground = ground;
  }

  /** What it is made of. */
  LiveUnderstanding documents() {
    return understanding;
  }

  /**
   * The calendar of now; made again when the documents were read again, which makes a new corpus,
   * or staff said something beyond them.
   */
  Almanac now() {
    // the documents first: whoever holds them must not wait here for somebody who wants them
    Read read = understanding.with(u -> new Read(u.corpus(), u.gazetteer()));
    return now(read).almanac();
  }

  private Current now(Read read) {
    Amendments.Known known = amendments.now();
    Current made = current; // of the same as before, as nearly always, nobody waits for anybody
    return made != null && made.isOf(read, known) ? made : made(read, known);
  }

  private synchronized Current made(Read read, Amendments.Known known) {
    Sources sources = sources(read);
    Current made = current;
    if (made == null || !made.isOf(read, known)) {
      Agenda agenda = sources.agenda().amended(known.byOccurrence());
      Almanac almanac = Almanac.open(agenda, ground.database(), ground.clock(), demo);
      made = new Current(sources, known.revision(), almanac);
      current = made;
    }
    return made;
  }

  /**
   * The calendar of now; within a transaction, which must not wait for the database once more, that
   * of a moment ago.
   */
  Agenda agenda() {
    return database.isInside() ? latest() : now().agenda();
  }

  private Agenda latest() {
    Current made = current;
    return made == null ? plain() : made.almanac().agenda();
  }

  /** How long before its activities a campaign wants people to be reminded; empty for as usual. */
  List<Ahead> remind(String campaign) {
    Current made = current;
    Corpus corpus =
        made == null ? understanding.with(Understanding::corpus) : made.sources().corpus();
    return corpus.campaigns().stream()
        .filter(one -> one.id().equals(campaign))
        .flatMap(one -> one.desk().remind().stream())
        .toList();
  }

  /** What the documents alone say. */
  Agenda plain() {
    Read read = understanding.with(u -> new Read(u.corpus(), u.gazetteer()));
    synchronized (this) {
      return sources(read).agenda();
    }
  }

  /**
   * What shows one meeting of a class.
   *
   * @param openings how full classes are
   */
  ClassCards classCards(Openings openings) {
    return new ClassCards(understanding.with(Understanding::gazetteer), openings);
  }

  /** Whether the place of any class is known. */
  boolean knowsPlaces() {
    return now().agenda().classes().all().stream()
        .anyMatch(series -> series.session().where().spot().isPresent());
  }

  private Sources sources(Read read) {
    Sources made = sources;
    if (made == null || !made.isOf(read)) {
      made = new Sources(read.corpus(), Agenda.of(read.corpus(), read.gazetteer()));
      sources = made;
    }
    return made;
  }

  @Override
  public List<Item> on(LocalDate day) {
    return Glance.on(now().agenda(), day).stream()
        .map(line -> new Item(line.when(), line.title(), line.place().orElse(""), line.map()))
        .toList();
  }
}
