package vn.loahoc.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Remit;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Database;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.StoreLocation;

/** How photos end: deleted, forgotten after their time, without their sender; on every database. */
abstract class PhotoLifeContract {

  private static final Instant NOW = Instant.parse("2023-10-03T13:00:00Z");
  private static final Photographer LAN = new Photographer("p1", Remit.of("Tân Phú"));
  private static final Shelf.Part ALL = new Shelf.Part(Optional.empty(), Optional.empty());
  private static final Subject WHO = new Subject(Optional.of("p1"), List.of());

  private final List<Erased> log = new ArrayList<>();
  private final Darkroom darkroom = new Darkroom();
  private final Photos photos = new Photos(new AuditLog());
  private final Shelf shelf =
      new Shelf(
          new AuditLog(),
          new ErasureLog() {
            @Override
            public void append(Erased erased) {
              log.add(erased);
            }

            @Override
            public List<Erased> all() {
              return List.copyOf(log);
            }
          });
  private final PhotoRecords records = new PhotoRecords();
  private Database database;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void keep(int howMany) {
    Upload upload =
        new Upload(
            Depicted.otherwise("tuan-le", LocalDate.of(2023, 10, 3)), Children.NONE, "bé An");
    List<Developed> developed = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      developed.add(darkroom.develop(TestPictures.jpeg(20, 20)));
    }
    Kept kept = database.write(t -> photos.keep(t, LAN, upload, developed, NOW));
    assertThat(kept).isEqualTo(new Kept(howMany, 0, 0, List.of()));
  }

  private List<Photo> all() {
    return database.read(t -> shelf.list(t, LAN, ALL, 0, 100));
  }

  private List<Tally> counted() {
    return database.read(t -> new Tallies().tally(t, Selection.everything(), Set.of()));
  }

  private static Tally counted(int photos) {
    return new Tally(Map.of(), Kind.PHOTO, Origin.STAFF, photos, photos, 0);
  }

  private boolean delete(long id) {
    return database.write(t -> shelf.delete(t, LAN, id, NOW));
  }

  private List<String> shown() {
    return database.read(t -> records.shown(t, WHO));
  }

  private int forget(Instant at) {
    return database.write(t -> PhotoRecords.forgetting().step().delete(t, at));
  }

  private List<String> captions() {
    return database.read(
        t -> t.query("select caption from photo_sendings").mapTo(String.class).list());
  }

  @Test
  void whatAPhotoShowsIsCalledAsItsOccasionWhoeverSentIt() {
    LocalDate day = LocalDate.of(2023, 10, 3);
    Occasion occasion =
        new Occasion(
            "o1",
            "tuan-le",
            "Vi tính căn bản",
            new Occasion.Span(day, Optional.empty(), Optional.empty()),
            new Occasion.Spot(
                Optional.of("Phòng máy"), Optional.of("Điểm học mẫu"), Optional.empty(), false));
    Upload upload = new Upload(Depicted.of(occasion), Children.NONE, "");
    List<Developed> developed = List.of(darkroom.develop(TestPictures.jpeg(20, 20)));
    database.write(t -> photos.keep(t, LAN, upload, developed, NOW));
    assertThat(database.<Optional<Activity>>read(t -> new Ledger().activity(t, "o1")))
        .contains(occasion.activity());
    assertThat(occasion.activity().label()).isEqualTo("Vi tính căn bản – Điểm học mẫu");
  }

  @Test
  void whatIsDeletedCountsNoLongerAndItsCaptionGoesWithTheLast() {
    keep(2);
    List<Photo> two = all();
    assertThat(counted()).containsExactly(counted(2));
    assertThat(delete(two.get(0).id())).isTrue();
    assertThat(delete(two.get(0).id())).isFalse();
    assertThat(counted()).containsExactly(counted(1));
    assertThat(captions()).containsExactly("bé An");
    assertThat(delete(two.get(1).id())).isTrue();
    assertThat(captions()).containsExactly("");
    assertThat(all()).isEmpty();
  }

  @Test
  void aBackupDoesNotBringBackWhatWasDeleted() {
    keep(3);
    Photo one = all().getFirst();
    assertThat(delete(one.id())).isTrue();
    assertThat(log).hasSize(1);
    assertThat(database.read(PhotoDeletions::known)).isEqualTo(log);
    Erased erased = log.getFirst();
    assertThat(PhotoDeletions.isOne(erased)).isTrue();

    // as the database was before
    Erased again = PhotoDeletions.erased(all().getFirst().mark(), NOW);
    List<Erased> people = List.of(new Erased("abc", NOW));
    database.write(
        t -> {
          PhotoDeletions.repeat(t, List.of(erased, again, people.getFirst()));
          return true;
        });
    assertThat(all()).hasSize(1);
    assertThat(counted()).containsExactly(counted(1));
    assertThat(database.read(PhotoDeletions::known)).containsExactlyInAnyOrder(erased, again);
  }

  @Test
  void aPhotoIsForgottenAfterItsTimeAndItsCountStays() {
    keep(2);
    Instant last = NOW.plus(Duration.ofDays(PhotoRecords.DAYS_KEPT));
    assertThat(forget(last)).isZero();
    assertThat(forget(last.plusMillis(1))).isEqualTo(3); // two photos and their sending
    assertThat(all()).isEmpty();
    assertThat(captions()).isEmpty();
    assertThat(counted()).containsExactly(counted(2));
    assertThat(forget(last.plusMillis(1))).isZero();
  }

  @Test
  void whatNobodyAnswersIsForgottenAfterTwoDays() {
    Arrival arrival = new Arrival("telegram", "a", "f1", "bé An");
    database.write(t -> photos.collect(t, LAN, arrival, NOW));
    assertThat(forget(NOW.plus(Duration.ofDays(2)))).isZero();
    assertThat(forget(NOW.plus(Duration.ofDays(2)).plusMillis(1))).isEqualTo(2);
    assertThat(captions()).isEmpty();
  }

  @Test
  void whoSentAPhotoCanBeSeenAndIsForgottenWhileThePhotoStays() {
    keep(2);
    Arrival arrival = new Arrival("telegram", "a", "f1", "");
    database.write(t -> photos.collect(t, LAN, arrival, NOW));
    assertThat(shown())
        .singleElement()
        .asString()
        .startsWith("Đã gửi 2 ảnh hoạt động, lần gần nhất ngày 03/10/2023;");
    database.write(
        t -> {
          records.erase(t, WHO);
          return true;
        });
    assertThat(shown()).isEmpty();
    assertThat(all()).hasSize(2).allMatch(photo -> photo.sending().by().isEmpty());
    int waiting =
        database.read(
            t -> t.query("select count(*) from photo_waiting").mapTo(Integer.class).one());
    assertThat(waiting).isZero();
  }

  @Test
  void twoAccountsOfOnePersonBecomeOne() {
    keep(1);
    database.write(
        t -> {
          records.join(t, "p1", "p9", NOW);
          return true;
        });
    assertThat(all()).allMatch(photo -> photo.sending().by().equals(Optional.of("p9")));
    database.write(
        t -> {
          records.withdrawn(t, "p9", Purpose.WARD);
          return true;
        });
    assertThat(all()).allMatch(photo -> photo.sending().by().equals(Optional.of("p9")));
    database.write(
        t -> {
          records.withdrawn(t, "p9", Purpose.STAFF);
          return true;
        });
    assertThat(all()).allMatch(photo -> photo.sending().by().isEmpty());
  }
}
