package vn.loahoc.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.loahoc.calendar.RevisionStore.Kept;
import vn.loahoc.message.Blob;
import vn.loahoc.store.Database;

/**
 * An agenda as files and feeds, each entry with its number of changes. Made anew when the corpus
 * has changed; thread-safe.
 */
public final class Almanac {

  /** The slug of the feed that has the events of all wards. */
  public static final String EVERYBODY = "tat-ca";

  private static final Duration REFRESH = Duration.ofHours(6);
  private static final int ETAG_DIGITS = 32;

  private final Agenda agenda;
  private final boolean trial;
  private final Map<String, Entry> entries;
  private final Map<String, Revision> revisions;

  /** At most one for each ward. */
  private final Map<String, Feed> feeds = new ConcurrentHashMap<>();

  private Almanac(
      Agenda agenda, boolean trial, Map<String, Entry> entries, Map<String, Revision> revisions) {
    this.agenda = agenda;
    this.trial = trial;
    this.entries = entries;
    this.revisions = revisions;
  }

  /**
   * Compares the agenda with what was given out before and notes what is new or has changed.
   *
   * @param trial whether the entries must say that they are not real ("DÙNG THỬ")
   * @throws vn.loahoc.store.StoreException if the database fails
   */
  public static Almanac open(Agenda agenda, Database database, InstantSource clock, boolean trial) {
    Map<String, Entry> entries = new HashMap<>();
    for (Occurrence occurrence : agenda.known()) {
      entries.put(occurrence.id(), Entry.of(occurrence, trial));
    }
    RevisionStore store = new RevisionStore();
    Map<String, Kept> before = database.read(store::all);
    List<Entry> changed = entries.values().stream().filter(entry -> isNew(entry, before)).toList();
    Instant now = clock.instant();
    Map<String, Kept> kept =
        changed.isEmpty()
            ? before
            : database.write(
                t -> {
                  changed.forEach(entry -> store.keep(t, entry.uid(), entry.digest(), now));
                  return store.all(t);
                });
    Map<String, Revision> revisions = new HashMap<>();
    for (Entry entry : entries.values()) {
      Kept one = kept.get(entry.uid());
      revisions.put(entry.uid(), one == null ? new Revision(0, now) : one.revision());
    }
    return new Almanac(agenda, trial, entries, revisions);
  }

  private static boolean isNew(Entry entry, Map<String, Kept> before) {
    Kept kept = before.get(entry.uid());
    return kept == null || !kept.digest().equals(entry.digest());
  }

  public Agenda agenda() {
    return agenda;
  }

  /** One occurrence of this agenda as an iCalendar file. */
  public Blob file(Occurrence occurrence) {
    return Blob.of(add(new IcsWriter(), occurrence).bytes());
  }

  /**
   * The feed of a ward: what is for it and what is for everybody.
   *
   * @param slug of a ward of home, or {@link #EVERYBODY}; anybody can make one up
   */
  public Optional<Feed> feed(String slug) {
    boolean known = slug.equals(EVERYBODY) || agenda.wards().containsKey(slug);
    return known ? Optional.of(feeds.computeIfAbsent(slug, this::written)) : Optional.empty();
  }

  private Feed written(String slug) {
    String whose =
        slug.equals(EVERYBODY)
            ? CalendarWords.say("feed-everybody")
            : agenda.wards().getOrDefault(slug, slug);
    String name = CalendarWords.say("feed-name", whose);
    String shown = trial ? CalendarWords.say("trial-title", name) : name;
    IcsWriter writer = new IcsWriter().feed(shown, REFRESH);
    Agenda seen = slug.equals(EVERYBODY) ? agenda : agenda.forWard(slug);
    seen.all().forEach(occurrence -> add(writer, occurrence));
    byte[] body = writer.bytes();
    String etag = '"' + Digests.of(body, ETAG_DIGITS) + '"';
    return new Feed(shown, Blob.of(body), etag, REFRESH);
  }

  private IcsWriter add(IcsWriter writer, Occurrence occurrence) {
    Entry entry = entries.get(occurrence.id());
    Revision revision = entry == null ? null : revisions.get(entry.uid());
    if (entry == null || revision == null) {
      throw new IllegalArgumentException("no occurrence of this agenda");
    }
    return writer.add(entry, revision);
  }
}
