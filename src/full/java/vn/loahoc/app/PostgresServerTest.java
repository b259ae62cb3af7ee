package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.config.Secret;
import vn.loahoc.store.Lease;
import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresServerTest extends ServerTest {

  private final String url = Postgres.freshUrl();

  @TempDir private Path elsewhere;

  @Override
  String store() {
    return url;
  }

  @Test
  void aRestartOfTheDatabaseLosesNothing() {
    assertThat(rig().ask(7, "khẩu hiệu số 1")).startsWith("Khẩu hiệu số 1");
    Postgres.cutConnections();
    for (int i = 2; i <= 5; i++) {
      rig().api().people().text(7, "khẩu hiệu số " + i);
    }
    List<String> shown = rig().shown(7, 5);
    assertThat(shown.stream().map(text -> text.substring(0, 14)))
        .containsExactly(
            "Khẩu hiệu số 1",
            "Khẩu hiệu số 2",
            "Khẩu hiệu số 3",
            "Khẩu hiệu số 4",
            "Khẩu hiệu số 5");
  }

  @Test
  @Timeout(60)
  void whoLostTheDatabaseToAnotherProgramStops() {
    try (Lease other = takenAway()) {
      assertThat(rig().server().awaitFailure())
          .isEqualTo("another Loa Học has taken over the database");
      assertThat(other.renew()).isTrue();
    }
  }

  /** It may be taken back before another comes. */
  private Lease takenAway() {
    StoreLocation here = new StoreLocation.PostgresUrl(new Secret(url));
    Optional<Lease> taken = Optional.empty();
    while (taken.isEmpty()) {
      Postgres.cutConnections();
      taken = Lease.take(elsewhere, here);
    }
    return taken.get();
  }
}
