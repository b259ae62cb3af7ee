package vn.loahoc.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.loahoc.delivery.Inbox;
import vn.loahoc.delivery.InboxEntry;
import vn.loahoc.delivery.InboxWorker;
import vn.loahoc.delivery.Lane;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.delivery.Ticket;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Spelling;

/**
 * Takes one update from the inbox to its effects: the steps are asked in order, the first that
 * takes it decides; then session, effects, outgoing rows and the mark "handled" are one commit.
 *
 * <p>Thread-safe, as long as one chat is handled at a time.
 */
public final class Pipeline implements InboxWorker.Handling {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /**
   * Where updates come from and where replies go.
   *
   * @param speakers who an author is
   */
  public record Desk(
      Database database,
      Inbox inbox,
      Outbox outbox,
      BiFunction<Transaction, Address, Speaker> speakers,
      Milestones milestones) {}

  private final Desk desk;
  private final InstantSource clock;
  private final List<Step> steps;
  private final String apology;
  private final Afterwards afterwards;
  private final SessionStore sessions = new SessionStore();

  /** What goes on once a turn has its reply. */
  @FunctionalInterface
  public interface Afterwards {

    /** In the transaction of the turn, after its reply was put on its way; must be short. */
    void replied(Transaction t, Turn turn, Outcome outcome);
  }

  /**
   * @param steps asked in this order; the last one takes everything
   * @param apology what is said when handling has failed for good
   */
  public Pipeline(Desk desk, InstantSource clock, List<Step> steps, String apology) {
    this(desk, clock, steps, apology, (t, turn, outcome) -> {});
  }

  /**
   * @param steps asked in this order; the last one takes everything
   * @param apology what is said when handling has failed for good
   * @param afterwards what goes on after a reply
   */
  public Pipeline(
      Desk desk, InstantSource clock, List<Step> steps, String apology, Afterwards afterwards) {
    this.desk = desk;
    this.clock = clock;
    this.steps = List.copyOf(steps);
    this.apology = apology;
    this.afterwards = afterwards;
  }

  private record Known(InboxEntry entry, Session session, Speaker speaker) {

    /** Who speaks, in the ward they named, unless another is kept. */
    Speaker speaking() {
      return speaker.orIn(session.recall().ward());
    }
  }

  @Override
  public void handle(Ticket ticket) {
    Instant now = clock.instant();
    Optional<Known> known = desk.database().read(t -> known(t, ticket, now));
    known.ifPresent(all -> handle(all, now));
  }

  private Optional<Known> known(Transaction t, Ticket ticket, Instant now) {
    return desk.inbox().find(t, ticket.id()).map(entry -> known(t, entry, now));
  }

  private Known known(Transaction t, InboxEntry entry, Instant now) {
    Update update = entry.update();
    Speaker speaker = desk.speakers().apply(t, update.author().address());
    return new Known(entry, sessions.find(t, update, now), speaker);
  }

  private void handle(Known known, Instant now) {
    Update update = known.entry().update();
    LocalDateTime local = LocalDateTime.ofInstant(now, ZONE).truncatedTo(ChronoUnit.MINUTES);
    Turn turn = new Turn(update, known.speaking(), text(update), local, known.session().recall());
    Move move = move(turn, known.session());
    desk.milestones().reached(Milestones.Step.BEFORE_EFFECTS_COMMIT);
    desk.database().write(t -> commit(t, known.entry(), turn, move, now));
    desk.milestones().reached(Milestones.Step.AFTER_EFFECTS_COMMIT);
  }

  private static String text(Update update) {
    return update.inbound() instanceof Inbound.Said said ? Spelling.visible(said.text()) : "";
  }

  private Move move(Turn turn, Session session) {
    for (Step step : steps) {
      Optional<Move> move = step.take(turn, session);
      if (move.isPresent()) {
        return move.get();
      }
    }
    return Move.saying(Outcome.saying(), session);
  }

  private boolean commit(Transaction t, InboxEntry entry, Turn turn, Move move, Instant now) {
    if (!desk.inbox().handled(t, entry)) {
      return false;
    }
    Update update = entry.update();
    if (!(update.inbound() instanceof Inbound.Left)) {
      desk.outbox().reachable(t, update.chat());
    }
    Outcome outcome = move.effects().in(t);
    sessions.save(t, update, move.session().after(outcome), now);
    reply(t, entry, outcome.replies());
    afterwards.replied(t, turn, outcome);
    return true;
  }

  private void reply(Transaction t, InboxEntry entry, List<Content> replies) {
    List<Content> contents = new ArrayList<>();
    if (entry.update().inbound() instanceof Inbound.Pressed pressed && !pressed.press().isEmpty()) {
      contents.add(new Content.Acknowledgement(pressed.press()));
    }
    contents.addAll(replies);
    desk.outbox().add(t, Lane.REPLY, "reply:" + entry.id(), entry.update().chat(), contents);
  }

  @Override
  public void giveUp(Ticket ticket) {
    desk.database()
        .write(
            t -> {
              desk.inbox()
                  .find(t, ticket.id())
                  .filter(entry -> desk.inbox().handled(t, entry))
                  .ifPresent(entry -> reply(t, entry, List.of(Content.plain(apology))));
              return true;
            });
  }
}
