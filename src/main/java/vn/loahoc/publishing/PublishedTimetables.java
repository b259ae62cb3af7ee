package vn.loahoc.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.store.Database;
import vn.loahoc.time.TimeRule;

/**
 * What staff published, read above the documents of the folder. What was read of a file is
 * remembered as long as its campaign and the wards are the same. Reads from the database, so it
 * must not be called inside a unit of work. Thread-safe.
 */
public final class PublishedTimetables {

  /** Files remembered once they are read. */
  private static final int REMEMBERED = 2_000;

  /** Large files are opened in memory, so few at once. */
  private static final int AT_ONCE = 2;

  private final Database database;
  private final TimetableReader reader;
  private final PublicationStore store = new PublicationStore();
  private final Semaphore reading = new Semaphore(AT_ONCE);
  private final Map<Key, Timetable> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Timetable> eldest) {
          return size() > REMEMBERED;
        }
      };

  private List<Ward> wards = List.of();

  /** A file in the light of its campaign. */
  private record Key(long id, TimeRule.Span week, OptionalInt year) {}

  /** What is published at one moment. */
  record Snapshot(long version, List<Publication> inForce) {
    Snapshot {
      inForce = List.copyOf(inForce);
    }

    /** The same without one. */
    Snapshot without(Publication one) {
      return new Snapshot(version, inForce.stream().filter(p -> p.id() != one.id()).toList());
    }
  }

  public PublishedTimetables(Database database, TimetableReader reader) {
    this.database = database;
    this.reader = reader;
  }

  /** Grows with every change of what is published. */
  public long version() {
    return database.read(store::version);
  }

  /** The documents of the folder with the timetables that are published now. */
  public Corpus over(Corpus folder, Gazetteer gazetteer) {
    Snapshot snapshot = snapshot();
    List<Campaign> campaigns = new ArrayList<>();
    for (Campaign campaign : folder.campaigns()) {
      boolean any = snapshot.inForce().stream().anyMatch(p -> p.campaign().equals(campaign.id()));
      campaigns.add(
          any ? campaign.withSessions(standing(campaign, gazetteer, snapshot)) : campaign);
    }
    return new Corpus(campaigns, folder.problems());
  }

  /**
   * Hands out the files in force of a campaign, one after the other, each above those before it.
   *
   * @return what was handed out
   */
  public List<Publication> export(String campaign, BiConsumer<Publication, byte[]> taker) {
    List<Publication> exported =
        snapshot().inForce().stream().filter(p -> p.campaign().equals(campaign)).toList();
    for (Publication one : exported) {
      database.read(t -> store.data(t, one.id())).ifPresent(data -> taker.accept(one, data));
    }
    return exported;
  }

  Optional<Publication> find(long id) {
    return database.read(t -> store.find(t, id));
  }

  Snapshot snapshot() {
    return database.read(t -> new Snapshot(store.version(t), store.inForce(t)));
  }

  /** The classes of a campaign of the folder with what is published above them. */
  List<ClassSession> standing(Campaign folder, Gazetteer gazetteer, Snapshot snapshot) {
    List<ClassSession> standing = folder.sessions();
    for (Publication publication : snapshot.inForce()) {
      if (publication.campaign().equals(folder.id())) {
        List<ClassSession> published = read(publication, folder, gazetteer).sessions();
        standing = Standing.replacing(standing, published);
      }
    }
    return standing;
  }

  /** What stands in a file that is kept. */
  Timetable read(Publication publication, Campaign campaign, Gazetteer gazetteer) {
    Setting setting = Setting.of(campaign, gazetteer);
    Key key = new Key(publication.id(), setting.campaign(), setting.year());
    synchronized (known) {
      // the gazetteer is made anew whenever the folder is read; what counts is which wards it has
      if (!gazetteer.wards().equals(wards)) {
        known.clear();
        wards = List.copyOf(gazetteer.wards());
      }
      Timetable read = known.get(key);
      if (read != null) {
        return read;
      }
    }
    Optional<byte[]> data = database.read(t -> store.data(t, publication.id()));
    Timetable read =
        data.map(bytes -> read(publication.path(), bytes, setting)).orElse(Timetable.EMPTY);
    synchronized (known) {
      known.put(key, read);
    }
    return read;
  }

  /** What stands in a file, by a path below the corpus folder. */
  Timetable read(String path, byte[] data, Setting setting) {
    reading.acquireUninterruptibly();
    try {
      return reader.read(List.of(new TimetableReader.Source(path, data)), setting);
    } finally {
      reading.release();
    }
  }

  /** What the rows of a file say against those that will stand beside them. */
  List<Problem> clashes(List<ClassSession> beside, List<ClassSession> coming) {
    return reader.clashes(beside, coming);
  }

  /** Whether there is a reader for files of that name. */
  boolean reads(String name) {
    return reader.reads(name);
  }
}
