package vn.loahoc.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.HourConflicts;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.publishing.Publication.State;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * Looks at timetables that staff send, and publishes them or takes them back. Looking reads files
 * and is done before a transaction; what was seen is held against what stands then. Thread-safe.
 */
public final class PublishingDesk {

  /** Drafts that one person may have open. */
  public static final int MOST_DRAFTS = 20;

  /** Timetables in force: all wards of a city, several centres each. */
  static final int MOST_IN_FORCE = 2_000;

  /** How long a draft waits for its press. */
  static final int DRAFT_DAYS = 7;

  private static final int DELETED_AT_ONCE = 20;

  private final PublishedTimetables published;
  private final Supplier<Documents> documents;
  private final AuditLog audit;
  private final Runnable changed;
  private final Losing losing;
  private final PublicationStore store = new PublicationStore();

  /**
   * @param documents what lies in the folder now
   * @param changed told when a change of what is published is committed; must be quick
   * @param held how many people hold a place, by the id of the meeting; asked outside any
   *     transaction
   */
  public PublishingDesk(
      PublishedTimetables published,
      Supplier<Documents> documents,
      AuditLog audit,
      Runnable changed,
      Supplier<Map<String, Integer>> held) {
    this.published = published;
    this.documents = documents;
    this.audit = audit;
    this.changed = changed;
    this.losing = new Losing(held);
  }

  /** Whether files of that name are read at all. */
  public boolean reads(String name) {
    return published.reads(TimetableFile.plain(name));
  }

  /** Looks at a file that came just now. */
  public Look look(Clerk clerk, TimetableFile file, LocalDate today) {
    if (!published.reads(file.name())) {
      return refused("unknown-format");
    }
    Documents now = documents.get();
    Optional<Campaign> campaign = CampaignChoice.on(now.folder(), today);
    if (campaign.isEmpty()) {
      return refused("no-campaign");
    }
    Publication.By by = new Publication.By(clerk.person(), clerk.ward());
    Publication.Times never = new Publication.Times(Instant.EPOCH, Instant.EPOCH);
    Publication draft =
        new Publication(0, campaign.get().id(), file.name(), by, State.DRAFT, 0, never);
    Timetable read =
        published.read(
            draft.path(),
            file.data().bytes(),
            TimetableReader.Setting.of(campaign.get(), now.gazetteer()));
    return look(clerk, draft, read, campaign.get(), now);
  }

  /** Looks again at one that is kept, as it would be published now. */
  public Look look(Clerk clerk, long id) {
    Documents now = documents.get();
    Optional<Publication> kept = theirs(clerk, id);
    Optional<Campaign> campaign = kept.flatMap(one -> campaign(one, now));
    if (kept.isEmpty() || campaign.isEmpty()) {
      return refused("late");
    }
    Timetable read = published.read(kept.get(), campaign.get(), now.gazetteer());
    return look(clerk, kept.get(), read, campaign.get(), now);
  }

  private Look look(
      Clerk clerk, Publication one, Timetable read, Campaign campaign, Documents now) {
    List<ClassSession> sessions = read.sessions();
    if (sessions.isEmpty()) {
      return new Look.Refused(PublishingWords.say("nothing-read", one.file()), read.problems());
    }
    List<ClassSession> foreign = sessions.stream().filter(s -> !clerk.mayPublish(s)).toList();
    if (!foreign.isEmpty()) {
      return new Look.Refused(DifferenceWords.foreign(clerk, foreign), List.of());
    }
    PublishedTimetables.Snapshot snapshot = published.snapshot();
    List<ClassSession> before = published.standing(campaign, now.gazetteer(), snapshot);
    List<ClassSession> after = Standing.replacing(before, sessions);
    Difference difference = Difference.between(before, after);
    List<Problem> problems = problems(read, Standing.beside(after, sessions), campaign);
    Timetable seen = new Timetable(sessions, problems);
    int people = losing.people(campaign.id(), before, after);
    return new Look.Ready(new Preview(one, seen, difference, people, snapshot.version()));
  }

  /** What is wrong with a file, by itself and beside the plans and the timetables of others. */
  private List<Problem> problems(Timetable read, List<ClassSession> beside, Campaign campaign) {
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(published.clashes(beside, read.sessions()));
    problems.addAll(new HourConflicts(campaign.plans()).in(read.sessions()));
    // what its own rows say against each other is among both
    return problems.stream().distinct().toList();
  }

  /** What taking one back would change; nothing if it is not in force, or not theirs. */
  public Optional<Preview> lookBack(Clerk clerk, long id) {
    Documents now = documents.get();
    return theirs(clerk, id)
        .filter(one -> one.state() == State.PUBLISHED)
        .flatMap(one -> campaign(one, now).map(campaign -> lookBack(one, campaign, now)));
  }

  private Preview lookBack(Publication one, Campaign campaign, Documents now) {
    PublishedTimetables.Snapshot snapshot = published.snapshot();
    List<ClassSession> before = published.standing(campaign, now.gazetteer(), snapshot);
    List<ClassSession> after = published.standing(campaign, now.gazetteer(), snapshot.without(one));
    Timetable read = published.read(one, campaign, now.gazetteer());
    int people = losing.people(campaign.id(), before, after);
    return new Preview(one, read, Difference.between(before, after), people, snapshot.version());
  }

  /**
   * Keeps a file that came just now as a draft.
   *
   * @param preview of that very file
   * @return the same under its number; nothing if the person has too many drafts open
   */
  public Optional<Preview> keep(
      Transaction t, Clerk clerk, TimetableFile file, Preview preview, Instant now) {
    if (store.drafts(t, clerk.person()) >= MOST_DRAFTS) {
      return Optional.empty();
    }
    long id = store.add(t, clerk, preview.publication().campaign(), file, now);
    note(t, clerk, "timetable.sent", id, now);
    return Optional.of(preview.of(store.find(t, id).orElseThrow()));
  }

  /**
   * Publishes what was looked at, if it is still what the person was shown.
   *
   * @param preview of now
   * @param shown the mark of what the person was shown
   */
  public Deed publish(Transaction t, Clerk clerk, Preview preview, String shown, Instant now) {
    store.standStill(t);
    Publication one = preview.publication();
    Optional<Publication> kept = store.find(t, one.id());
    if (kept.filter(one::equals).isEmpty() || one.state() == State.PUBLISHED) {
      return new Deed.Late();
    }
    if (store.version(t) != preview.version()) {
      return new Deed.Overtaken();
    }
    if (!preview.mark().equals(shown)) {
      return new Deed.LookAgain(preview);
    }
    if (store.count(t, State.PUBLISHED) >= MOST_IN_FORCE) {
      return new Deed.TooMany();
    }
    return move(t, clerk, preview, State.PUBLISHED, now)
        ? new Deed.Published(preview)
        : new Deed.Late();
  }

  /**
   * Takes back what was looked at, so that what stood before stands again, if it still changes what
   * the person was shown.
   *
   * @param preview of now
   * @param shown the mark of what the person was shown; empty for what was published last, which
   *     undoes what they were told
   */
  public Deed takeBack(Transaction t, Clerk clerk, Preview preview, String shown, Instant now) {
    store.standStill(t);
    if (store.version(t) != preview.version()) {
      return new Deed.Overtaken();
    }
    boolean seen =
        shown.isEmpty()
            ? preview.publication().version() == preview.version()
            : preview.mark().equals(shown);
    if (!seen) {
      return new Deed.LookAgain(preview);
    }
    return move(t, clerk, preview, State.TAKEN_BACK, now)
        ? new Deed.TakenBack(preview)
        : new Deed.Late();
  }

  private boolean move(Transaction t, Clerk clerk, Preview preview, State to, Instant now) {
    Publication one = preview.publication();
    if (!store.move(t, one, to, now)) {
      return false;
    }
    note(t, clerk, "timetable." + to.key(), one.id(), now);
    t.afterCommit(changed);
    return true;
  }

  /** Deletes a draft of theirs. */
  public Deed drop(Transaction t, Clerk clerk, long id, Instant now) {
    boolean theirs = store.find(t, id).filter(clerk::mayDealWith).isPresent();
    if (!theirs || !store.drop(t, id)) {
      return new Deed.Late();
    }
    note(t, clerk, "timetable.dropped", id, now);
    return new Deed.Dropped();
  }

  /**
   * The timetables of a state that somebody may deal with, the one that changed last first.
   *
   * @param skipped of the first ones
   */
  public List<Publication> latest(Transaction t, Clerk clerk, State state, int skipped, int most) {
    return store.latest(t, state, clerk.remit().names(), skipped, most);
  }

  /** Drafts that nobody publishes are deleted. */
  public static RetentionRule forgetting() {
    PublicationStore store = new PublicationStore();
    return new RetentionRule(
        "timetable-drafts",
        "timetables that were sent and not published: " + DRAFT_DAYS + " days",
        (t, now) -> store.dropBefore(t, now.minus(Duration.ofDays(DRAFT_DAYS)), DELETED_AT_ONCE));
  }

  /** One that somebody may deal with. */
  public Optional<Publication> theirs(Clerk clerk, long id) {
    return published.find(id).filter(clerk::mayDealWith);
  }

  private static Optional<Campaign> campaign(Publication one, Documents now) {
    return now.folder().campaigns().stream()
        .filter(campaign -> campaign.id().equals(one.campaign()))
        .findFirst();
  }

  private void note(Transaction t, Clerk clerk, String what, long id, Instant now) {
    audit.add(t, new AuditEntry(now, clerk.person(), what, "publication " + id, clerk.ward()));
  }

  private static Look refused(String key) {
    return new Look.Refused(PublishingWords.say(key), List.of());
  }
}
