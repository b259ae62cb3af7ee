package vn.loahoc.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Agenda agenda;
  private final boolean trial;
  private final Written written;
  private final Instant opened;

  /**
   * What is written into calendars.
   *
   * @param entries by the id of their occurrence
   * @param series by the id of the class
   * @param revisions by uid
   */
  private record Written(
      Map<String, Entry> entries,
      Map<String, List<SeriesEntries.Repeated>> series,
      Map<String, Revision> revisions) {}

  /** At most one for each ward. */
  private final Map<String, Feed> feeds = new ConcurrentHashMap<>();

  private Almanac(Agenda agenda, boolean trial, Written written, Instant opened) {
    this.agenda = agenda;
    this.trial = trial;
    this.written = written;
    this.opened = opened;
  }

  /**
   * Compares the agenda with what was given out before and notes what is new or has changed.
   *
   * @param trial whether the entries must say that they are not real ("DÙNG THỬ")
   * @throws vn.loahoc.store.StoreException if the database fails
   */
  public static Almanac open(Agenda agenda, Database database, InstantSource clock, boolean trial) {
    Map<String, String> digests = new HashMap<>();
    LocalDate from = clock.instant().atZone(ZONE).toLocalDate();
    Map<String, List<SeriesEntries.Repeated>> series = new LinkedHashMap<>();
    for (ClassSeries one : agenda.classes().all()) {
      List<SeriesEntries.Repeated> repeated = SeriesEntries.of(one, monthBegin(from), trial);
      series.put(one.id(), repeated);
      repeated.forEach(r -> digests.put(r.entry().uid(), r.digest()));
    }
    Map<String, Entry> entries = new HashMap<>();
    for (Occurrence occurrence : agenda.known()) {
      Entry entry = Entry.of(occurrence, trial);
      entries.put(occurrence.id(), entry);
      digests.put(entry.uid(), entry.digest());
    }
    RevisionStore store = new RevisionStore();
    Map<String, Kept> before = database.read(store::all);
    Set<String> given = meetings(agenda, before.keySet(), trial, digests);
    Map<String, String> changed = new HashMap<>(digests);
    changed.entrySet().removeIf(entry -> !isNew(entry.getKey(), entry.getValue(), before));
    Instant now = clock.instant();
    Map<String, Kept> kept =
        changed.isEmpty()
            ? before
            : database.write(
                t -> {
                  changed.forEach(
                      (uid, digest) ->
                          store.keep(t, uid, digest, given.contains(uid) ? 1 : 0, now));
                  return store.all(t);
                });
    Map<String, Revision> revisions = new HashMap<>();
    for (String uid : digests.keySet()) {
      Kept one = kept.get(uid);
      revisions.put(uid, one == null ? new Revision(0, now) : one.revision());
    }
    return new Almanac(agenda, trial, new Written(entries, series, revisions), now);
  }

  /**
   * Single meetings of classes that staff said something of, or did before. People may have such a
   * meeting in their calendar as it usually is, with a sequence of 0, though it was never kept.
   *
   * @return their uids
   */
  private static Set<String> meetings(
      Agenda agenda, Set<String> kept, boolean trial, Map<String, String> digests) {
    Stream<Occurrence> before =
        kept.stream()
            .filter(uid -> !digests.containsKey(uid))
            .flatMap(uid -> agenda.find(Entry.id(uid)).stream());
    List<Entry> entries =
        Stream.concat(agenda.amended().stream(), before)
            .filter(agenda::isMeeting)
            .map(occurrence -> Entry.of(occurrence, trial))
            .toList();
    entries.forEach(entry -> digests.putIfAbsent(entry.uid(), entry.digest()));
    return entries.stream().map(Entry::uid).collect(Collectors.toSet());
  }

  /** Open-ended classes are written from the first of a month on, so that a feed changes rarely. */
  private static LocalDate monthBegin(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  private static boolean isNew(String uid, String digest, Map<String, Kept> before) {
    Kept kept = before.get(uid);
    return kept == null || !kept.digest().equals(digest);
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
    seen.series().forEach(one -> add(writer, one));
    byte[] body = writer.bytes();
    String etag = '"' + Digests.of(body, ETAG_DIGITS) + '"';
    return new Feed(shown, Blob.of(body), etag, REFRESH);
  }

  /** A class with all its meetings as an iCalendar file. */
  public Blob file(ClassSeries series) {
    return Blob.of(add(new IcsWriter(), series).bytes());
  }

  private IcsWriter add(IcsWriter writer, ClassSeries series) {
    for (SeriesEntries.Repeated repeated : written.series().getOrDefault(series.id(), List.of())) {
      writer.add(repeated, revision(repeated.entry().uid()));
    }
    return writer;
  }

  private IcsWriter add(IcsWriter writer, Occurrence occurrence) {
    Entry entry = written.entries().get(occurrence.id());
    if (entry == null) {
      // one meeting of a class: its entry is made when somebody wants it
      if (agenda.find(occurrence.id()).isEmpty()) {
        throw new IllegalArgumentException("no occurrence of this agenda");
      }
      entry = Entry.of(occurrence, trial);
    }
    return writer.add(entry, revision(entry.uid()));
  }

  private Revision revision(String uid) {
    return written.revisions().getOrDefault(uid, new Revision(0, opened));
  }
}
