package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.Pictures;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Slogan;
import vn.loahoc.message.Blob;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class CardShelfTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
  private static final Optional<String> NO_WARD = Optional.empty();

  @TempDir private Path folder;
  private Database database;
  private Pictures pictures;
  private CardShelf shelf;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    LocalDateTime now = DAY.atTime(7, 0);
    pictures = new Pictures(InstantSource.fixed(HomeTime.instant(now)));
    shelf = new CardShelf(database, pictures);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Season season(String... wardsOnCards) {
    Season season = Town.season();
    return new Season(
        season.campaign(),
        season.title(),
        season.first(),
        season.last(),
        season.sayings(),
        Set.of(wardsOnCards));
  }

  private long stored() {
    return database.read(t -> t.query("select count(*) from pictures").mapTo(Long.class).one());
  }

  @Test
  void theCardOfADayIsDrawnOnceAndPutWhereChannelsFindIt() {
    Season season = season();
    Saying saying = season.saying(DAY);
    assertThat(shelf.of(season, saying, DAY, NO_WARD)).isEmpty();
    shelf.prepare(season, DAY);
    shelf.prepare(season, DAY);
    Optional<String> name = shelf.of(season, saying, DAY, NO_WARD);
    assertThat(stored()).isOne();
    assertThat(database.<Optional<Blob>>read(t -> pictures.find(t, name.orElseThrow())))
        .isPresent();
    CardShelf afterARestart = new CardShelf(database, pictures);
    afterARestart.prepare(season, DAY);
    assertThat(afterARestart.of(season, saying, DAY, NO_WARD)).isEqualTo(name);
    assertThat(stored()).isOne();
  }

  @Test
  void threeLooksComeInTurn() {
    Season season = season();
    Saying saying = season.saying(DAY);
    List<Optional<String>> names =
        List.of(
            shelf.made(season, saying, DAY, NO_WARD),
            shelf.made(season, saying, DAY.plusDays(1), NO_WARD),
            shelf.made(season, saying, DAY.plusDays(2), NO_WARD),
            shelf.made(season, saying, DAY.plusDays(3), NO_WARD));
    assertThat(names.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(names.get(3)).isEqualTo(names.getFirst());
  }

  @Test
  void aWardIsNamedOnlyIfItWantsToBe() {
    Season season = season("phường Tân Mẫu");
    Saying saying = season.saying(DAY);
    shelf.prepare(season, DAY);
    assertThat(stored()).isEqualTo(2);
    Optional<String> plain = shelf.of(season, saying, DAY, NO_WARD);
    assertThat(shelf.of(season, saying, DAY, Optional.of("Cựu Mẫu"))).isEqualTo(plain);
    assertThat(shelf.of(season, saying, DAY, Optional.of("Tân Mẫu")))
        .isPresent()
        .isNotEqualTo(plain);
  }

  @Test
  void whatIsTooLongHasNone() {
    Season season = season();
    Saying saying =
        new Saying(
            new Slogan(
                16, "Chúng ta phải học. ".repeat(20), Optional.empty(), new Origin("f", "p", 1)),
            "Kế hoạch");
    assertThat(shelf.made(season, saying, DAY, NO_WARD)).isEmpty();
    assertThat(shelf.of(season, saying, DAY, NO_WARD)).isEmpty();
    assertThat(stored()).isZero();
  }
}
