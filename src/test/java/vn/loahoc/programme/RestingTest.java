package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.corpus.Audience;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.programme.Subscriptions.Contact;
import vn.loahoc.store.Database;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** Who rests beyond the campaign is forgotten as soon as all others. */
class RestingTest {

  private static final LocalDateTime SUNDAY = LocalDateTime.of(2023, 10, 1, 9, 0);
  private static final Optional<Season> SEASON = Optional.of(Town.season());
  private static final LocalDateTime OVER = Town.season().last().plusDays(1).atStartOfDay();

  @TempDir private Path folder;
  private Database database;
  private Town town;
  private Subscriptions subscriptions;
  private RetentionRule forgetting;
  private Contact lan;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    town = new Town(database);
    Items items = new Items(Challenges.none(), Cards.none(), town.people().people());
    subscriptions =
        new Subscriptions(
            database, town, town.people().consents(), new Telling(items, town.people()));
    forgetting = new ProgrammeForgetting(town.people().consents()).rule();
    Address account = Town.address("telegram", "lan");
    lan = new Contact(town.agrees(account, Purpose.DAILY, SUNDAY), account);
    in(t -> subscriptions.want(t, Town.season(), lan, SUNDAY));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private <T> T in(Function<Transaction, T> work) {
    return database.write(work);
  }

  private boolean isKnown(LocalDateTime now) {
    in(t -> forgetting.step().delete(t, HomeTime.instant(now)));
    return !this.<List<Address>>in(t -> town.people().people().addresses(t, lan.person()))
        .isEmpty();
  }

  @Test
  void whoRestsWithoutAnEndIsForgottenThirtyDaysAfterIt() {
    in(t -> subscriptions.rest(t, SEASON, lan.person(), Optional.empty(), SUNDAY));
    in(t -> subscriptions.setAudience(t, lan.person(), Audience.PUPIL));
    assertThat(isKnown(OVER.plusDays(30))).isTrue();
    assertThat(isKnown(OVER.plusDays(31))).isFalse();
  }

  @Test
  void soIsWhoRestsLongerThanItLasts() {
    in(t -> subscriptions.rest(t, SEASON, lan.person(), Optional.of(60), SUNDAY));
    assertThat(isKnown(OVER.plusDays(30))).isTrue();
    assertThat(isKnown(OVER.plusDays(31))).isFalse();
  }

  @Test
  void whoGoesOnIsKept() {
    in(t -> subscriptions.rest(t, SEASON, lan.person(), Optional.empty(), SUNDAY));
    in(t -> subscriptions.goOn(t, SEASON, lan, SUNDAY));
    assertThat(isKnown(OVER.plusDays(31))).isTrue();
  }

  @Test
  void ofWhoIsServedByNoRoundUntilItIsOverTheEndCountsToo() {
    DailyDesk desk =
        new DailyDesk(
            town,
            town.people(),
            new Items(Challenges.none(), Cards.none(), town.people().people()));
    in(t -> desk.fire(t, SEASON, OVER.plusDays(20), Portion.MOST));
    assertThat(isKnown(OVER.plusDays(30))).isTrue();
    assertThat(isKnown(OVER.plusDays(31))).isFalse();
  }
}
