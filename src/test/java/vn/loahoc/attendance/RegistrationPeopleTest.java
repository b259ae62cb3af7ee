package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.Desk;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.StoreLocation;

/** What is kept of those who register, how it is erased, and when it goes by itself. */
class RegistrationPeopleTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);

  /** With two places. */
  private static final Bookable LESSON =
      new Bookable(
          "lop",
          "tuan-le",
          "Lớp vi tính",
          START,
          OptionalInt.of(2),
          Optional.empty(),
          Optional.empty(),
          new Bookable.Where(Optional.empty(), Optional.empty()),
          false);

  @TempDir private Path folder;

  private Desk people;
  private Told told;
  private Registrations registrations;
  private final RegistrationRecords records = new RegistrationRecords();
  private final Pseudonyms pseudonyms = new Pseudonyms();

  /** Whether everybody has agreed to be counted. */
  private boolean counted;

  @BeforeEach
  void open() {
    people = new Desk(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    told = new Told();
    registrations =
        new Registrations(
            told,
            people.registry().people()::addresses,
            (t, to, topic, at) -> {},
            (t, person, campaign, now) ->
                counted ? Optional.of(pseudonyms.of(t, person, campaign, now)) : Optional.empty());
  }

  @AfterEach
  void close() {
    people.close();
  }

  @Test
  void peopleSeeWhatTheyRegisteredForAndErasingFreesThePlaceForWhoeverWaits() {
    String lan = people.agree(Desk.TELEGRAM, Purpose.REGISTRATION, HomeTime.instant(NOW));
    String minh = people.agree(Desk.ZALO, Purpose.REGISTRATION, HomeTime.instant(NOW));
    register(lan, 2);
    register(minh, 1);
    people.write(t -> registrations.name(t, lan, "Lan"));
    Subject subject = new Subject(Optional.of(lan), List.of(Desk.TELEGRAM));

    assertThat(people.<List<String>>read(t -> records.shown(t, subject)))
        .containsExactly(
            "Đã đăng ký 2 chỗ: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023. Tên trong danh sách: Lan.");
    assertThat(
            people.<List<String>>read(
                t -> records.shown(t, new Subject(Optional.of(minh), List.of(Desk.ZALO)))))
        .containsExactly("Đang chờ 1 chỗ: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023.");

    people.write(
        t -> {
          records.erase(t, subject);
          return 0;
        });

    assertThat(people.everything())
        .noneMatch(row -> row.startsWith("registrations") && row.contains(lan));
    people.write(t -> registrations.settle(t, NOW));
    assertThat(told.chats("registration-up:")).containsExactly(Desk.ZALO.chat());
  }

  @Test
  void withdrawnConsentTakesTheNameOrThePlace() {
    String lan = people.agree(Desk.TELEGRAM, Purpose.REGISTRATION, HomeTime.instant(NOW));
    register(lan, 2);
    people.write(t -> registrations.name(t, lan, "Lan"));

    withdrawn(lan, Purpose.LIST_NAME);
    assertThat(mine(lan)).extracting(Registrations.Mine::named).containsExactly(false);
    withdrawn(lan, Purpose.REGISTRATION);
    assertThat(mine(lan)).isEmpty();
  }

  @Test
  void twoWhoAreOneKeepOneRegistrationForEachSession() {
    register("a", 1);
    register("b", 2);
    people.write(
        t -> {
          records.join(t, "b", "a", HomeTime.instant(NOW));
          return 0;
        });
    assertThat(mine("a"))
        .extracting(Registrations.Mine::registration)
        .containsExactly(new Registration(1, "lop", "a", 1, true));
    assertThat(mine("b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void thePlacesOfTheOneThatGoesAreCountedNoMoreAndFree(boolean counting) {
    counted = counting;
    String lan = people.agree(Desk.TELEGRAM, Purpose.REGISTRATION, HomeTime.instant(NOW));
    String minh = people.agree(Desk.ZALO, Purpose.REGISTRATION, HomeTime.instant(NOW));
    String hoa = people.agree(Desk.WEB, Purpose.REGISTRATION, HomeTime.instant(NOW));
    register(lan, 1);
    register(minh, 1);
    register(hoa, 1);
    people.write(
        t -> {
          records.join(t, minh, lan, HomeTime.instant(NOW));
          return pseudonyms.join(t, minh, lan);
        });
    assertThat(placesInTheLedger()).isEqualTo(1);
    people.write(t -> registrations.settle(t, NOW));
    assertThat(told.chats("registration-up:")).containsExactly(Desk.WEB.chat());
    people.write(t -> registrations.cancel(t, lan, "lop", NOW));
    assertThat(placesInTheLedger()).isEqualTo(1);
  }

  private long placesInTheLedger() {
    return people.read(
        t ->
            new Tallies()
                .tally(t, Selection.everything().at("lop"), Set.of()).stream()
                    .mapToLong(Tally::people)
                    .sum());
  }

  @Test
  void twoWhoAreOneKeepOneOfWhatWasCalledOffToo() {
    RegistrationDesk desk = desk();
    register("a", 1);
    register("b", 1);
    register("c", 1);
    var parties = people.write(t -> desk.withdraw(t, "lop", Optional.empty(), NOW));
    assertThat(parties).isEqualTo(3);
    people.write(
        t -> {
          records.join(t, "a", "c", HomeTime.instant(NOW));
          records.join(t, "b", "c", HomeTime.instant(NOW));
          desk.changed(t, LESSON, Optional.empty(), NOW.plusMinutes(1));
          return 0;
        });
    assertThat(mine("c"))
        .extracting(Registrations.Mine::registration)
        .containsExactly(new Registration(1, "lop", "c", 1, true));
    assertThat(people.count("registrations")).isEqualTo(1);
  }

  @Test
  void registrationsGoThirtyDaysAfterTheSessionAndWithThemWhoeverWasKeptForNothingElse() {
    String lan = people.agree(Desk.TELEGRAM, Purpose.REGISTRATION, HomeTime.instant(NOW));
    String minh = people.agree(Desk.ZALO, Purpose.REGISTRATION, HomeTime.instant(NOW));
    people.agree(Desk.ZALO, Purpose.WARD, HomeTime.instant(NOW));
    register(lan, 1);
    register(minh, 1);
    Instant end = HomeTime.instant(START);

    forget(end.plus(Duration.ofDays(29)));
    assertThat(people.count("registrations")).isEqualTo(2);
    forget(end.plus(Duration.ofDays(31)));

    assertThat(people.count("registrations")).isZero();
    assertThat(people.count("registration_occasions")).isZero();
    assertThat(people.read(t -> people.registry().people().byId(t, lan)).isPresent()).isFalse();
    assertThat(people.read(t -> people.registry().people().byId(t, minh)).isPresent()).isTrue();
  }

  @Test
  void whatWasCalledOffStaysUntilItWouldHaveBegunSinceItMayBeHeldAfterAll() {
    RegistrationDesk desk = desk();
    register("a", 1);
    var unused = people.write(t -> desk.withdraw(t, "lop", Optional.empty(), NOW));
    forget(HomeTime.instant(START.minusMinutes(1)));
    assertThat(people.count("registrations")).isEqualTo(1);
    forget(HomeTime.instant(START.plusDays(1).plusMinutes(1)));
    assertThat(people.count("registrations")).isZero();
  }

  @Test
  void whatWasCancelledGoesAfterADay() {
    register("a", 1);
    people.write(t -> registrations.cancel(t, "a", "lop", NOW));
    forget(HomeTime.instant(NOW.plusHours(23)));
    assertThat(people.count("registrations")).isEqualTo(1);
    forget(HomeTime.instant(NOW.plusHours(25)));
    assertThat(people.count("registrations")).isZero();
    assertThat(people.count("registration_occasions")).isEqualTo(1);
  }

  private void forget(Instant now) {
    RegistrationForgetting forgetting = new RegistrationForgetting(people.registry().consents());
    int left = 1;
    while (left > 0) {
      left = people.write(t -> forgetting.rule().step().delete(t, now));
    }
  }

  private RegistrationDesk desk() {
    return new RegistrationDesk(
        told,
        people.registry().people()::addresses,
        (t, to, topic, at) -> {},
        Counted.nobody(),
        people.registry().audit());
  }

  private void withdrawn(String person, Purpose purpose) {
    people.write(
        t -> {
          records.withdrawn(t, person, purpose);
          return 0;
        });
  }

  private List<Registrations.Mine> mine(String person) {
    return people.read(t -> registrations.of(t, person, NOW));
  }

  private void register(String person, int count) {
    Registrant who = new Registrant(person, Desk.TELEGRAM.channel());
    people.write(t -> registrations.register(t, LESSON, who, new Party(count, Wish.TURN), NOW));
  }
}
