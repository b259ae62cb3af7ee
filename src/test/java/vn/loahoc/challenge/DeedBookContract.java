package vn.loahoc.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.participation.By;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.ConsentOffer;
import vn.loahoc.people.Custody;
import vn.loahoc.people.Given;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Subject;
import vn.loahoc.reading.Done;
import vn.loahoc.store.Database;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** What must hold of deeds on every database. */
abstract class DeedBookContract {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 3);
  private static final Instant NOW = HomeTime.instant(LocalDateTime.of(2024, 10, 3, 19, 0));
  private static final Deed.Slot READ =
      new Deed.Slot(Kind.CHALLENGE_DONE, "tuan-le", "challenge-2", DAY);

  private Database database;
  private Registry registry;
  private DeedBook book;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    registry =
        new Registry(
            database,
            new PrivacyKey("0123456789abcdef".getBytes(StandardCharsets.US_ASCII)),
            new Custody("Hội Khuyến học"),
            List.of(new ChallengeRecords()),
            new NoLog());
    book = new DeedBook(registry.consents(), new Random(7), (t, who, occurrence) -> false);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Deed deed(int people, int minutes) {
    Done.Amount amount =
        new Done.Amount(OptionalInt.of(minutes), OptionalInt.empty(), OptionalInt.empty());
    return new Deed(READ, people, amount, Optional.of("general"));
  }

  private static Doer doer(String name) {
    return new Doer(
        new Address(new ChannelId("telegram"), name), Optional.empty(), Optional.empty());
  }

  private Doer agrees(String name) {
    Doer doer = doer(name);
    ConsentOffer offer = registry.offers().offer(Purpose.COUNTING, doer.account().channel(), DAY);
    Given given = new Given(doer.account(), Purpose.COUNTING, offer.wording(), offer.until(), NOW);
    String person = write(t -> registry.consents().give(t, given));
    return new Doer(doer.account(), Optional.of(person), Optional.of("Mẫu"));
  }

  private <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }

  private Booked books(Doer who, Deed deed) {
    return write(t -> book.book(t, who, deed, NOW));
  }

  private boolean changes(Deed deed) {
    return write(t -> book.change(t, doer("lan"), deed, NOW));
  }

  private Optional<Deed> undoes() {
    return write(t -> book.undo(t, doer("lan"), READ, NOW));
  }

  private int sweep(int later) {
    return write(t -> ChallengeRecords.forgetting().step().delete(t, NOW.plusSeconds(later)));
  }

  /** Entries, people and persons of what was done. */
  private List<Long> sums() {
    List<Tally> tallies =
        database.read(t -> new Tallies().tally(t, Selection.everything(), Set.<By>of()));
    return tallies.stream()
        .filter(tally -> tally.entries() > 0)
        .flatMap(tally -> List.of(tally.entries(), tally.people(), tally.persons()).stream())
        .toList();
  }

  private long count(String table) {
    return database.read(t -> t.query("select count(*) from " + table).mapTo(Long.class).one());
  }

  @Test
  void ofWhomNothingIsKeptIsCountedOnce() {
    assertThat(books(doer("lan"), deed(3, 20))).isEqualTo(new Booked.Fresh(false));
    assertThat(books(doer("lan"), deed(1, 10))).isEqualTo(new Booked.Standing(deed(3, 20)));
    assertThat(books(doer("hoa"), deed(1, 10))).isEqualTo(new Booked.Fresh(false));
    assertThat(sums()).containsExactly(2L, 4L, 0L);
    assertThat(
            database.<String>read(
                t -> t.query("select mark from challenge_marks limit 1").mapTo(String.class).one()))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void whoAgreedIsCountedAsAPersonWithTheirSum() {
    Doer lan = agrees("lan");
    assertThat(books(lan, deed(3, 20))).isEqualTo(new Booked.Fresh(true));
    assertThat(sums()).containsExactly(1L, 3L, 1L);
    OwnReading own =
        database.read(t -> OwnReading.of(t, book, lan.person().orElseThrow(), "tuan-le"));
    assertThat(own).isEqualTo(new OwnReading(Set.of(DAY), 1, deed(3, 20).amount()));
  }

  @Test
  void aPersonOnAnotherAccountOrAfterTheMarksWentIsCountedOnce() {
    Doer lan = agrees("lan");
    books(lan, deed(3, 20));
    sweep(864_000);
    Doer elsewhere = new Doer(doer("web").account(), lan.person(), Optional.empty());
    assertThat(books(elsewhere, deed(1, 10))).isEqualTo(new Booked.Standing(deed(3, 20)));
    assertThat(sums()).containsExactly(1L, 3L, 1L);
  }

  @Test
  void whatWasToldIsChangedAndTakenBack() {
    books(doer("lan"), deed(3, 20));
    assertThat(changes(deed(4, 25))).isTrue();
    assertThat(database.<Optional<Deed>>read(t -> book.standing(t, doer("lan"), READ)))
        .contains(deed(4, 25));
    assertThat(sums()).containsExactly(1L, 4L, 0L);
    assertThat(database.<Optional<Deed.Slot>>read(t -> book.last(t, doer("lan"), DAY)))
        .contains(READ);
    assertThat(undoes()).contains(deed(4, 25));
    assertThat(undoes()).isEmpty();
    assertThat(changes(deed(2, 5))).isFalse();
    assertThat(sums()).isEmpty();
    assertThat(count("challenge_amounts") + count("challenge_marks")).isZero();
    assertThat(books(doer("lan"), deed(2, 5))).isEqualTo(new Booked.Fresh(false));
    assertThat(sums()).containsExactly(1L, 2L, 0L);
  }

  @Test
  void theWordOfSomebodyStandsApartFromTheirCode() {
    Doer lan = agrees("lan");
    Deed.Slot slot = new Deed.Slot(Kind.CHECK_IN, "tuan-le", "lop-vi-tinh", DAY);
    books(lan, new Deed(slot, 1, Done.Amount.NONE, Optional.empty()));
    String pseudonym =
        database.read(
            t -> new Pseudonyms().all(t, lan.person().orElseThrow(), "tuan-le").getFirst());
    Optional<?> withCode =
        database.read(t -> new Ledger().standing(t, "check-in/tuan-le/lop-vi-tinh/" + pseudonym));
    assertThat(withCode).isEmpty();
    assertThat(sums()).containsExactly(1L, 1L, 1L);
    assertThat(write(t -> book.hasCheckedIn(t, lan, slot)).booleanValue()).isFalse();
  }

  @Test
  void whoIsCountedMaySwitchOffTheirDaysInARow() {
    Streaks streaks = new Streaks(registry.consents(), true);
    Doer lan = agrees("lan");
    OwnReading own = new OwnReading(Set.of(DAY, DAY.minusDays(1)), 2, Done.Amount.NONE);
    String person = lan.person().orElseThrow();
    assertThat(days(streaks, person, own)).hasValue(2);
    assertThat(wishes(streaks, lan, false)).isEqualTo(Streaks.Wish.GRANTED);
    assertThat(wishes(streaks, lan, false)).isEqualTo(Streaks.Wish.GRANTED);
    assertThat(days(streaks, person, own)).isEmpty();
    assertThat(shown(lan)).containsExactly("Đã nhắn là không muốn nghe chuỗi ngày đọc.");
    assertThat(wishes(streaks, lan, true)).isEqualTo(Streaks.Wish.GRANTED);
    assertThat(days(streaks, person, own)).hasValue(2);
    assertThat(shown(lan)).isEmpty();
    assertThat(wishes(streaks, doer("hoa"), false)).isEqualTo(Streaks.Wish.NOT_COUNTED);
    Streaks nowhere = new Streaks(registry.consents(), false);
    assertThat(wishes(nowhere, lan, false)).isEqualTo(Streaks.Wish.NOBODY_IS);
    assertThat(days(nowhere, person, own)).isEmpty();
  }

  @Test
  void thatTheyAreSwitchedOffIsJoinedErasedAndGoesWithTheConsent() {
    Streaks streaks = new Streaks(registry.consents(), true);
    ChallengeRecords records = new ChallengeRecords();
    Doer lan = agrees("lan");
    Doer hoa = agrees("hoa");
    wishes(streaks, lan, false);
    String from = lan.person().orElseThrow();
    String to = hoa.person().orElseThrow();
    does(t -> records.join(t, from, to, NOW));
    assertThat(shown(lan)).isEmpty();
    assertThat(shown(hoa)).hasSize(1);
    does(t -> records.withdrawn(t, hoa.person().orElseThrow(), Purpose.DAILY));
    assertThat(shown(hoa)).hasSize(1);
    does(t -> records.withdrawn(t, hoa.person().orElseThrow(), Purpose.COUNTING));
    assertThat(shown(hoa)).isEmpty();
    wishes(streaks, hoa, false);
    does(t -> records.erase(t, new Subject(hoa.person(), List.of(hoa.account()))));
    assertThat(count("challenge_streaks_off")).isZero();
  }

  private OptionalInt days(Streaks streaks, String person, OwnReading own) {
    return database.read(t -> streaks.days(t, person, own, DAY));
  }

  private Streaks.Wish wishes(Streaks streaks, Doer who, boolean wanted) {
    return write(t -> streaks.wish(t, who.person(), wanted, NOW));
  }

  private List<String> shown(Doer who) {
    Subject subject = new Subject(who.person(), List.of(who.account()));
    return database.read(t -> new ChallengeRecords().shown(t, subject));
  }

  private void does(Consumer<Transaction> unit) {
    write(
        t -> {
          unit.accept(t);
          return true;
        });
  }

  @Test
  void marksGoAfterTwoDaysAndWhenSomebodyIsErased() {
    books(doer("lan"), deed(3, 20));
    assertThat(sweep(86_400)).isZero();
    assertThat(count("challenge_marks")).isEqualTo(1);
    Subject lan = new Subject(Optional.empty(), List.of(doer("lan").account()));
    write(
        t -> {
          new ChallengeRecords().erase(t, lan);
          return true;
        });
    assertThat(count("challenge_marks")).isZero();
    books(doer("hoa"), deed(1, 10));
    while (sweep(3 * 86_400) > 0) {
      assertThat(count("participation")).isEqualTo(2);
    }
    assertThat(count("challenge_marks") + count("challenge_days")).isZero();
    assertThat(sums()).containsExactly(2L, 4L, 0L);
  }

  private static final class NoLog implements ErasureLog {

    @Override
    public void append(Erased one) {}

    @Override
    public List<Erased> all() {
      return List.of();
    }
  }
}
