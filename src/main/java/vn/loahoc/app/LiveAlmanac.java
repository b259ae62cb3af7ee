package vn.loahoc.app;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loahoc.amendment.Amendments;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.Glance;
import vn.loahoc.corpus.Corpus;
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
  private @Nullable Current current;

  /** What the documents of a corpus say. */
  private record Sources(Corpus corpus, Agenda agenda) {}

  /** The same with what staff said beyond them. */
  private record Current(Sources sources, long revision, Almanac almanac) {}

  LiveAlmanac(Knowledge knowledge, Ground ground) {
    this.understanding = knowledge.documents();
    this.database = ground.database();
    this.amendments = knowledge.amendments();
    this.demo = knowledge.demo();
    this.ground = ground;
  }

  /**
   * The calendar of now; made again when the documents were read again, which makes a new corpus,
   * or staff said something beyond them.
   */
  @SuppressWarnings("ReferenceEquality")
  synchronized Almanac now() {
    Amendments.Known known = amendments.now();
    Sources read = sources();
    Current made = current;
    if (made == null || made.sources() != read || made.revision() != known.revision()) {
      Agenda agenda = read.agenda().amended(known.byOccurrence());
      Almanac almanac = Almanac.open(agenda, ground.database(), ground.clock(), demo);
      made = new Current(read, known.revision(), almanac);
      current = made;
    }
    return made.almanac();
  }

  /**
   * The calendar of now; within a transaction, which must not wait for the database once more, that
   * of a moment ago.
   */
  Agenda agenda() {
    return database.isInside() ? latest() : now().agenda();
  }

  private synchronized Agenda latest() {
    Current made = current;
    return made == null ? plain() : made.almanac().agenda();
  }

  /** What the documents alone say. */
  Agenda plain() {
    return sources().agenda();
  }

  @SuppressWarnings("ReferenceEquality")
  private synchronized Sources sources() {
    Corpus corpus = understanding.with(Understanding::corpus);
    Sources read = sources;
    if (read == null || read.corpus() != corpus) {
      Agenda agenda = understanding.with(u -> Agenda.of(u.corpus(), u.gazetteer()));
      read = new Sources(corpus, agenda);
      sources = read;
    }
    return read;
  }

  @Override
  public List<Item> on(LocalDate day) {
    return Glance.on(now().agenda(), day).stream()
        .map(line -> new Item(line.when(), line.title(), line.place().orElse(""), map(line)))
        .toList();
  }

  private static Optional<URI> map(Glance line) {
    return line.place()
        .map(place -> URLEncoder.encode(place, StandardCharsets.UTF_8))
        .map(place -> URI.create("https://www.openstreetmap.org/search?query=" + place));
  }
}
