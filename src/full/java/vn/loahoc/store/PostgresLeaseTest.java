package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostgresLeaseTest extends LeaseContract {

  @Override
  String freshUrl() {
    return Postgres.freshUrl();
  }

  @Test
  void aProgramWithAnotherFolderDoesNotGetTheSameDatabase() {
    Path elsewhere = data().resolveSibling("elsewhere");
    try (Lease held = Lease.take(data(), location()).orElseThrow()) {
      assertThat(Lease.take(elsewhere, location())).isEmpty();
      assertThat(held.renew()).isTrue();
    }
    try (Lease free = Lease.take(elsewhere, location()).orElseThrow()) {
      assertThat(free.renew()).isTrue();
    }
  }

  @Test
  void whoLostTheConnectionTakesItAgainIfNobodyElseHas() {
    try (Lease held = Lease.take(data(), location()).orElseThrow()) {
      Postgres.cutConnections();
      assertThat(held.renew()).isTrue();
      assertThat(Lease.take(data().resolveSibling("elsewhere"), location())).isEmpty();
    }
  }

  @Test
  void whoLostTheConnectionAndThenTheLeaseIsTold() {
    try (Lease held = Lease.take(data(), location()).orElseThrow()) {
      Postgres.cutConnections();
      try (Lease other = Lease.take(data().resolveSibling("elsewhere"), location()).orElseThrow()) {
        assertThat(held.renew()).isFalse();
        assertThat(other.renew()).isTrue();
      }
    }
  }
}
