package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.people.Desk.KEY;
import static vn.loahoc.people.Desk.NOW;
import static vn.loahoc.people.Desk.TELEGRAM;
import static vn.loahoc.people.Desk.WEB;
import static vn.loahoc.people.Desk.ZALO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.store.Erased;
import vn.loahoc.store.StoreLocation;

/** Persons, consents and erasing, on any database. */
abstract class PeopleStoreContract {

  private static final Office OFFICIAL = new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
  private static final Office ORGANIZER = new Office(Role.ORGANIZER, Optional.empty());

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

  private Speaker speaker(vn.loahoc.message.Address account) {
    return registry.people().speaker(account);
  }

  private boolean live(String person, String ward, Instant now) {
    return desk.write(t -> registry.people().live(t, person, ward, now));
  }

  private boolean withdraw(String person, Purpose purpose) {
    return desk.write(
        t -> registry.consents().withdraw(t, person, purpose, TELEGRAM, NOW.plusSeconds(60)));
  }

  @Test
  void nobodyIsKeptBeforeTheyAgreeToSomething() {
    assertThat(speaker(TELEGRAM)).isEqualTo(Desk.nobody());
    assertThat(desk.everything()).isEmpty();
  }

  @Test
  void agreeingMakesAPersonAndRecordsTheVeryWording() {
    String person = desk.agree(TELEGRAM, Purpose.WARD, NOW);
    assertThat(speaker(TELEGRAM))
        .isEqualTo(new Speaker(Optional.of(person), Role.RESIDENT, Optional.empty()));
    assertThat(desk.<List<Consent>>read(t -> registry.consents().of(t, person, NOW)))
        .containsExactly(
            new Consent(
                Purpose.WARD,
                NOW,
                Optional.of(HomeTime.endOf(LocalDate.of(2023, 12, 31))),
                "telegram"));
    assertThat(desk.everything())
        .anyMatch(
            row ->
                row.contains(
                    "Để nhớ phường cho những lần hỏi sau, Hội Khuyến học cần lưu tài khoản"
                        + " Telegram này và phường đã chọn, đến hết 31/12/2023."));
  }

  @Test
  void agreeingTwiceLeavesOneConsent() {
    String person = desk.agree(TELEGRAM, Purpose.WARD, NOW);
    assertThat(desk.agree(TELEGRAM, Purpose.WARD, NOW.plusSeconds(60))).isEqualTo(person);
    assertThat(desk.<List<Consent>>read(t -> registry.consents().of(t, person, NOW)))
        .extracting(Consent::given)
        .containsExactly(NOW.plusSeconds(60));
  }

  @Test
  void aWardIsKeptOnlyOfWhoAgreedToThat() {
    String person = desk.agree(TELEGRAM, Purpose.ANSWERS, NOW);
    assertThat(live(person, "Tân Phú", NOW)).isFalse();
    assertThat(speaker(TELEGRAM).ward()).isEmpty();
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    assertThat(live(person, "Tân Phú", NOW)).isTrue();
    assertThat(speaker(TELEGRAM).ward()).contains("Tân Phú");
  }

  @Test
  void withdrawingDeletesWhatWasKeptForItAndNothingElse() {
    String person = desk.agree(TELEGRAM, Purpose.WARD, NOW);
    desk.agree(TELEGRAM, Purpose.ANSWERS, NOW);
    live(person, "Tân Phú", NOW);
    desk.note(person, "câu hỏi chờ");
    assertThat(withdraw(person, Purpose.WARD)).isTrue();
    assertThat(speaker(TELEGRAM))
        .isEqualTo(new Speaker(Optional.of(person), Role.RESIDENT, Optional.empty()));
    assertThat(desk.everything()).anyMatch(row -> row.contains("câu hỏi chờ"));
  }

  @Test
  void withdrawingTheLastConsentErasesThePerson() {
    String person = desk.agree(TELEGRAM, Purpose.ANSWERS, NOW);
    desk.note(person, "câu hỏi chờ");
    assertThat(withdraw(person, Purpose.ANSWERS)).isFalse();
    assertNothingIsLeftOf(person);
  }

  @Test
  void aConsentEndsOnItsLastDayAndTakesThePersonWithIt() {
    String person = desk.agree(TELEGRAM, Purpose.WARD, NOW);
    live(person, "Tân Phú", NOW);
    Instant newYear = HomeTime.endOf(LocalDate.of(2023, 12, 31));
    assertThat(sweep(newYear.minusMillis(1))).isZero();
    assertThat(speaker(TELEGRAM).ward()).contains("Tân Phú");
    assertThat(live(person, "Tân Hưng", newYear)).isFalse();
    assertThat(sweep(newYear)).isEqualTo(1);
    assertNothingIsLeftOf(person);
  }

  private int sweep(Instant now) {
    return desk.write(t -> registry.consents().sweep(t, now));
  }

  @Test
  void erasingLeavesNothingButTheAuditLogWithoutANameAndAKeyedHash() {
    String person = desk.employ(TELEGRAM, "Nguyễn Thị Lan", OFFICIAL);
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    live(person, "Tân Phú", NOW);
    desk.note(person, "việc riêng của chị Lan");
    desk.write(t -> registry.entrance().issue(t, person, NOW));
    desk.write(t -> registry.links().show(t, TELEGRAM, NOW));
    desk.write(t -> registry.links().look(t, TELEGRAM, "000000", NOW));
    assertThat(desk.everything()).anyMatch(row -> row.contains(TELEGRAM.chat()));
    assertThat(desk.everything()).anyMatch(row -> row.contains("Lan"));
    assertThat(erase(person)).isTrue();
    assertNothingIsLeftOf(person);
    assertThat(desk.<List<Erased>>read(t -> registry.erasing().known(t)))
        .containsExactly(new Erased(KEY.of(TELEGRAM), NOW));
    assertThat(desk.logged()).containsExactly(new Erased(KEY.of(TELEGRAM), NOW));
    assertThat(erase(person)).isFalse();
  }

  private boolean erase(String person) {
    return desk.write(
        t -> {
          Optional<Subject> subject = registry.erasing().subject(t, person);
          subject.ifPresent(found -> registry.erasing().erase(t, found, NOW));
          return subject.isPresent();
        });
  }

  /** No account and no name anywhere; the id only in the log, where it leads nowhere. */
  private void assertNothingIsLeftOf(String person) {
    assertThat(desk.everything())
        .noneMatch(row -> row.contains(TELEGRAM.chat()))
        .noneMatch(row -> row.contains("Lan"))
        .noneMatch(row -> row.contains("chờ") || row.contains("việc riêng"))
        .noneMatch(row -> row.contains(person) && !row.startsWith("audit "));
    assertThat(speaker(TELEGRAM)).isEqualTo(Desk.nobody());
  }

  @Test
  void whatABackupBringsBackIsErasedAgainButNotWhoCameAnew() {
    List<Erased> log =
        List.of(
            new Erased(KEY.of(TELEGRAM), NOW.plusSeconds(10)),
            new Erased(KEY.of(WEB), NOW.minusSeconds(10)),
            new Erased(KEY.of(ZALO), NOW));
    String erased = desk.agree(TELEGRAM, Purpose.WARD, NOW);
    String anew = desk.agree(WEB, Purpose.WARD, NOW);
    assertThat(desk.<Integer>write(t -> registry.erasing().repeat(t, log))).isEqualTo(1);
    assertNothingIsLeftOf(erased);
    assertThat(speaker(WEB).person()).contains(anew);
    assertThat(desk.<List<Erased>>read(t -> registry.erasing().known(t)))
        .containsExactlyInAnyOrderElementsOf(log);
  }

  @Test
  void theHighestRoleCountsAndAnOfficialSpeaksForTheirWard() {
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    assertThat(speaker(TELEGRAM))
        .isEqualTo(new Speaker(Optional.of(person), Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    assertThat(desk.employ(TELEGRAM, "Lan", ORGANIZER)).isEqualTo(person);
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    live(person, "Tân Quy", NOW);
    assertThat(speaker(TELEGRAM))
        .isEqualTo(new Speaker(Optional.of(person), Role.ORGANIZER, Optional.of("Tân Quy")));
    assertThat(desk.<Optional<Speaker>>read(t -> registry.people().byId(t, person)))
        .contains(speaker(TELEGRAM));
  }

  @Test
  void revokingWorksAtOnceIsLoggedAndErasesWhoIsNothingElse() {
    String boss = desk.employ(WEB, "", new Office(Role.ADMINISTRATOR, Optional.empty()));
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    assertThat(desk.<Integer>write(t -> registry.grants().revoke(t, person, boss, NOW)))
        .isEqualTo(1);
    assertNothingIsLeftOf(person);
    assertThat(desk.<List<AuditEntry>>read(t -> registry.audit().latest(t, 1)))
        .containsExactly(
            new AuditEntry(
                NOW, boss, "role.revoked", person + " ward-official", Optional.of("Tân Phú")));
    assertThat(desk.<Integer>write(t -> registry.grants().revoke(t, person, boss, NOW))).isZero();
  }

  @Test
  void withdrawingTheConsentOfStaffGivesUpTheRole() {
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    assertThat(withdraw(person, Purpose.STAFF)).isTrue();
    assertThat(speaker(TELEGRAM).role()).isEqualTo(Role.RESIDENT);
    assertThat(desk.everything()).noneMatch(row -> row.contains("Lan"));
    assertThat(desk.<List<AuditEntry>>read(t -> registry.audit().latest(t, 1)))
        .containsExactly(
            new AuditEntry(
                NOW.plusSeconds(60),
                person,
                "role.given-up",
                "ward-official",
                Optional.of("Tân Phú")));
  }

  @Test
  void allThatIsKeptIsShownAndHandedOver() {
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    desk.agree(TELEGRAM, Purpose.WARD, NOW);
    live(person, "Tân Quy", NOW);
    desk.note(person, "Câu hỏi đang chờ: 1.");
    Subject subject = desk.read(t -> registry.erasing().subject(t, TELEGRAM));
    List<String> lines =
        List.of(
            "Tài khoản: tài khoản Telegram.",
            "Tên hiển thị: Lan.",
            "Phường: Tân Quy.",
            "Vai trò: cán bộ phường Tân Phú, từ ngày 01/10/2023.",
            "Đã đồng ý để việc cán bộ ngày 01/10/2023.",
            "Đã đồng ý để nhớ phường ngày 01/10/2023, đến hết 31/12/2023.",
            "Câu hỏi đang chờ: 1.");
    assertThat(desk.<List<String>>read(t -> registry.disclosure().lines(t, subject, NOW)))
        .isEqualTo(lines);
    assertThat(desk.<Optional<String>>read(t -> registry.disclosure().file(t, subject, NOW)))
        .contains(
            "Thông tin Loa Học đang lưu, lập lúc 8 giờ ngày 01/10/2023\n\n"
                + String.join("\n", lines)
                + "\nMã tài khoản trên telegram: 71234567001\nMã ngẫu nhiên: "
                + person
                + "\n");
  }

  @Test
  void ofAStrangerThereIsNothingToShow() {
    Subject subject = desk.read(t -> registry.erasing().subject(t, TELEGRAM));
    assertThat(subject).isEqualTo(new Subject(Optional.empty(), List.of(TELEGRAM)));
    assertThat(desk.<Optional<String>>read(t -> registry.disclosure().file(t, subject, NOW)))
        .isEmpty();
  }

  @Test
  void oldErasuresAndCodesAreForgotten() {
    desk.write(t -> registry.links().show(t, TELEGRAM, NOW));
    String person = desk.agree(WEB, Purpose.WARD, NOW);
    erase(person);
    sweep(NOW.plus(Duration.ofDays(399)));
    assertThat(desk.count("link_codes")).isZero();
    assertThat(desk.count("erasures")).isEqualTo(1);
    sweep(NOW.plus(Duration.ofDays(401)));
    assertThat(desk.count("erasures")).isZero();
  }
}
