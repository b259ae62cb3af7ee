package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.people.Desk.NOW;
import static vn.loahoc.people.Desk.TELEGRAM;
import static vn.loahoc.people.Desk.WEB;
import static vn.loahoc.people.Desk.ZALO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.ChannelLinks.Tried;
import vn.loahoc.store.StoreLocation;

/** Two accounts that become one person, on any database. */
abstract class ChannelLinksContract {

  private static final Office OFFICIAL = new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú"));

  private Desk desk;
  private Registry registry;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    desk = new Desk(location());
    registry = desk.registry();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private String show(Address account) {
    return desk.write(t -> registry.links().show(t, account, NOW));
  }

  private Tried look(Address account, String code, Instant now) {
    return desk.write(t -> registry.links().look(t, account, code, now));
  }

  private Optional<String> join(Address account, Tried tried, Instant now) {
    ConsentOffer offer =
        registry.offers().offer(Purpose.LINK, account.channel(), HomeTime.dayOf(now));
    Given given = new Given(account, Purpose.LINK, offer.wording(), offer.until(), now);
    long id = ((Tried.Found) tried).id();
    return desk.write(t -> registry.links().join(t, id, given));
  }

  /** What TELEGRAM shows is typed on another account and agreed to. */
  private String link(Address account) {
    return join(account, look(account, show(TELEGRAM), NOW), NOW).orElseThrow();
  }

  private Speaker speaker(Address account) {
    return registry.people().speaker(account);
  }

  @Test
  void strangersBecomeOnePersonWithTwoAccounts() {
    String code = show(TELEGRAM);
    assertThat(code).matches("[0-9]{6}");
    assertThat(desk.everything()).noneMatch(row -> row.contains(code));
    Tried found = look(WEB, code, NOW);
    assertThat(found).isEqualTo(new Tried.Found(1, TELEGRAM));
    assertThat(desk.count("people")).isZero();
    String person = join(WEB, found, NOW).orElseThrow();
    assertThat(desk.<List<Address>>read(t -> registry.people().addresses(t, person)))
        .containsExactlyInAnyOrder(TELEGRAM, WEB);
    assertThat(speaker(WEB)).isEqualTo(speaker(TELEGRAM));
    assertThat(join(ZALO, found, NOW)).isEmpty();
  }

  @Test
  void aCodeIsGoodForTenMinutesAndOnlyTheLatest() {
    String first = show(TELEGRAM);
    String second = show(TELEGRAM);
    assertThat(look(WEB, first, NOW)).isEqualTo(new Tried.Wrong());
    assertThat(look(WEB, second, NOW.plus(Duration.ofMinutes(10)))).isEqualTo(new Tried.Wrong());
    Tried found = look(WEB, second, NOW.plus(Duration.ofMinutes(9)));
    assertThat(join(WEB, found, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
    assertThat(desk.count("people")).isZero();
  }

  @Test
  void guessingIsBoundedForOneAccountAndForAllTogether() {
    String code = show(TELEGRAM);
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 5; i++) {
      assertThat(look(WEB, wrong, NOW)).isEqualTo(new Tried.Wrong());
    }
    assertThat(look(WEB, code, NOW)).isEqualTo(new Tried.TooMany());
    assertThat(look(ZALO, code, NOW)).isInstanceOf(Tried.Found.class);
    for (int i = 0; i < 95; i++) {
      look(new Address(new ChannelId("web"), "guesser-" + i), wrong, NOW);
    }
    assertThat(look(ZALO, code, NOW)).isEqualTo(new Tried.TooMany());
    assertThat(look(WEB, "nonsense", NOW.plus(Duration.ofMinutes(61))))
        .isEqualTo(new Tried.Wrong());
  }

  @Test
  void onesOwnCodeAndASecondTimeAreNoLink() {
    assertThat(look(TELEGRAM, show(TELEGRAM), NOW)).isEqualTo(new Tried.Same());
    link(WEB);
    assertThat(look(WEB, show(TELEGRAM), NOW)).isEqualTo(new Tried.Same());
  }

  @Test
  void whoShowedTheCodeStaysAndLacksNothingOfTheOther() {
    String telegram = desk.agree(TELEGRAM, Purpose.WARD, NOW);
    desk.write(t -> registry.people().live(t, telegram, "Tân Phú", NOW));
    String web = desk.agree(WEB, Purpose.WARD, NOW);
    desk.write(t -> registry.people().live(t, web, "Tân Quy", NOW));
    desk.agree(WEB, Purpose.ANSWERS, NOW);
    desk.note(web, "câu hỏi chờ");
    assertThat(link(WEB)).isEqualTo(telegram);
    assertThat(speaker(WEB))
        .isEqualTo(new Speaker(Optional.of(telegram), Role.RESIDENT, Optional.of("Tân Phú")));
    assertThat(purposes(telegram))
        .containsExactlyInAnyOrder(Purpose.WARD, Purpose.ANSWERS, Purpose.LINK);
    assertThat(desk.everything())
        .anyMatch(row -> row.contains("note:" + telegram) && row.contains("câu hỏi chờ"))
        .noneMatch(row -> row.contains(web));
  }

  private List<Purpose> purposes(String person) {
    return desk.read(t -> registry.consents().of(t, person, NOW)).stream()
        .map(Consent::purpose)
        .toList();
  }

  @Test
  void aLaterWithdrawalOnOneAccountHoldsForBoth() {
    String telegram = desk.agree(TELEGRAM, Purpose.WARD, NOW.minusSeconds(600));
    desk.write(t -> registry.people().live(t, telegram, "Tân Phú", NOW));
    String web = desk.agree(WEB, Purpose.WARD, NOW.minusSeconds(500));
    desk.agree(WEB, Purpose.ANSWERS, NOW);
    desk.write(t -> registry.consents().withdraw(t, web, Purpose.WARD, WEB, NOW.minusSeconds(100)));
    link(WEB);
    assertThat(purposes(telegram)).containsExactlyInAnyOrder(Purpose.ANSWERS, Purpose.LINK);
    assertThat(speaker(TELEGRAM).ward()).isEmpty();
  }

  @Test
  void staffShowsALongCodeAndGivesItsRole() {
    String official = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    String code = show(TELEGRAM);
    assertThat(code).matches("([0-9A-Z]{5}-){5}[0-9A-Z]");
    assertThat(join(WEB, look(WEB, code, NOW), NOW)).contains(official);
    assertThat(speaker(WEB).role()).isEqualTo(Role.WARD_OFFICIAL);
  }

  @Test
  void aResidentsSixDigitsNeverLeadToARole() {
    String code = show(TELEGRAM);
    desk.employ(WEB, "Lan", OFFICIAL);
    assertThat(look(WEB, code, NOW)).isEqualTo(new Tried.StaffShowsTheCode());
    Tried found = look(ZALO, code, NOW);
    desk.employ(TELEGRAM, "Hai", OFFICIAL);
    assertThat(join(ZALO, found, NOW)).isEmpty();
    assertThat(look(ZALO, code, NOW)).isEqualTo(new Tried.Wrong());
    assertThat(speaker(ZALO)).isEqualTo(Desk.nobody());
  }

  @Test
  void rolesOfBothAreKept() {
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    desk.employ(WEB, "", new Office(Role.ADMINISTRATOR, Optional.empty()));
    assertThat(link(WEB)).isEqualTo(person);
    assertThat(speaker(TELEGRAM).role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(desk.<Integer>write(t -> registry.grants().revoke(t, person, "cli", NOW)))
        .isEqualTo(2);
    assertThat(speaker(WEB).role()).isEqualTo(Role.RESIDENT);
  }

  @Test
  void partingLeavesThePersonWithTheAccountThatAsked() {
    String person = link(WEB);
    desk.agree(WEB, Purpose.WARD, NOW);
    desk.write(t -> registry.consents().withdraw(t, person, Purpose.LINK, WEB, NOW));
    assertThat(speaker(WEB).person()).contains(person);
    assertThat(speaker(TELEGRAM)).isEqualTo(Desk.nobody());
  }

  @Test
  void erasingOneErasesBoth() {
    String person = link(WEB);
    desk.write(
        t -> {
          Subject subject = registry.erasing().subject(t, WEB);
          registry.erasing().erase(t, subject, NOW);
          return subject;
        });
    assertThat(desk.everything())
        .noneMatch(row -> row.contains(TELEGRAM.chat()) || row.contains(WEB.chat()))
        .noneMatch(row -> row.contains(person));
  }
}
