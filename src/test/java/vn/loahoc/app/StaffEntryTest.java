package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Acceptance;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.ConsentOffer;
import vn.loahoc.people.Custody;
import vn.loahoc.people.Given;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Invitations;
import vn.loahoc.people.Office;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.Wording;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Retention;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;
import vn.loahoc.web.StaffMember;

/** How staff come in to their pages, and how that ends. */
class StaffEntryTest {

  private static final Instant NOW = Instant.parse("2023-10-01T01:00:00Z");
  private static final Address HOA = new Address(new ChannelId("telegram"), "7");
  private static final Address MAI = new Address(new ChannelId("telegram"), "8");
  private static final Address BROWSER = new Address(new ChannelId("web"), "b1");
  private static final Office OFFICE = new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú"));

  @TempDir private Path folder;
  private Database database;
  private Registry people;
  private StaffEntry entry;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    people =
        new Registry(
            database,
            new PrivacyKey(new byte[16]),
            new Custody("Hội Khuyến học"),
            PersonalData.all(),
            ErasureFile.in(folder));
    entry = new StaffEntry(database, people, UnaryOperator.identity());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void staffAreKnownByNameOnTheirPages() {
    String hoa = employ(HOA, "Nguyễn Thị Hoa");
    String code = write(t -> people.entrance().issue(t, hoa, NOW));
    StaffMember expected =
        new StaffMember(hoa, "Nguyễn Thị Hoa", Role.WARD_OFFICIAL, Optional.of("Tân Phú"));
    assertThat(entry.agreement(code, NOW)).contains("");
    assertThat(entry.enter(code, BROWSER, NOW)).contains(expected);
    assertThat(entry.enter(code, BROWSER, NOW)).isEmpty();
    assertThat(entry.current(hoa)).contains(expected);
    assertThat(entry.current("nobody")).isEmpty();
  }

  @Test
  void whoLosesTheirRoleIsSignedInNowhereFromThatCommitOn() {
    String hoa = employ(HOA, "Hoa");
    String mai = employ(MAI, "Mai");
    agreeToWard(HOA);
    signedIn("h1", hoa, NOW.plusSeconds(60));
    signedIn("h2", hoa, NOW.plusSeconds(60));
    signedIn("m1", mai, NOW.plusSeconds(60));

    assertThat(this.<Integer>write(t -> people.grants().revoke(t, hoa, AuditLog.TERMINAL, NOW)))
        .isEqualTo(1);

    assertThat(sessions()).containsExactly("m1");
    assertThat(entry.current(hoa)).isEmpty();
    assertThat(database.<Boolean>read(t -> people.people().byId(t, hoa).isPresent())).isTrue();
  }

  @Test
  void whoGivesUpTheirRoleIsSignedInNowhereEither() {
    String hoa = employ(HOA, "Hoa");
    agreeToWard(HOA);
    signedIn("h1", hoa, NOW.plusSeconds(60));
    write(t -> people.consents().withdraw(t, hoa, Purpose.STAFF, HOA, NOW));
    assertThat(sessions()).isEmpty();
  }

  @Test
  void sessionsThatAreOverAreForgottenInTheNight() {
    signedIn("old", "p1", NOW);
    signedIn("new", "p2", NOW.plus(Duration.ofMillis(1)));
    new Retention(database, () -> NOW, Housekeeping.everything(List.of())).run();
    assertThat(sessions()).containsExactly("new");
  }

  private String employ(Address account, String name) {
    Invitations invitations = people.invitations();
    return write(
        t ->
            invitations
                .accept(
                    t,
                    invitations.issue(t, OFFICE, AuditLog.TERMINAL, NOW).invitation().id(),
                    new Acceptance(account, name, new Wording("đồng ý"), NOW))
                .orElseThrow());
  }

  private void agreeToWard(Address account) {
    ConsentOffer offer =
        people.offers().offer(Purpose.WARD, account.channel(), HomeTime.dayOf(NOW));
    Given given = new Given(account, Purpose.WARD, offer.wording(), offer.until(), NOW);
    write(t -> people.consents().give(t, given));
  }

  private void signedIn(String hash, String person, Instant until) {
    write(
        t ->
            t.update("insert into web_sessions values (:hash, :person, 0, :until)")
                .bind("hash", hash)
                .bind("person", person)
                .bind("until", until.toEpochMilli())
                .execute());
  }

  private List<String> sessions() {
    return database.read(
        t -> t.query("select id_hash from web_sessions order by 1").mapTo(String.class).list());
  }

  private <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }
}
