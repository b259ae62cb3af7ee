package vn.loahoc.app;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.loahoc.channel.Pictures;
import vn.loahoc.corpus.Audience;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.programme.CardShelf;
import vn.loahoc.programme.Challenges;
import vn.loahoc.programme.DailyDesk;
import vn.loahoc.programme.Items;
import vn.loahoc.programme.Portion;
import vn.loahoc.programme.ProgrammeForgetting;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscriptions;
import vn.loahoc.programme.Telling;
import vn.loahoc.programme.chat.Desk;
import vn.loahoc.programme.chat.ProgrammeChat;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/** The daily programme in the conversation, its job and its retention. */
final class Daily {

  /** What may become of an item. */
  static final List<String> STATES = DailyDesk.STATES;

  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** Of a few hundred people each; what is left goes with the next tick. */
  private static final int MOST_STEPS = 5_000;

  /**
   * What there is to send.
   *
   * @param seasons the campaign with its slogans
   * @param challenges what is offered to read
   */
  record Offered(Seasons seasons, Challenges challenges) {}

  private final Ground ground;
  private final Seasons seasons;
  private final CardShelf cards;
  private final DailyDesk desk;
  private final Subscriptions subscriptions;
  private final ProgrammeForgetting forgetting;
  private final ProgrammeChat chat;

  /**
   * @param offered what there is to send
   */
  Daily(
      Ground ground, Messaging messaging, Registry people, Consenting consenting, Offered offered) {
    this.ground = ground;
    this.seasons = offered.seasons();
    Outlet outlet = new Pushes(ground, messaging, people, Purpose.DAILY);
    this.cards = new CardShelf(ground.database(), new Pictures(ground.clock()));
    Items items = new Items(offered.challenges(), cards, people.people());
    this.desk = new DailyDesk(outlet, people, items);
    this.forgetting = new ProgrammeForgetting(people.consents());
    Telling telling = new Telling(items, people);
    this.subscriptions = new Subscriptions(ground.database(), outlet, people.consents(), telling);
    this.chat =
        new ProgrammeChat(
            new Desk(subscriptions, telling, offered.seasons()::now, consenting, cards));
    messaging.watch(desk::ended);
  }

  ProgrammeChat chat() {
    return chat;
  }

  /** For whom somebody wants the challenges; nothing of who does not get the day's item. */
  Optional<Audience> audience(String person) {
    return subscriptions.audience(person);
  }

  /** What could not be pushed goes after the reply to what somebody writes. */
  void replied(Transaction t, Turn turn, Outcome outcome) {
    turn.speaker()
        .person()
        .filter(person -> !turn.update().inGroup() && !outcome.replies().isEmpty())
        .ifPresent(
            person ->
                desk.replied(
                    t,
                    seasons.now(),
                    new Subscriptions.Contact(person, turn.update().author().address()),
                    outcome.open().isEmpty(),
                    turn.now()));
  }

  Job job() {
    return new Job("daily", Timing.every(PAUSE), this::tick);
  }

  /** The cards of the day are drawn, then what is due is sent; each step is a short transaction. */
  private void tick() {
    LocalDateTime now = LocalClock.local(ground.clock()).truncatedTo(ChronoUnit.SECONDS);
    Optional<Season> season = seasons.now();
    season
        .filter(of -> of.item(now.toLocalDate()).isPresent())
        .ifPresent(of -> cards.prepare(of, now.toLocalDate()));
    untilNone(t -> desk.expire(t, now));
    Portion portion = new Portion();
    untilNone(
        t -> {
          long begin = ground.ticker().getAsLong();
          int served = desk.fire(t, season, now, portion.people());
          portion.took(Duration.ofNanos(ground.ticker().getAsLong() - begin));
          return served;
        });
  }

  private void untilNone(ToIntFunction<Transaction> step) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (ground.database().<Integer>write(step::applyAsInt) == 0) {
        break;
      }
    }
  }

  RetentionRule rule() {
    return forgetting.rule();
  }

  /** How many items of today there are, by what became of them. */
  Map<String, Long> counts() {
    LocalDateTime now = LocalClock.local(ground.clock());
    return new HashMap<>(ground.database().read(t -> desk.counts(t, now.toLocalDate())));
  }
}
