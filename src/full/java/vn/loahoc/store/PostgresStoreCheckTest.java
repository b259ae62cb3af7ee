package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostgresStoreCheckTest extends StoreCheckContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }

  @Test
  void aServerThatCannotBeReachedIsToldWithoutItsPassword() {
    StoreLocation nowhere =
        StoreLocation.of("jdbc:postgresql://127.0.0.1:1/x?password=geheim", Path.of(""));

    assertThat(StoreCheck.of(nowhere))
        .isEqualTo(new StoreCheck.Unusable("the server cannot be reached (state 08001)"));
  }
}
