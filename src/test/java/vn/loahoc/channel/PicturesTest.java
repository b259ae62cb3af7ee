package vn.loahoc.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Blob;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class PicturesTest {

  private static final Instant START = Instant.parse("2023-10-01T01:00:00Z");
  private static final ChannelId TELEGRAM = new ChannelId("telegram");
  private static final Blob CARD = png(1);
  private static final Blob OTHER = png(2);

  @TempDir private Path folder;

  private Instant now = START;
  private Database database;
  private Pictures pictures;

  private static Blob png(int last) {
    return Blob.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) last});
  }

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    database = Database.open(location());
    pictures = new Pictures(() -> now);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String put(Blob png) {
    return database.write(t -> pictures.put(t, png));
  }

  private Optional<Blob> found(String name) {
    return database.read(t -> pictures.find(t, name));
  }

  private String handle(String name) {
    return database.read(t -> pictures.handle(t, TELEGRAM, name)).orElse("none");
  }

  @Test
  void theSamePictureHasTheSameNameAndAnotherOneAnother() {
    String name = put(CARD);
    assertThat(put(CARD)).isEqualTo(name).matches("[0-9a-f]{64}");
    assertThat(put(OTHER)).isNotEqualTo(name);
    assertThat(found(name)).contains(CARD);
    assertThat(found("nobody's")).isEmpty();
  }

  @Test
  void whatAPlatformCallsAPictureIsKeptForThatPlatformUntilItIsForgotten() {
    String name = put(CARD);
    PictureShelf telegram = PictureShelf.of(database, pictures, TELEGRAM);
    PictureShelf other = PictureShelf.of(database, pictures, new ChannelId("zalo"));
    telegram.keep(name, "photo-1");
    telegram.keep(name, "photo-2");
    telegram.keep("gone", "photo-3");
    assertThat(telegram.handle(name)).contains("photo-2");
    assertThat(telegram.handle("gone")).isEmpty();
    assertThat(other.handle(name)).isEmpty();
    assertThat(other.find(name)).contains(CARD);
    telegram.forget(name);
    assertThat(telegram.handle(name)).isEmpty();
  }

  @Test
  void aPictureGoesWithItsHandlesOnceNobodyHasPutItForLong() {
    String old = put(CARD);
    String used = put(OTHER);
    database.write(
        t -> {
          pictures.keepHandle(t, TELEGRAM, old, "photo-1");
          pictures.keepHandle(t, TELEGRAM, used, "photo-2");
          return old;
        });
    now = START.plus(Duration.ofDays(Pictures.DAYS_KEPT));
    put(OTHER);
    assertThat(database.<Integer>write(t -> pictures.clean(t, now))).isZero();
    now = now.plusMillis(1);
    assertThat(database.<Integer>write(t -> pictures.clean(t, now))).isEqualTo(1);
    assertThat(found(old)).isEmpty();
    assertThat(handle(old)).isEqualTo("none");
    assertThat(found(used)).contains(OTHER);
    assertThat(handle(used)).isEqualTo("photo-2");
  }

  @Test
  void onesOwnPictureGoesAfterADayUnlessOthersShowItToo() {
    String own = database.write(t -> pictures.putForADay(t, CARD));
    String shared = put(OTHER);
    database.write(t -> pictures.putForADay(t, OTHER));
    now = START.plus(Duration.ofDays(1)).plusMillis(1);
    assertThat(database.<Integer>write(t -> pictures.clean(t, now))).isEqualTo(1);
    assertThat(found(own)).isEmpty();
    assertThat(found(shared)).contains(OTHER);
  }

  @Test
  void whatIsNoPngOrIsTooLargeIsNotTaken() {
    byte[] large = new byte[Pictures.LARGEST + 1];
    System.arraycopy(CARD.bytes(), 0, large, 0, 5);
    assertThatThrownBy(() -> put(Blob.of(large))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> put(Blob.of("<svg/>".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> put(Blob.of(new byte[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
