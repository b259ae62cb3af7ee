package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Steward;
import vn.loahoc.calendar.When;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/**
 * What staff decide about occurrences. Each act is one transaction: the change, its line in the
 * audit log, and what people are sent. Times are local to {@code Asia/Ho_Chi_Minh}. Thread-safe.
 */
public final class AmendmentDesk {

  private static final int MOST_LOOKED_THROUGH = 500;

  private final AmendmentStore store = new AmendmentStore();
  private final Function<String, Optional<Occurrence>> sources;
  private final Amendments amendments;
  private final List<Followers> followers;
  private final AuditLog audit;

  /**
   * @param sources occurrences by their id as their sources say, without any amendment; quick
   * @param amendments are told when something changed
   */
  public AmendmentDesk(
      Function<String, Optional<Occurrence>> sources,
      Amendments amendments,
      List<Followers> followers,
      AuditLog audit) {
    this.sources = sources;
    this.amendments = amendments;
    this.followers = List.copyOf(followers);
    this.audit = audit;
  }

  /** An occurrence as it is now. */
  public Optional<Occurrence> current(Transaction t, String occurrence) {
    return sources.apply(occurrence).map(plain -> amended(plain, holding(t, occurrence)));
  }

  /**
   * An occurrence as it is, and as it would be.
   *
   * @param was what holds now
   * @param is what would hold once that is said too
   */
  public record Look(Occurrence was, Occurrence is) {

    /** Whether nothing would be new. */
    public boolean isSame() {
      return seen(was).equals(seen(is));
    }

    /** When it would end, as far as that is known. */
    public Optional<LocalTime> end() {
      return end(is);
    }

    /** Whether it would end at another hour, or one that is not known any more. */
    public boolean endsOtherwise() {
      return !end().equals(end(was));
    }

    /** Whether nothing would be new but when it ends. */
    public boolean isOfItsEndAlone() {
      return endsOtherwise()
          && was.when().order().equals(is.when().order())
          && was.where().place().equals(is.where().place())
          && was.isCancelled() == is.isCancelled();
    }

    private static Optional<LocalTime> end(Occurrence occurrence) {
      return occurrence.when() instanceof When.At at ? at.end() : Optional.empty();
    }
  }

  /** What an occurrence is now and would be; nothing of one that is not in the calendar. */
  public Optional<Look> look(Transaction t, String occurrence, Amendment.Change change) {
    return sources
        .apply(occurrence)
        .map(
            source -> {
              Amendment.Basis unknown = new Amendment.Basis("", "", LocalDate.EPOCH);
              return look(
                  t,
                  source,
                  new Made(0, occurrence, source.title(), change, unknown, Optional.empty()));
            });
  }

  private Look look(Transaction t, Occurrence source, Made made) {
    List<Made> all = new ArrayList<>(store.inForce(t, made.occurrence()));
    Occurrence was = amended(source, Made.together(all));
    all.add(made);
    return new Look(was, amended(source, Made.together(all)));
  }

  /**
   * Says something of an occurrence.
   *
   * @param seen {@link #seen} of the occurrence when they decided: where it is otherwise by now,
   *     nothing is done
   */
  public Deciding publish(
      Transaction t, Steward steward, String seen, Made made, LocalDateTime now) {
    Optional<Occurrence> source = sources.apply(made.occurrence());
    if (source.isEmpty()) {
      return new Deciding.Gone();
    }
    if (!steward.mayAct(source.get().where().ward())) {
      return new Deciding.NotTheirs();
    }
    Look look = look(t, source.get(), made);
    if (!seen(look.was()).equals(seen)) {
      return new Deciding.Outrun();
    }
    if (look.isSame()) {
      return new Deciding.Same();
    }
    t.afterCommit(amendments::changed);
    long id = store.add(t, made, steward.person(), HomeTime.instant(now).toEpochMilli());
    note(t, steward, "occurrence.amended", "amendment " + id + " " + made.occurrence(), now);
    tell(t, look, Optional.of(made.basis().text()), now);
    return new Deciding.Published(id, look.is());
  }

  /** Takes one thing back that was said; what was said besides still holds. */
  public Deciding undo(Transaction t, Steward steward, long id, LocalDateTime now) {
    Optional<Made> made = store.inForce(t, id);
    Optional<Occurrence> source = made.flatMap(one -> sources.apply(one.occurrence()));
    if (made.isEmpty() || source.isEmpty()) {
      return new Deciding.Gone();
    }
    if (!steward.mayAct(source.get().where().ward())) {
      return new Deciding.NotTheirs();
    }
    String occurrence = made.get().occurrence();
    Occurrence was = amended(source.get(), holding(t, occurrence));
    t.afterCommit(amendments::changed);
    store.undo(t, id, HomeTime.instant(now).toEpochMilli());
    Occurrence is = amended(source.get(), holding(t, occurrence));
    note(t, steward, "occurrence.amendment-undone", "amendment " + id + " " + occurrence, now);
    Look look = new Look(was, is);
    tell(t, look, Optional.empty(), now);
    return new Deciding.Undone(is, look.isSame());
  }

  /** What holds, and what would if that were taken back; nothing where it is not theirs to do. */
  public Optional<Look> without(Transaction t, Steward steward, long id) {
    return store
        .inForce(t, id)
        .flatMap(made -> sources.apply(made.occurrence()))
        .filter(source -> steward.mayAct(source.where().ward()))
        .map(
            source -> {
              List<Made> all = store.inForce(t, source.id());
              return new Look(
                  with(source, all, one -> true), with(source, all, one -> one.id() != id));
            });
  }

  /**
   * What was said of an occurrence and holds.
   *
   * @param source the occurrence as its source says
   * @param then the same once that was said
   * @param overtaken whether all would hold as it does without it
   */
  public record InForce(Made made, Occurrence source, Occurrence then, boolean overtaken) {}

  /** What staff may undo, the newest first. */
  public List<InForce> inForce(Transaction t, Steward steward, int most) {
    return store.inForce(t, MOST_LOOKED_THROUGH).reversed().stream()
        .flatMap(
            made ->
                sources
                    .apply(made.occurrence())
                    .filter(occurrence -> steward.mayAct(occurrence.where().ward()))
                    .map(source -> inForce(t, source, made))
                    .stream())
        .limit(most)
        .toList();
  }

  private InForce inForce(Transaction t, Occurrence source, Made made) {
    List<Made> all = store.inForce(t, made.occurrence());
    Occurrence then = with(source, all, one -> one.id() <= made.id());
    Occurrence without = with(source, all, one -> one.id() != made.id());
    boolean overtaken = new Look(with(source, all, one -> true), without).isSame();
    return new InForce(made, source, then, overtaken);
  }

  private static Occurrence with(Occurrence source, List<Made> all, Predicate<Made> which) {
    return amended(source, Made.together(all.stream().filter(which).toList()));
  }

  /** What a person sees of an occurrence when they decide about it, in short. */
  public static String seen(Occurrence occurrence) {
    return occurrence.isCancelled() + "|" + AmendmentTexts.facts(occurrence);
  }

  private Optional<Amendment> holding(Transaction t, String occurrence) {
    return Made.together(store.inForce(t, occurrence));
  }

  private static Occurrence amended(Occurrence source, Optional<Amendment> amendment) {
    return amendment.map(source::with).orElse(source);
  }

  private void tell(Transaction t, Look look, Optional<String> basis, LocalDateTime now) {
    if (look.isSame()) {
      return;
    }
    for (Followers each : followers) {
      if (look.is().isCancelled()) {
        each.withdrawn(t, look.is(), basis, now);
      } else {
        each.changed(t, look, basis, now);
      }
    }
  }

  private void note(
      Transaction t, Steward steward, String what, String subject, LocalDateTime now) {
    audit.add(
        t, new AuditEntry(HomeTime.instant(now), steward.person(), what, subject, steward.ward()));
  }
}
