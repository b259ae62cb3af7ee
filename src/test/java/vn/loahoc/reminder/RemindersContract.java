package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.reminder.Board.thing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.Reach;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;

/** Reminders go out once, at their times, and say what is true then, on every database. */
abstract class RemindersContract extends OpenReminders {

  @Test
  void aReminderComesTheEveningBeforeAndTwoHoursBefore() {
    day.set("lan", "vitinh");
    assertThat(day.mine("lan").getFirst().times()).containsExactly(at(3, 19, 0), at(4, 17, 0));
    day.until(at(3, 18, 59));
    assertThat(post.taken()).isEmpty();
    day.until(at(3, 19, 0));
    String lesson =
        "c-lan: Loa Học nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân" + " Phú.";
    assertThat(post.taken()).containsExactly(lesson);
    day.until(at(4, 16, 59));
    assertThat(post.taken()).isEmpty();
    day.until(at(6, 0, 0));
    assertThat(post.taken()).containsExactly(lesson.replace("19 giờ ", "19 giờ hôm nay, "));
    assertThat(day.count("sent")).isEqualTo(2);
    assertThat(day.mine("lan")).isEmpty();
  }

  @Test
  void whatHasNoHourIsToldTheEveningBeforeAndThatNoHourIsKnown() {
    day.set("lan", "xeloa");
    day.until(at(5, 0, 0));
    assertThat(post.taken())
        .containsExactly("c-lan: Loa Học nhắc: Xe loa, thứ Ba, 03/10/2023. Tài liệu chưa ghi giờ.");
  }

  @Test
  void whatIsMadeUpIsMarkedSoInEveryMessageAndInLists() {
    Remindable lesson = board.find("vitinh").orElseThrow();
    Remindable sample =
        new Remindable(
            "mau", "Lớp vẽ", lesson.state(), lesson.when(), lesson.where(), lesson.leads(), true);
    board.put(sample);
    Setting.Noted noted = (Setting.Noted) day.set("lan", "mau");
    String marked = "Lớp vẽ (dữ liệu mẫu), 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú";
    assertThat(noted.mine().named()).isEqualTo(marked);
    assertThat(sample.named()).isEqualTo(marked);
    assertThat(day.mine("lan")).extracting(Reminders.Mine::named).containsExactly(marked);
    day.until(at(3, 20, 0));
    day.amend(
        new Remindable(
            "mau",
            "Lớp vẽ",
            sample.state(),
            Moment.at(at(4, 18, 0)),
            sample.where(),
            sample.leads(),
            true));
    day.withdraw("mau");
    assertThat(post.taken())
        .hasSize(3)
        .allSatisfy(told -> assertThat(told).contains("Lớp vẽ (dữ liệu mẫu), "));
  }

  @Test
  void aPageThatIsOpenedLaterDoesNotSayTomorrow() {
    Address web = Post.address("web", "w-lan");
    post.has("lan", web);
    post.reach("web", new Reach.WhenOpened());
    day.set("lan", web, "vitinh");
    day.until(at(3, 20, 0));
    assertThat(post.taken())
        .singleElement()
        .asString()
        .endsWith("Loa Học nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú.");
  }

  @Test
  void whatSaysTodayIsNotSentADayLaterAndWhatIsOfAnotherDayWaits() {
    day.set("lan", "vitinh");
    day.until(at(3, 20, 0));
    assertThat(post.taken()).hasSize(1);
    assertThat(post.untils()).isEmpty();
    day.until(at(4, 18, 0));
    assertThat(post.taken()).hasSize(1).first().asString().contains(" hôm nay, ");
    assertThat(post.untils()).containsExactly(HomeTime.endOf(day(4)));
  }

  @Test
  void whatHoldsNewsBesideAReminderWaitsForAsLongAsItTakesAndSaysDates() {
    board.put(thing("lopve", "Lớp vẽ", Moment.at(at(9, 19, 30)), ""));
    day.set("lan", "vitinh");
    day.set("lan", "lopve");
    day.until(at(3, 18, 59));
    board.put(Board.off(board.find("lopve").orElseThrow()));
    day.until(at(3, 19, 0));
    assertThat(post.taken())
        .containsExactly(
            """
            c-lan: Loa Học có 2 lời nhắc:
            1. Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú.
            2. Lớp vẽ, 19 giờ 30 thứ Hai, 09/10/2023 không tổ chức nữa, nên Loa Học không nhắc\
             nữa. Xin lỗi vì sự bất tiện này ạ.\
            """);
    assertThat(post.untils()).isEmpty();
  }

  @Test
  void whatSomebodyWantsOfOneHourComesAsOneMessage() {
    board.put(thing("lopve", "Lớp vẽ", Moment.at(at(4, 19, 30)), ""));
    day.set("lan", "vitinh");
    day.set("lan", "lopve");
    day.set("minh", "lopve");
    day.until(at(4, 18, 0));
    assertThat(post.taken())
        .containsExactly(
            """
            c-lan: Loa Học có 2 lời nhắc:
            1. Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú.
            2. Lớp vẽ, 19 giờ 30 thứ Tư, 04/10/2023.\
            """,
            "c-minh: Loa Học nhắc: Lớp vẽ, 19 giờ 30 thứ Tư, 04/10/2023.",
            """
            c-lan: Loa Học có 2 lời nhắc:
            1. Lớp vi tính, 19 giờ hôm nay, thứ Tư, 04/10/2023, tại Trung tâm Tân Phú.
            2. Lớp vẽ, 19 giờ 30 hôm nay, thứ Tư, 04/10/2023.\
            """,
            "c-minh: Loa Học nhắc: Lớp vẽ, 19 giờ 30 hôm nay, thứ Tư, 04/10/2023.");
  }

  @Test
  void anHourThatStaffSupplyIsToldWithTheReminderOrAtOnceIfThatHasGone() {
    day.set("lan", "xeloa");
    day.until(at(2, 10, 0));
    Remindable known = thing("xeloa", "Xe loa", Moment.at(at(3, 7, 30)), "Ủy ban phường");
    day.amend(known);
    day.until(at(2, 20, 0));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học nhắc: Xe loa, 7 giờ 30 sáng thứ Ba, 03/10/2023, tại Ủy ban"
                + " phường. Nay đã rõ giờ; lúc đặt nhắc thì tài liệu chưa ghi. Nay đã rõ nơi tổ"
                + " chức.");
    day.amend(thing("xeloa", "Xe loa", Moment.at(at(3, 9, 30)), "Ủy ban phường"));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: Xe loa, 9 giờ 30 sáng thứ Ba, 03/10/2023, tại Ủy ban phường."
                + " Đã đổi thời gian, trước là 7 giờ 30 sáng thứ Ba, 03/10/2023. Loa Học sẽ nhắc"
                + " lúc 7 giờ 30 sáng thứ Ba, 03/10/2023.");
    day.until(at(3, 12, 0));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học nhắc: Xe loa, 9 giờ 30 sáng hôm nay, thứ Ba, 03/10/2023, tại Ủy ban"
                + " phường.");
  }

  @Test
  void withdrawalIsToldOnceAndAtOnceAndAlsoThatItIsOnAgain() {
    day.set("lan", "vitinh");
    day.until(at(2, 10, 0));
    day.withdraw("vitinh");
    String off =
        "c-lan: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú không tổ chức nữa,"
            + " nên Loa Học không nhắc nữa. Xin lỗi vì sự bất tiện này ạ.";
    assertThat(post.taken()).containsExactly(off);
    day.until(at(3, 8, 0));
    assertThat(post.taken()).isEmpty();
    assertThat(day.set("minh", "vitinh")).isEqualTo(new Setting.Withdrawn());
    day.amend(LESSON);
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: vẫn tổ chức Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung"
                + " tâm Tân Phú. Loa Học sẽ nhắc lúc 19 giờ thứ Ba, 03/10/2023 và 17 giờ thứ Tư,"
                + " 04/10/2023.");
  }

  @Test
  void aChangeThatComesWithNewDocumentsIsNoticedByTheTick() {
    day.set("lan", "vitinh");
    day.until(at(3, 19, 0));
    assertThat(post.taken()).hasSize(1);
    board.put(thing("vitinh", "Lớp vi tính", Moment.at(at(4, 19, 0)), "Nhà văn hóa"));
    day.until(at(3, 19, 1));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Nhà văn hóa. Đã"
                + " đổi nơi, trước là Trung tâm Tân Phú. Loa Học sẽ nhắc lúc 17 giờ thứ Tư,"
                + " 04/10/2023.");
    board.put(Board.off(board.find("vitinh").orElseThrow()));
    day.until(at(3, 19, 2));
    assertThat(post.taken()).hasSize(1).first().asString().contains("không tổ chức nữa");
  }

  @Test
  void whatStaffSaidIsNotTakenBackByASourceThatSaysWhatItAlwaysSaid() {
    day.set("lan", "vitinh");
    database.write(
        t -> {
          new ReminderDesk(post, (u, to, topic, at) -> {}, ToldElsewhere.nobody())
              .changed(
                  t,
                  thing("vitinh", "Lớp vi tính", Moment.at(at(5, 19, 0)), ""),
                  Optional.empty(),
                  day.now());
          return true;
        });
    day.until(at(3, 20, 0));
    assertThat(post.taken()).isEmpty();
    assertThat(day.mine("lan").getFirst().when()).isEqualTo(Moment.at(at(5, 19, 0)));
  }

  @Test
  void whatStaffSayWhileASourceIsLookedAtIsNotOverwritten() {
    day.set("lan", "vitinh");
    ReminderDesk desk = new ReminderDesk(post, (u, to, topic, at) -> {}, ToldElsewhere.nobody());
    ReminderDesk.Watched seen =
        database.<List<ReminderDesk.Watched>>read(t -> desk.watched(t, day.now())).getFirst();
    Remindable older = thing("vitinh", "Lớp vi tính", Moment.at(at(4, 18, 0)), "Nhà văn hóa");
    Remindable amended = thing("vitinh", "Lớp vi tính", Moment.at(at(5, 19, 0)), "Chợ");
    day.amend(amended);
    assertThat(database.<Boolean>write(t -> desk.look(t, seen, Optional.of(older)))).isFalse();
    day.until(day.now().plusMinutes(2));
    assertThat(day.mine("lan").getFirst().when()).isEqualTo(amended.when());
    assertThat(post.taken()).isEmpty();
  }

  @Test
  void whatADocumentNoLongerSpeaksOfIsToldWithThatButNotCalledOff() {
    day.set("lan", "vitinh");
    board.take("vitinh");
    day.until(at(3, 20, 0));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm"
                + " Tân Phú. Tài liệu nay không còn ghi hoạt động này, xin hỏi lại đơn vị tổ chức"
                + " ạ.");
  }

  @Test
  void afterAnOutageWhatStillHelpsComesAtOnceAndWhatDoesNotIsToldAndCounted() {
    day.set("lan", "khaimac");
    day.set("minh", "vitinh");
    day.until(at(1, 18, 0));
    day.outage(Duration.ofHours(2));
    day.tick();
    String opening =
        "c-lan: Loa Học nhắc: Lễ khai mạc, 8 giờ sáng thứ Hai, 02/10/2023, tại Quảng" + " trường.";
    assertThat(post.taken()).containsExactly(opening);
    day.until(at(4, 16, 0));
    assertThat(post.taken()).hasSize(1);
    day.outage(Duration.ofHours(4));
    day.tick();
    assertThat(post.taken())
        .containsExactly(
            "c-minh: Loa Học đã không kịp nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung"
                + " tâm Tân Phú. Xin lỗi vì sự chậm trễ này ạ.");
    assertThat(day.count("missed")).isEqualTo(1);
  }

  @Test
  void whatHasNoHourIsNotMissedBeforeNoonOfItsDay() {
    day.set("lan", "xeloa");
    day.until(at(2, 18, 55));
    day.outage(Duration.ofHours(4));
    day.until(at(3, 8, 0));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học nhắc: Xe loa, hôm nay, thứ Ba, 03/10/2023. Tài liệu chưa ghi giờ.");
    assertThat(day.count("missed")).isZero();
  }

  @Test
  void whoeverWasRemindedIsNeverToldThatTheyWereNot() {
    day.set("lan", "xeloa");
    day.set("lan", "vitinh");
    day.until(at(3, 14, 0));
    assertThat(post.taken()).hasSize(1);
    day.amend(thing("xeloa", "Xe loa", Moment.on(day(3)), "Chợ"));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: Xe loa, thứ Ba, 03/10/2023, tại Chợ. Tài liệu chưa ghi giờ."
                + " Nay đã rõ nơi tổ chức. Loa Học không còn kịp nhắc thêm.");
    day.until(at(4, 19, 10));
    assertThat(post.taken()).hasSize(2);
    day.amend(thing("vitinh", "Lớp vi tính", Moment.at(at(4, 19, 0)), "Nhà văn hóa"));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Nhà văn hóa. Đã"
                + " đổi nơi, trước là Trung tâm Tân Phú. Loa Học không còn kịp nhắc thêm.");
  }

  @Test
  void severalThatAreTooLateAreSaidToBeSoOnce() {
    board.put(thing("lopve", "Lớp vẽ", Moment.at(at(4, 19, 30)), ""));
    board.put(thing("lophat", "Lớp hát", Moment.at(at(4, 21, 45)), ""));
    day.set("lan", "vitinh");
    day.set("lan", "lopve");
    day.set("minh", "vitinh");
    day.set("minh", "lopve");
    day.set("minh", "lophat");
    day.until(at(4, 16, 0));
    post.taken();
    day.outage(Duration.ofMinutes(230));
    day.tick();
    String late =
        """
        Loa Học đã không kịp nhắc 2 việc:
        1. Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú.
        2. Lớp vẽ, 19 giờ 30 thứ Tư, 04/10/2023.
        Xin lỗi vì sự chậm trễ này ạ.\
        """;
    assertThat(post.taken())
        .containsExactly(
            "c-lan: " + late,
            "c-minh: Loa Học nhắc: Lớp hát, 21 giờ 45 thứ Tư, 04/10/2023.\n" + late);
  }

  @Test
  void theWardIsNamedInEveryMessageAndInListsUnlessThePlaceIsNamedAfterIt() {
    board.put(held("ve", "Nhà sinh hoạt Mẫu", "Tân Quy"));
    board.put(held("dan", "Nhà văn hóa Tân Phú", "Tân Phú"));
    String painting = "Lớp ve, 19 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu (Tân Quy)";
    String knitting = "Lớp dan, 19 giờ thứ Tư, 04/10/2023, tại Nhà văn hóa Tân Phú";
    day.set("lan", "ve");
    day.set("lan", "dan");
    assertThat(day.mine("lan"))
        .extracting(Reminders.Mine::named)
        .containsExactlyInAnyOrder(painting, knitting);
    day.until(at(3, 20, 0));
    assertThat(post.taken()).hasSize(1).allMatch(text -> text.contains(painting + "."));
    Remindable moved = held("ve", "Nhà sinh hoạt Mẫu", "");
    day.amend(
        new Remindable(
            "ve",
            "Lớp ve",
            moved.state(),
            Moment.at(at(4, 20, 0)),
            moved.where(),
            moved.leads(),
            false));
    day.withdraw("ve");
    assertThat(post.taken())
        .hasSize(2)
        .allMatch(text -> text.contains("20 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu (Tân"));
  }

  private static Remindable held(String id, String place, String ward) {
    return new Remindable(
        id,
        "Lớp " + id,
        Remindable.State.STANDING,
        LESSON.when(),
        new Remindable.Where(Optional.of(place), Optional.of(ward).filter(w -> !w.isEmpty())),
        LESSON.leads(),
        false);
  }

  @Test
  void settingAgainReplacesAndDroppingEnds() {
    day.set("lan", "vitinh");
    day.set("lan", "vitinh", new Lead.Before(Duration.ofHours(1)));
    assertThat(day.mine("lan"))
        .containsExactly(
            new Reminders.Mine(
                "vitinh",
                "Lớp vi tính",
                false,
                LESSON.when(),
                LESSON.where(),
                List.of(new Lead.Before(Duration.ofHours(1))),
                List.of(at(4, 18, 0))));
    assertThat(day.drop("lan", "vitinh")).isTrue();
    assertThat(day.drop("lan", "vitinh")).isFalse();
    day.until(at(5, 0, 0));
    assertThat(post.taken()).isEmpty();
  }

  @Test
  void whatCannotBeKeptIsRefusedWithTheReasonAndNothingIsKept() {
    day.until(at(4, 18, 0));
    assertThat(day.set("lan", "vitinh")).isEqualTo(new Setting.Refused(LeadTimes.Why.PAST));
    assertThat(day.mine("lan")).isEmpty();
  }

  @Test
  void nobodyHasMoreThanThirty() {
    for (int i = 0; i <= Reminders.MOST_OF_ONE; i++) {
      board.put(thing("lop" + i, "Lớp " + i, Moment.at(at(9, 9, 0)), ""));
    }
    for (int i = 0; i < Reminders.MOST_OF_ONE; i++) {
      assertThat(day.set("lan", "lop" + i)).isInstanceOf(Setting.Noted.class);
    }
    assertThat(day.set("lan", "lop30")).isEqualTo(new Setting.TooMany());
    assertThat(day.set("lan", "lop29")).isInstanceOf(Setting.Noted.class);
  }

  @Test
  void hundredsAreRemindedWithinOneTickAndARestartDoublesNothing() {
    for (int i = 0; i < 300; i++) {
      day.set("p" + i, "vitinh");
    }
    day.until(at(3, 19, 0));
    assertThat(post.taken()).hasSize(300);
    day = new Day(database, post, board, day.now());
    day.tick();
    assertThat(post.taken()).isEmpty();
    day.withdraw("vitinh");
    assertThat(post.taken()).hasSize(100);
    day.tick();
    assertThat(post.taken()).hasSize(200);
  }
}
