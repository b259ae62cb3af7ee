package vn.loahoc.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loahoc.people.Desk.NOW;
import static vn.loahoc.people.Desk.TELEGRAM;
import static vn.loahoc.people.Desk.WEB;
import static vn.loahoc.people.Desk.ZALO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.StoreLocation;

/** Invitations and the way to the page of staff, on any database. */
abstract class StaffCodesContract {

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

  private Invitations.Issued issue() {
    return desk.write(t -> registry.invitations().issue(t, OFFICIAL, AuditLog.TERMINAL, NOW));
  }

  private Optional<Invitation> found(String code, Instant now) {
    return desk.read(t -> registry.invitations().open(t, code, now));
  }

  private Optional<String> accept(Invitation invitation, Address account, Instant now) {
    Acceptance acceptance = new Acceptance(account, "Lan", new Wording("đồng ý"), now);
    return desk.write(t -> registry.invitations().accept(t, invitation.id(), acceptance));
  }

  private Optional<Speaker> enter(String code, Address session, Instant now) {
    return desk.write(t -> registry.entrance().enter(t, code, session, now));
  }

  @Test
  void aCodeIsFoundHoweverItIsTypedAndIsKeptNowhere() {
    Invitations.Issued issued = issue();
    assertThat(issued.code()).matches("[0-9A-HJKMNP-TV-Z]{26}");
    assertThat(issued.typed()).matches("([0-9A-Z]{5}-){5}[0-9A-Z]");
    assertThat(found(issued.code(), NOW)).contains(issued.invitation());
    assertThat(found(issued.typed().toLowerCase(java.util.Locale.ROOT), NOW))
        .contains(issued.invitation());
    assertThat(found(issued.code().replace('0', 'O').replace('1', 'l'), NOW))
        .contains(issued.invitation());
    assertThat(desk.everything()).noneMatch(row -> row.contains(issued.code()));
    assertThat(issued.toString()).doesNotContain(issued.code());
  }

  @Test
  void forgedCodesFindNothing() {
    Invitations.Issued issued = issue();
    String code = issued.code();
    for (String forged :
        List.of(
            "",
            code.substring(1),
            code + "A",
            "A".repeat(26),
            "' or 1=1 --",
            String.valueOf(issued.invitation().id()),
            "-".repeat(5_000),
            Codes.hash(code))) {
      assertThat(found(forged, NOW)).isEmpty();
      assertThat(enter(forged, WEB, NOW)).isEmpty();
    }
  }

  @Test
  void acceptingGivesTheRoleWithConsentNameAndLog() {
    Invitation invitation = issue().invitation();
    String person = accept(invitation, TELEGRAM, NOW).orElseThrow();
    assertThat(registry.people().speaker(TELEGRAM))
        .isEqualTo(new Speaker(Optional.of(person), Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    assertThat(desk.<List<Grant>>read(t -> registry.grants().all(t)))
        .containsExactly(new Grant(1, person, Optional.of("Lan"), OFFICIAL, NOW));
    assertThat(desk.<List<AuditEntry>>read(t -> registry.audit().latest(t, 9)))
        .extracting(AuditEntry::person, AuditEntry::what, AuditEntry::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(person, "role.accepted", "1 ward-official"),
            org.assertj.core.groups.Tuple.tuple("cli", "invitation.issued", "1 ward-official"));
  }

  @Test
  void itWorksOnceAndFor48Hours() {
    Invitations.Issued issued = issue();
    Instant end = NOW.plus(Duration.ofDays(2));
    assertThat(found(issued.code(), end.minusMillis(1))).isPresent();
    assertThat(found(issued.code(), end)).isEmpty();
    assertThat(accept(issued.invitation(), TELEGRAM, end)).isEmpty();
    assertThat(registry.people().speaker(TELEGRAM)).isEqualTo(Desk.nobody());
    assertThat(accept(issued.invitation(), TELEGRAM, NOW)).isPresent();
    assertThat(accept(issued.invitation(), ZALO, NOW)).isEmpty();
    assertThat(registry.people().speaker(ZALO)).isEqualTo(Desk.nobody());
  }

  @Test
  void aRevokedInvitationIsWorthNothing() {
    Invitations.Issued issued = issue();
    assertThat(revoke(issued)).isTrue();
    assertThat(found(issued.code(), NOW)).isEmpty();
    assertThat(accept(issued.invitation(), TELEGRAM, NOW)).isEmpty();
    assertThat(revoke(issued)).isFalse();
    assertThat(desk.<List<Invitation>>read(t -> registry.invitations().open(t, NOW))).isEmpty();
  }

  private boolean revoke(Invitations.Issued issued) {
    return desk.write(
        t -> registry.invitations().revoke(t, issued.invitation().id(), AuditLog.TERMINAL, NOW));
  }

  @Test
  void ofManyWhoAcceptAtOnceOneSucceeds() throws Exception {
    for (int round = 0; round < 5; round++) {
      Invitation invitation = issue().invitation();
      int count = 8;
      CyclicBarrier together = new CyclicBarrier(count);
      List<CompletableFuture<Optional<String>>> tries = new ArrayList<>();
      try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
        for (int i = 0; i < count; i++) {
          Address account = new Address(new ChannelId("web"), "r" + round + "-" + i);
          tries.add(
              CompletableFuture.supplyAsync(
                  () -> {
                    await(together);
                    return accept(invitation, account, NOW);
                  },
                  callers));
        }
      }
      assertThat(tries.stream().filter(t -> t.join().isPresent()).count()).isEqualTo(1);
    }
    assertThat(desk.count("people")).isEqualTo(5);
    assertThat(desk.count("grants")).isEqualTo(5);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSignInCodeLetsInOnceForTenMinutesAndOnlyStaffHasOne() {
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    Speaker speaker = registry.people().speaker(TELEGRAM);
    String code = desk.write(t -> registry.entrance().issue(t, person, NOW));
    assertThat(look(code, NOW)).contains(new StaffEntrance.Door.SignIn(speaker));
    assertThat(enter(code, WEB, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
    assertThat(enter(code, WEB, NOW)).contains(speaker);
    assertThat(enter(code, WEB, NOW)).isEmpty();
    assertThat(registry.people().speaker(WEB)).isEqualTo(Desk.nobody());
    String resident = desk.agree(ZALO, Purpose.WARD, NOW);
    assertThatThrownBy(() -> desk.write(t -> registry.entrance().issue(t, resident, NOW)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Optional<StaffEntrance.Door> look(String code, Instant now) {
    return desk.read(t -> registry.entrance().look(t, code, WEB, now));
  }

  @Test
  void anewCodeAndALostRoleMakeAnOldCodeWorthless() {
    String person = desk.employ(TELEGRAM, "Lan", OFFICIAL);
    String first = desk.write(t -> registry.entrance().issue(t, person, NOW));
    String second = desk.write(t -> registry.entrance().issue(t, person, NOW));
    assertThat(enter(first, WEB, NOW)).isEmpty();
    desk.write(t -> registry.grants().revoke(t, person, AuditLog.TERMINAL, NOW));
    assertThat(enter(second, WEB, NOW)).isEmpty();
  }

  @Test
  void anInvitationOpenedOnThePageMakesAPersonOfTheBrowser() {
    Invitations.Issued issued = issue();
    StaffEntrance.Door door = look(issued.code(), NOW).orElseThrow();
    assertThat(door)
        .isInstanceOfSatisfying(
            StaffEntrance.Door.Invited.class,
            invited -> {
              assertThat(invited.invitation()).isEqualTo(issued.invitation());
              assertThat(invited.consent().wording().sentence())
                  .startsWith("Để giao việc cán bộ, Hội Khuyến học cần lưu phiên trang web này");
            });
    assertThat(desk.count("people")).isZero();
    Speaker speaker = enter(issued.code(), WEB, NOW).orElseThrow();
    assertThat(speaker.role()).isEqualTo(Role.WARD_OFFICIAL);
    assertThat(registry.people().speaker(WEB)).isEqualTo(speaker);
    assertThat(enter(issued.code(), ZALO, NOW)).isEmpty();
  }

  @Test
  void nobodyIsInvitedToARoleThatIsNone() {
    assertThatThrownBy(() -> new Office(Role.RESIDENT, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Office(Role.WARD_OFFICIAL, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Office(Role.ADMINISTRATOR, Optional.of("Tân Phú")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
