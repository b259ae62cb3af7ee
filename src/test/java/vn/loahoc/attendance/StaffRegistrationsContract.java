package vn.loahoc.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.calendar.Steward;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Remit;

/** What staff decide of registrations, on every database. */
abstract class StaffRegistrationsContract extends OpenRegistrations {

  @Test
  void staffChangePlacesAndNobodyLosesOne() {
    register("a", 20, Wish.PLACES);
    register("b", 3, Wish.TURN);
    Steward ofTanPhu = new Steward("w1", Remit.of("Tân Phú"));
    Steward ofTanQuy = new Steward("w2", Remit.of("Tân Quy"));

    that(write(t -> desk.setPlaces(t, ofTanQuy, "lop", 30, NOW)))
        .isEqualTo(new Stewarding.NotTheirs());
    Stewarding more = write(t -> desk.setPlaces(t, ofTanPhu, "lop", 24, NOW));
    assertThat(((Stewarding.Done) more).moved()).isEqualTo(3);
    assertThat(told.chats("registration-up:")).containsExactly("c-b");
    Stewarding fewer = write(t -> desk.setPlaces(t, ORGANIZER, "lop", 10, NOW));
    assertThat(((Stewarding.Done) fewer).roll().room())
        .isEqualTo(new Room(true, 0, 23, 2, 0, 0, false));
    assertThat(register("c", 1, Wish.PLACES)).isInstanceOf(Registering.Full.class);
    that(write(t -> desk.setPlaces(t, ORGANIZER, "lop", 10, START)))
        .isEqualTo(new Stewarding.Late());
    assertThat(audit()).containsExactly("w1 registration.places lop", "o1 registration.places lop");
  }

  @Test
  void staffCloseEarlyAndReopen() {
    register("a", 1, Wish.PLACES);
    write(t -> desk.close(t, ORGANIZER, "lop", NOW));
    assertThat(register("b", 1, Wish.PLACES)).isInstanceOf(Registering.Closed.class);
    write(t -> desk.reopen(t, ORGANIZER, "lop", NOW));
    assertThat(register("b", 1, Wish.PLACES)).isInstanceOf(Registering.Seated.class);
  }

  @Test
  void whoReopensHearsWhenTheSourceHasEndedRegistration() {
    register("a", 1, Wish.PLACES);
    LocalDateTime end = START.minusHours(2);
    Stewarding before = write(t -> desk.reopen(t, ORGANIZER, "lop", end.minusMinutes(1)));
    Stewarding after = write(t -> desk.reopen(t, ORGANIZER, "lop", end));
    assertThat(((Stewarding.Done) before).ended()).isEmpty();
    assertThat(((Stewarding.Done) after).ended()).contains(end);
  }

  @Test
  void theRollCountsAndNamesOnlyThoseWhoAgreed() {
    register("a", 2, Wish.PLACES);
    register("b", 1, Wish.PLACES);
    write(t -> registrations.name(t, "b", "Lan"));

    Stewarding.Done done = (Stewarding.Done) write(t -> desk.roll(t, ORGANIZER, "lop", NOW));

    assertThat(done.roll().room()).isEqualTo(new Room(true, 17, 3, 2, 0, 0, false));
    assertThat(done.roll().named()).containsExactly(new Roll.Named("Lan", 1));
    assertThat(audit()).containsExactly("o1 registration.listed lop");
  }

  @Test
  void anotherEndIsToldToThoseWhoRegistered() {
    register("a", 2, Wish.PLACES);
    ends(Optional.of(LocalTime.of(20, 30)));
    ends(Optional.empty());
    String session =
        "c-a: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023 (Tân Phú) đổi thời gian: nay là 19 giờ";
    String kept =
        " Đăng ký 2 chỗ vẫn giữ nguyên. Nếu không đi được nữa, xin nhắn “hủy đăng ký” để nhường"
            + " chỗ ạ.";
    assertThat(told.all())
        .containsExactly(
            session + " đến 20 giờ 30 thứ Tư, 04/10/2023." + kept,
            session + " thứ Tư, 04/10/2023, giờ kết thúc chưa ghi." + kept);
  }

  private void ends(Optional<LocalTime> at) {
    write(
        t -> {
          Bookable lesson = lesson(OptionalInt.of(20));
          desk.changed(t, lesson, Optional.of(new Ending(at)), Optional.empty(), NOW);
          return 0;
        });
  }

  private List<String> audit() {
    return database.<List<AuditEntry>>read(t -> new AuditLog().latest(t, 10)).reversed().stream()
        .map(entry -> entry.person() + " " + entry.what() + " " + entry.subject())
        .toList();
  }
}
