package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Audience;
import vn.loahoc.delivery.Ending;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.programme.Subscriptions.Contact;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** What the daily programme does on every database. */
abstract class DailyContract {

  private static final LocalDateTime SUNDAY = LocalDateTime.of(2023, 10, 1, 9, 0);
  private static final LocalDateTime MONDAY = LocalDateTime.of(2023, 10, 2, 7, 0);
  private static final LocalDate DAY = MONDAY.toLocalDate();
  private static final Optional<Season> SEASON = Optional.of(Town.season());

  private Database database;
  private Town town;
  private DailyDesk desk;
  private Subscriptions subscriptions;
  private Telling telling;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    town = new Town(database);
    Items items = new Items(Challenges.none(), Cards.none(), town.people().people());
    desk = new DailyDesk(town, town.people(), items);
    telling = new Telling(items, town.people());
    subscriptions = new Subscriptions(database, town, town.people().consents(), telling);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private <T> T in(Function<Transaction, T> work) {
    return database.write(work);
  }

  private Contact wants(String channel, String name, LocalDateTime at) {
    Address account = Town.address(channel, name);
    Contact who = new Contact(town.agrees(account, Purpose.DAILY, at), account);
    in(t -> subscriptions.want(t, Town.season(), who, at));
    return who;
  }

  private List<Town.Letter> tick(LocalDateTime now) {
    in(t -> desk.expire(t, now));
    while (in(t -> desk.fire(t, SEASON, now, Portion.MOST)) > 0) {
      // the next batch
    }
    return town.taken();
  }

  private List<String> texts(LocalDateTime now) {
    return tick(now).stream().map(letter -> letter.to().chat() + ": " + head(letter)).toList();
  }

  private static String head(Town.Letter letter) {
    return letter
        .text()
        .lines()
        .limit(2)
        .reduce((first, second) -> first + " | " + second)
        .orElse("");
  }

  private Map<String, Long> counts(LocalDate day) {
    return in(t -> desk.counts(t, day));
  }

  private List<String> writes(Contact who, LocalDateTime now) {
    in(
        t -> {
          desk.replied(t, SEASON, who, true, now);
          return true;
        });
    return town.taken().stream().map(letter -> letter.to().chat() + ": " + head(letter)).toList();
  }

  @Test
  void whoWantsItIsToldTodaysAndGetsTomorrowsOnceAtSeven() {
    Address account = Town.address("telegram", "lan");
    Contact lan = new Contact(town.agrees(account, Purpose.DAILY, SUNDAY), account);
    Subscriptions.Wanted wanted = in(t -> subscriptions.want(t, Town.season(), lan, SUNDAY));
    assertThat(wanted.mine())
        .isEqualTo(
            new Subscription(
                lan.person(),
                account,
                LocalTime.of(7, 0),
                Audience.GENERAL,
                false,
                Optional.of(MONDAY),
                SUNDAY));
    assertThat(wanted.today()).isPresent();
    assertThat(counts(DAY.minusDays(1))).isEqualTo(Map.of("told", 1L));
    assertThat(texts(MONDAY.minusMinutes(1))).isEmpty();
    assertThat(texts(MONDAY))
        .containsExactly(
            "lan: Hôm nay, thứ Hai, 02/10/2023, là ngày 1 trong 7 ngày của Tuần lễ mẫu."
                + " | Khẩu hiệu: “Khẩu hiệu 1.”");
    assertThat(texts(MONDAY.plusMinutes(1))).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("queued", 1L));
  }

  @Test
  void wantingItTwiceChangesNothing() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    Subscriptions.Wanted again =
        in(t -> subscriptions.want(t, Town.season(), lan, SUNDAY.plusHours(1)));
    assertThat(again.fresh()).isFalse();
    assertThat(again.today()).isEmpty();
    assertThat(texts(MONDAY)).hasSize(1);
  }

  @Test
  void whatIsSentIsWrittenIntoTheLedgerUnderAPseudonymOnlyWithConsent() {
    Contact lan = wants("telegram", "lan", SUNDAY.minusDays(30));
    Contact ba = wants("telegram", "ba", SUNDAY.minusDays(30));
    town.agrees(lan.from(), Purpose.COUNTING, SUNDAY);
    List<Town.Letter> sent = tick(MONDAY);
    assertThat(tallies()).isEqualTo(Map.of("entries", 0L, "known", 0L));
    sent.forEach(letter -> town.ended(desk, letter, Ending.SENT, MONDAY));
    sent.forEach(letter -> town.ended(desk, letter, Ending.SENT, MONDAY));
    assertThat(tallies()).isEqualTo(Map.of("entries", 2L, "known", 1L));
    assertThat(counts(DAY)).isEqualTo(Map.of("sent", 2L));
    assertThat(ba).isNotEqualTo(lan);
  }

  private Map<String, Long> tallies() {
    return in(
        t ->
            t.query(
                    """
                    select count(*) as entries, count(person) as known from participation
                    where kind = 'slogan' and origin = 'programme' and day = '2023-10-02'
                    """)
                .map(
                    row ->
                        Map.of(
                            "entries", row.getColumn("entries", Long.class),
                            "known", row.getColumn("known", Long.class)))
                .one());
  }

  @Test
  void afterAnOutageItIsSentLateOnTheSameDayUntilTheQuietHours() {
    wants("telegram", "lan", SUNDAY);
    assertThat(texts(MONDAY.withHour(21).withMinute(29))).hasSize(1);
    assertThat(texts(MONDAY.plusDays(1).withHour(21).withMinute(36))).isEmpty();
    assertThat(counts(DAY.plusDays(1))).isEqualTo(Map.of("missed", 1L));
    assertThat(texts(MONDAY.plusDays(2))).hasSize(1);
  }

  @Test
  void afterDaysNobodyGetsTwoAtOnce() {
    wants("telegram", "lan", SUNDAY);
    assertThat(texts(MONDAY.plusDays(3).withHour(10)))
        .containsExactly(
            "lan: Hôm nay, thứ Năm, 05/10/2023, là ngày 4 trong 7 ngày của Tuần lễ mẫu."
                + " | Khẩu hiệu: “Khẩu hiệu 4.”");
    for (int i = 0; i < 3; i++) {
      assertThat(counts(DAY.plusDays(i))).isEqualTo(Map.of("missed", 1L));
    }
    assertThat(texts(MONDAY.plusDays(4))).hasSize(1);
  }

  @Test
  void afterANightTheItemOfTheDayWaitsForItsHour() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    in(t -> subscriptions.setHour(t, SEASON, lan.person(), LocalTime.of(20, 0), SUNDAY));
    assertThat(texts(SUNDAY.withHour(20))).isEmpty(); // told today's already
    assertThat(texts(MONDAY.plusDays(1).withHour(8))).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("missed", 1L));
    assertThat(texts(MONDAY.plusDays(1).withHour(20))).hasSize(1);
  }

  @Test
  void whereNothingCanBePushedItRidesOnTheNextReply() {
    Contact web = wants("web", "w", SUNDAY);
    assertThat(texts(MONDAY)).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("waiting", 1L));
    in(
        t -> {
          desk.replied(t, SEASON, web, false, MONDAY.plusHours(1)); // a question of ours is open
          return true;
        });
    assertThat(town.taken()).isEmpty();
    assertThat(writes(web, MONDAY.plusHours(2)))
        .singleElement()
        .asString()
        .startsWith("w: Hôm nay, thứ Hai, 02/10/2023");
    assertThat(writes(web, MONDAY.plusHours(3))).isEmpty();
    assertThat(town.twice()).isEmpty();
  }

  @Test
  void yesterdaysIsNotToldToday() {
    Contact web = wants("web", "w", SUNDAY);
    assertThat(texts(MONDAY)).isEmpty();
    assertThat(texts(MONDAY.plusDays(1).minusMinutes(1))).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("expired", 1L));
    assertThat(writes(web, MONDAY.plusDays(1).minusMinutes(1))).isEmpty();
  }

  @Test
  void withinItsWindowAChannelIsPushedTo() {
    Contact zalo = wants("zalo", "z", SUNDAY);
    assertThat(texts(MONDAY)).hasSize(1);
    assertThat(texts(MONDAY.plusDays(1))).hasSize(1); // 46 hours after the last word
    assertThat(texts(MONDAY.plusDays(2))).isEmpty();
    assertThat(counts(DAY.plusDays(2))).isEqualTo(Map.of("waiting", 1L));
    assertThat(writes(zalo, MONDAY.plusDays(2).plusHours(1))).hasSize(1);
    assertThat(texts(MONDAY.plusDays(3))).hasSize(1);
  }

  @Test
  void whoAsksForTheSloganIsToldTheItemThatWaits() {
    Contact web = wants("web", "w", SUNDAY);
    assertThat(texts(MONDAY)).isEmpty();
    assertThat(
            this.<Optional<Content>>in(
                t -> telling.waiting(t, Town.season(), web, MONDAY.plusHours(1))))
        .isPresent();
    assertThat(
            this.<Optional<Content>>in(
                t -> telling.waiting(t, Town.season(), web, MONDAY.plusHours(1))))
        .isEmpty();
    assertThat(writes(web, MONDAY.plusHours(2))).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("told", 1L));
  }

  @Test
  void whatWasNotSentRidesOnceAndWhatMayHaveArrivedIsNotRepeated() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    Town.Letter first = tick(MONDAY).getFirst();
    town.ended(desk, first, Ending.NOT_SENT, MONDAY);
    in(
        t -> {
          desk.replied(t, SEASON, lan, true, MONDAY.plusHours(1));
          return true;
        });
    Town.Letter second = town.taken().getFirst();
    town.ended(desk, second, Ending.NOT_SENT, MONDAY.plusHours(1));
    assertThat(writes(lan, MONDAY.plusHours(2))).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("failed", 1L));
    town.ended(desk, tick(MONDAY.plusDays(1)).getFirst(), Ending.UNKNOWN, MONDAY.plusDays(1));
    assertThat(writes(lan, MONDAY.plusDays(1).plusHours(2))).isEmpty();
    assertThat(counts(DAY.plusDays(1))).isEqualTo(Map.of("unknown", 1L));
  }

  @Test
  void whoStoppedEverythingGetsNothing() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    town.stop(lan.from());
    assertThat(texts(MONDAY)).isEmpty();
    assertThat(counts(DAY)).isEqualTo(Map.of("silenced", 1L));
    town.resume(lan.from());
    assertThat(writes(lan, MONDAY.plusHours(1))).isEmpty();
    assertThat(texts(MONDAY.plusDays(1))).hasSize(1);
  }

  @Test
  void whoIsGoneIsToldWhenTheyComeBack() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    town.goes(lan.from());
    assertThat(texts(MONDAY)).isEmpty();
    town.returns(lan.from());
    assertThat(writes(lan, MONDAY.plusHours(1))).hasSize(1);
  }

  @Test
  void anotherHourCountsFromTheNextItemOn() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    assertThat(texts(MONDAY)).hasSize(1);
    Optional<Subscription> later =
        in(
            t ->
                subscriptions.setHour(
                    t, SEASON, lan.person(), LocalTime.of(20, 0), MONDAY.plusHours(1)));
    assertThat(later.flatMap(Subscription::next)).contains(MONDAY.plusDays(1).withHour(20));
    assertThat(texts(MONDAY.withHour(20))).isEmpty();
    assertThat(texts(MONDAY.plusDays(1).withHour(19).withMinute(59))).isEmpty();
    assertThat(texts(MONDAY.plusDays(1).withHour(20))).hasSize(1);
  }

  @Test
  void whoRestsGetsNothingUntilThen() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    Optional<Subscription> resting =
        in(t -> subscriptions.rest(t, SEASON, lan.person(), Optional.of(2), SUNDAY));
    assertThat(resting.flatMap(Subscription::next)).contains(MONDAY.plusDays(2));
    assertThat(texts(MONDAY.plusDays(1))).isEmpty();
    assertThat(counts(DAY)).isEmpty();
    assertThat(texts(MONDAY.plusDays(2))).hasSize(1);
    in(t -> subscriptions.rest(t, SEASON, lan.person(), Optional.empty(), MONDAY.plusDays(2)));
    assertThat(texts(MONDAY.plusDays(4))).isEmpty();
    Optional<Subscription> back =
        in(t -> subscriptions.goOn(t, SEASON, lan, MONDAY.plusDays(4).plusHours(1)));
    assertThat(back.flatMap(Subscription::next)).contains(MONDAY.plusDays(5));
    assertThat(texts(MONDAY.plusDays(5))).hasSize(1);
    assertThat(counts(DAY.plusDays(3))).isEmpty();
  }

  @Test
  void endingItLeavesNothing() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    assertThat(this.<Boolean>in(t -> subscriptions.end(t, lan, SUNDAY))).isTrue();
    assertThat(this.<Boolean>in(t -> subscriptions.end(t, lan, SUNDAY))).isFalse();
    assertThat(texts(MONDAY)).isEmpty();
    assertThat(counts(DAY.minusDays(1))).isEmpty();
    assertThat(this.<List<Address>>in(t -> town.people().people().addresses(t, lan.person())))
        .isEmpty();
  }

  @Test
  void theCountdownBeginsSevenDaysBefore() {
    wants("telegram", "lan", LocalDateTime.of(2023, 9, 1, 12, 0));
    assertThat(texts(LocalDateTime.of(2023, 9, 24, 7, 0))).isEmpty();
    assertThat(texts(LocalDateTime.of(2023, 9, 25, 7, 0)))
        .containsExactly(
            "lan: Còn 7 ngày đến Tuần lễ mẫu (thứ Hai, 02/10/2023)."
                + " | Khẩu hiệu: “Khẩu hiệu 9.”");
  }

  @Test
  void theFarewellTellsTheOwnSumOnceAlsoWhenItIsLate() {
    Contact lan = wants("telegram", "lan", LocalDateTime.of(2023, 9, 1, 12, 0));
    Contact ba = wants("telegram", "ba", LocalDateTime.of(2023, 9, 1, 12, 0));
    town.agrees(lan.from(), Purpose.COUNTING, SUNDAY);
    for (int i = 5; i < 7; i++) {
      LocalDateTime now = MONDAY.plusDays(i);
      tick(now).forEach(letter -> town.ended(desk, letter, Ending.SENT, now));
    }
    assertThat(texts(MONDAY.plusDays(9)))
        .containsExactlyInAnyOrder(
            "lan: Tuần lễ mẫu đã khép lại. Cảm ơn đã cùng học. Theo sổ đếm của Tuần lễ, tài khoản"
                + " này có: 2 khẩu hiệu đã nhận. Loa Học thôi gửi tin mỗi ngày; vẫn hỏi được bất cứ"
                + " lúc nào ạ.",
            "ba: Tuần lễ mẫu đã khép lại. Cảm ơn đã cùng học. Loa Học thôi gửi tin mỗi ngày; vẫn"
                + " hỏi được bất cứ lúc nào ạ.");
    assertThat(texts(MONDAY.plusDays(10))).isEmpty();
    assertThat(this.<Optional<Subscription>>in(t -> subscriptions.find(t, ba.person()))).isEmpty();
  }

  @Test
  void itIsForgottenThirtyDaysLater() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    tick(MONDAY);
    tick(MONDAY.plusDays(7));
    var rule = new ProgrammeForgetting(town.people().consents()).rule();
    assertThat(this.<Integer>in(t -> rule.step().delete(t, HomeTime.instant(MONDAY.plusDays(30)))))
        .isOne();
    assertThat(this.<List<Address>>in(t -> town.people().people().addresses(t, lan.person())))
        .hasSize(1);
    assertThat(this.<Integer>in(t -> rule.step().delete(t, HomeTime.instant(MONDAY.plusDays(60)))))
        .isPositive();
    assertThat(this.<List<Address>>in(t -> town.people().people().addresses(t, lan.person())))
        .isEmpty();
    assertThat(this.<Integer>in(t -> rule.step().delete(t, HomeTime.instant(MONDAY.plusDays(60)))))
        .isZero();
  }

  @Test
  void twoWhoBecomeOneGetOne() {
    Contact lan = wants("telegram", "lan", SUNDAY);
    Contact web = wants("web", "w", SUNDAY);
    assertThat(texts(MONDAY)).hasSize(1);
    in(
        t -> {
          new ProgrammeRecords().join(t, web.person(), lan.person(), Instant.EPOCH);
          return true;
        });
    assertThat(counts(DAY)).isEqualTo(Map.of("queued", 1L));
    assertThat(texts(MONDAY.plusDays(1))).hasSize(1);
  }
}
