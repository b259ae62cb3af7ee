package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.message.Button;

/**
 * Places are given once, in the order of arrival, and everybody is told once, on every database.
 */
abstract class RegistrationsContract extends OpenRegistrations {

  @Test
  void ofTwoHundredWhoRegisterAtOnceForTwentyPlacesTwentyGetOneAndFiveMoveUpForFiveWhoCancel() {
    List<Registering> results = atOnce(200, n -> register("p" + n, 1, Wish.TURN));

    List<String> seated = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (Registering result : results) {
      switch (result) {
        case Registering.Seated in -> seated.add(in.registration().person());
        case Registering.Waiting waiting -> positions.add(waiting.position());
        default -> throw new AssertionError(result);
      }
    }
    assertThat(seated).hasSize(20);
    assertThat(positions)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 180).boxed().toList());
    assertThat(room()).isEqualTo(new Room(true, 0, 20, 20, 180, 180, true));
    List<String> next = firstWaiting(5);

    atOnce(5, n -> cancel(seated.get(n)));

    assertThat(room()).isEqualTo(new Room(true, 0, 20, 20, 175, 175, true));
    assertThat(told.chats("registration-up:")).containsExactlyInAnyOrderElementsOf(next);
    assertThat(told.keys()).hasSize(5);
    assertThat(told.twice()).isEmpty();
    assertThat(told.all().getFirst())
        .endsWith(
            ": Đã có chỗ: 1 chỗ ở Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú). Nếu không đi"
                + " được nữa, xin nhắn “hủy đăng ký” để nhường chỗ ạ.");
    assertThat(topics).hasSize(5).allMatch(topic -> topic.endsWith(" Lớp vi tính"));
    that(write(t -> registrations.settle(t, NOW))).isEqualTo(0);
  }

  @Test
  void aPartyIsSeatedWholeOrAskedBackOrWaits() {
    register("a", 18, Wish.PLACES);

    assertThat(register("b", 3, Wish.PLACES))
        .isEqualTo(new Registering.Full(new Room(true, 2, 18, 1, 0, 0, false)));
    assertThat(register("b", 3, Wish.TURN))
        .isEqualTo(new Registering.Waiting(party(2, "b", 3, false), 1));
    assertThat(register("b", 2, Wish.PLACES))
        .isEqualTo(new Registering.Already(party(2, "b", 3, false), 1));
    assertThat(register("c", 1, Wish.PLACES))
        .as("nobody overtakes")
        .isEqualTo(new Registering.Full(new Room(true, 2, 18, 1, 3, 1, true)));
    assertThat(register("d", 20, Wish.TURN))
        .isEqualTo(new Registering.Waiting(party(3, "d", 20, false), 2));
  }

  @Test
  void thePartyInTurnKeepsItWhileItDoesNotFitAndIsAskedOnce() {
    register("a", 19, Wish.PLACES);
    register("b", 3, Wish.TURN);
    register("c", 1, Wish.TURN);

    reduce("a", 1);

    assertThat(room()).isEqualTo(new Room(true, 2, 18, 1, 4, 2, true));
    assertThat(told.all())
        .containsExactly(
            "c-b: Đang có 2 chỗ trống ở Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú), chưa đủ 3"
                + " chỗ đã đăng ký. Nhận 2 chỗ, hay để nhóm sau vào trước? Không nhắn gì thì Loa"
                + " Học giữ nguyên lượt chờ.");
    write(t -> registrations.settle(t, NOW));
    assertThat(told.twice()).isEmpty();
    assertThat(told.keys()).hasSize(1);
    assertThat(told.last().buttons())
        .containsExactly(
            Button.press("Nhận 2 chỗ", "nhancho:2:2"),
            Button.press("Để nhóm sau vào trước", "nhuongcho:2"));

    that(write(t -> registrations.takeFewer(t, "c", 2, 2, NOW))).isEqualTo(Optional.empty());
    that(write(t -> registrations.takeFewer(t, "b", 2, 3, NOW))).isEqualTo(Optional.empty());
    that(write(t -> registrations.takeFewer(t, "b", 2, 2, NOW)))
        .isEqualTo(Optional.of(party(2, "b", 2, true)));
    assertThat(room()).isEqualTo(new Room(true, 0, 20, 2, 1, 1, true));
  }

  @Test
  void whoIsAskedBehindAPartyLargerThanAllPlacesCanTakeFewer() {
    register("a", 17, Wish.PLACES);
    register("b", 3, Wish.PLACES);
    register("c", 8, Wish.TURN);
    register("d", 5, Wish.TURN);
    write(t -> desk.setPlaces(t, ORGANIZER, "lop", 6, NOW));

    cancel("a");

    assertThat(told.chats("registration-fewer:")).containsExactly("c-d");
    assertThat(told.last().buttons())
        .containsExactly(
            Button.press("Nhận 3 chỗ", "nhancho:4:3"),
            Button.press("Để nhóm sau vào trước", "nhuongcho:4"));
    that(write(t -> registrations.takeFewer(t, "d", 4, 3, NOW)))
        .isEqualTo(Optional.of(party(4, "d", 3, true)));
  }

  @Test
  void whoLetsOthersPassKeepsItsTurnForWhenThereIsEnough() {
    register("a", 18, Wish.PLACES);
    register("b", 3, Wish.TURN);
    register("c", 1, Wish.TURN);

    that(write(t -> registrations.letPass(t, "c", 2, NOW))).isEqualTo(false);
    that(write(t -> registrations.letPass(t, "b", 2, NOW))).isEqualTo(true);

    assertThat(told.chats("registration-up:")).containsExactly("c-c");
    assertThat(register("d", 1, Wish.PLACES)).isInstanceOf(Registering.Seated.class);
    register("e", 3, Wish.TURN);
    reduce("a", 3);
    assertThat(told.chats("registration-up:")).containsExactly("c-c", "c-b");
  }

  @Test
  void onceNobodyCanRegisterFreePlacesGoToWhoeverFits() {
    register("a", 18, Wish.PLACES);
    register("b", 3, Wish.TURN);
    register("c", 2, Wish.TURN);

    that(write(t -> registrations.settle(t, START.minusHours(3)))).isEqualTo(0);
    that(write(t -> registrations.settle(t, START.minusHours(1)))).isEqualTo(2);
    assertThat(told.chats("registration-up:")).containsExactly("c-c");
    that(write(t -> registrations.settle(t, START.minusMinutes(30)))).isEqualTo(0);
  }

  @Test
  void givingBackLetsOthersMoveUpAndAWaitingPartyThatShrinksMayFit() {
    register("a", 19, Wish.PLACES);
    register("b", 3, Wish.TURN);

    assertThat(reduce("b", 1)).isEqualTo(new GivingBack.Reduced(party(2, "b", 2, false)));
    assertThat(reduce("b", 1)).isEqualTo(new GivingBack.Reduced(party(2, "b", 1, true)));
    assertThat(reduce("a", 19)).isEqualTo(new GivingBack.Cancelled(party(1, "a", 19, true)));
    assertThat(cancel("a")).isEqualTo(new GivingBack.Nothing());
    assertThat(register("a", 1, Wish.PLACES))
        .isEqualTo(new Registering.Seated(party(3, "a", 1, true)));
  }

  @Test
  void nothingIsTakenAfterClosingAndNothingChangesAfterTheStart() {
    register("a", 2, Wish.PLACES);
    LocalDateTime late = START.minusHours(1);

    assertThat(registerAt("b", late)).isInstanceOf(Registering.Closed.class);
    that(write(t -> registrations.reduce(t, "a", "lop", 1, late)))
        .isEqualTo(new GivingBack.Reduced(party(1, "a", 1, true)));
    that(write(t -> registrations.cancel(t, "a", "lop", START)))
        .isEqualTo(new GivingBack.Nothing());
    assertThat(registerAt("b", START)).isInstanceOf(Registering.Closed.class);
  }

  @Test
  void aPartyLargerThanAllThereIsIsToldSo() {
    that(write(
            t ->
                registrations.register(
                    t, lesson(OptionalInt.of(5)), who("a"), new Party(6, Wish.TURN), NOW)))
        .isEqualTo(new Registering.TooLarge(5));
  }

  @Test
  void whereThePlacesAreNotLimitedEverybodyIsSeated() {
    for (int i = 0; i < 30; i++) {
      String person = "p" + i;
      that(write(
              t ->
                  registrations.register(
                      t,
                      lesson(OptionalInt.empty()),
                      who(person),
                      new Party(20, Wish.PLACES),
                      NOW)))
          .isInstanceOf(Registering.Seated.class);
    }
  }

  @Test
  void whenItIsWithdrawnEverybodyIsToldOnce() {
    register("a", 19, Wish.PLACES);
    register("b", 3, Wish.TURN);

    that(write(t -> desk.withdraw(t, "lop", Optional.empty(), NOW))).isEqualTo(2);
    that(write(t -> desk.withdraw(t, "lop", Optional.empty(), NOW))).isEqualTo(0);

    assertThat(told.all())
        .filteredOn(text -> text.contains("không tổ chức"))
        .containsExactly(
            "c-a: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) không tổ chức nữa; đăng ký 19"
                + " chỗ không còn hiệu lực. Xin lỗi vì sự bất tiện này ạ.",
            "c-b: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) không tổ chức nữa; đăng ký 3 chỗ"
                + " không còn hiệu lực. Xin lỗi vì sự bất tiện này ạ.");
    assertThat(register("c", 1, Wish.PLACES)).isInstanceOf(Registering.Closed.class);
    assertThat(told.twice()).isEmpty();
  }

  @Test
  void ofWhatHasBegunNothingIsToldAndWhoCameIsStillCounted() {
    register("a", 2, Wish.PLACES);

    that(write(t -> desk.withdraw(t, "lop", Optional.empty(), START))).isEqualTo(0);
    changed(moved(START.minusHours(1)), START);

    assertThat(told.all()).isEmpty();
    assertThat(room()).isEqualTo(new Room(true, 18, 2, 1, 0, 0, false));
  }

  @Test
  void whatHasBegunAndIsHeldLaterAfterAllIsTold() {
    register("a", 2, Wish.PLACES);
    write(t -> desk.withdraw(t, "lop", Optional.empty(), START));
    changed(moved(START.plusDays(1)), START);
    assertThat(told.all())
        .containsExactly(
            "c-a: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) đổi thời gian: nay là 19 giờ thứ"
                + " Năm, 05/10/2023. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn"
                + " “hủy đăng ký” để nhường chỗ ạ.");
  }

  @Test
  void whenItMovesEverybodyIsToldOnceAndKeepsTheirPlace() {
    register("a", 2, Wish.PLACES);
    Bookable moved = moved(START.plusDays(1));
    for (int i = 0; i < 2; i++) {
      changed(moved, NOW);
    }
    assertThat(told.all())
        .containsExactly(
            "c-a: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) đổi thời gian: nay là 19 giờ thứ"
                + " Năm, 05/10/2023. Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn"
                + " “hủy đăng ký” để nhường chỗ ạ.");
    assertThat(startFor("a")).isEqualTo(START.plusDays(1));
  }

  @Test
  void whatOthersKnowOfASessionStaysWhoeverRegistersForIt() {
    register("a", 2, Wish.PLACES);
    Bookable moved = moved(START.plusDays(1));
    write(t -> registrations.register(t, moved, who("b"), new Party(1, Wish.PLACES), NOW));
    assertThat(startFor("a")).isEqualTo(START);
    cancel("a");
    cancel("b");
    write(t -> registrations.register(t, moved, who("c"), new Party(1, Wish.PLACES), NOW));
    assertThat(startFor("c")).isEqualTo(START.plusDays(1));
  }

  @Test
  void atNightAPlaceIsGivenAtOnceAndToldInTheMorningUnlessThatIsTooLate() {
    LocalDateTime night = START.toLocalDate().atTime(2, 0);
    register("a", 20, Wish.PLACES);
    register("b", 1, Wish.TURN);

    write(t -> registrations.reduce(t, "a", "lop", 1, night));

    assertThat(told.chats("registration-up:")).containsExactly("c-b");
    assertThat(told.dues()).containsExactly(START.toLocalDate().atTime(7, 0));
    Bookable early = moved(START.toLocalDate().atTime(7, 20));
    changed(early, night);
    assertThat(told.dues()).containsExactly(START.toLocalDate().atTime(7, 0), night, night);
  }

  private Registering registerAt(String person, LocalDateTime now) {
    return write(
        t ->
            registrations.register(
                t, lesson(OptionalInt.of(20)), who(person), new Party(1, Wish.PLACES), now));
  }

  /** When what somebody registered for begins, as they see it. */
  private LocalDateTime startFor(String person) {
    List<Registrations.Mine> mine = database.read(t -> registrations.of(t, person, NOW));
    return mine.getFirst().occasion().start();
  }

  private void changed(Bookable bookable, LocalDateTime now) {
    write(
        t -> {
          desk.changed(t, bookable, Optional.empty(), now);
          return 0;
        });
  }

  private GivingBack cancel(String person) {
    return write(t -> registrations.cancel(t, person, "lop", NOW));
  }

  private GivingBack reduce(String person, int by) {
    return write(t -> registrations.reduce(t, person, "lop", by, NOW));
  }

  private Room room() {
    return database.read(t -> registrations.room(t, lesson(OptionalInt.of(20))));
  }

  private List<String> firstWaiting(int most) {
    return database.read(
        t ->
            new RegistrationStore()
                .of(t, "lop", false).stream()
                    .limit(most)
                    .map(row -> "c-" + row.registration().person())
                    .toList());
  }

  private static <T> List<T> atOnce(int count, Function<Integer, T> work) {
    List<CompletableFuture<T>> racing = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int n = i;
        racing.add(CompletableFuture.supplyAsync(() -> work.apply(n), callers));
      }
    }
    return racing.stream().map(CompletableFuture::join).toList();
  }

  private static Registration party(long id, String person, int people, boolean seated) {
    return new Registration(id, "lop", person, people, seated);
  }

  private static Bookable moved(LocalDateTime start) {
    return new Bookable(
        "lop",
        "tuan-le",
        "Lớp vi tính",
        start,
        OptionalInt.of(20),
        Optional.empty(),
        Optional.empty(),
        new Bookable.Where(Optional.empty(), Optional.of("Tân Phú")),
        false);
  }
}
