package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.loahoc.reminder.Board.thing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.Desk;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.StoreLocation;

/** What is kept of those who are reminded, how it is erased, and when it goes by itself. */
class ReminderPeopleTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDateTime START = LocalDateTime.of(2023, 10, 4, 19, 0);
  private static final Remindable LESSON =
      thing("vitinh", "Lớp vi tính", Moment.at(START), "Trung tâm Tân Phú");
  private static final Remindable OTHER = thing("lopve", "Lớp vẽ", Moment.at(START), "");

  @TempDir private Path folder;

  private Desk people;
  private final Reminders reminders = new Reminders(new Post());
  private final ReminderRecords records = new ReminderRecords();

  @BeforeEach
  void open() {
    people = new Desk(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    people.close();
  }

  @Test
  void peopleSeeTheirRemindersAndErasingTakesThem() {
    String lan = people.agree(Desk.TELEGRAM, Purpose.REMINDERS, HomeTime.instant(NOW));
    set(lan, LESSON);
    Subject subject = new Subject(Optional.of(lan), List.of(Desk.TELEGRAM));

    assertThat(people.<List<String>>read(t -> records.shown(t, subject)))
        .containsExactly(
            "Lời nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung tâm Tân Phú; sẽ nhắc lúc"
                + " 19 giờ thứ Ba, 03/10/2023 và 17 giờ thứ Tư, 04/10/2023.");
    people.write(
        t -> {
          records.erase(t, subject);
          return 0;
        });
    assertThat(people.everything())
        .noneMatch(
            row ->
                row.startsWith("reminder")
                    && (row.contains(lan) || row.contains(Desk.TELEGRAM.chat())));
  }

  @Test
  void withdrawnConsentTakesThem() {
    String lan = people.agree(Desk.TELEGRAM, Purpose.REMINDERS, HomeTime.instant(NOW));
    set(lan, LESSON);
    people.write(
        t -> {
          records.withdrawn(t, lan, Purpose.WARD);
          return 0;
        });
    assertThat(mine(lan)).hasSize(1);
    people.write(
        t -> {
          records.withdrawn(t, lan, Purpose.REMINDERS);
          return 0;
        });
    assertThat(people.count("reminders")).isZero();
    assertThat(people.count("reminder_times")).isZero();
  }

  @Test
  void twoWhoAreOneHaveOneReminderForEachThingAtTheTimesOfBoth() {
    set("a", LESSON);
    set("b", LESSON, new Lead.Before(Duration.ofHours(1)), new Lead.Before(Duration.ofHours(2)));
    set("b", OTHER);
    people.write(
        t -> {
          records.join(t, "b", "a", HomeTime.instant(NOW));
          return 0;
        });
    assertThat(mine("b")).isEmpty();
    assertThat(mine("a"))
        .extracting(Reminders.Mine::occurrence, Reminders.Mine::times)
        .containsExactlyInAnyOrder(
            tuple(
                "vitinh", List.of(START.minusHours(24), START.minusHours(2), START.minusHours(1))),
            tuple("lopve", List.of(START.minusHours(24), START.minusHours(2))));
    assertThat(people.count("reminders")).isEqualTo(2);
  }

  @Test
  void remindersGoThirtyDaysAfterTheirOccasionAndWithThemWhoeverWasKeptForNothingElse() {
    String lan = people.agree(Desk.TELEGRAM, Purpose.REMINDERS, HomeTime.instant(NOW));
    String minh = people.agree(Desk.ZALO, Purpose.REMINDERS, HomeTime.instant(NOW));
    people.agree(Desk.ZALO, Purpose.WARD, HomeTime.instant(NOW));
    set(lan, LESSON);
    set(minh, LESSON);
    Instant start = HomeTime.instant(START);

    forget(start.plus(Duration.ofDays(29)));
    assertThat(people.count("reminders")).isEqualTo(2);
    forget(start.plus(Duration.ofDays(31)));

    assertThat(people.count("reminders")).isZero();
    assertThat(people.count("reminder_times")).isZero();
    assertThat(people.count("reminder_occasions")).isZero();
    assertThat(people.read(t -> people.registry().people().byId(t, lan)).isPresent()).isFalse();
    assertThat(people.read(t -> people.registry().people().byId(t, minh)).isPresent()).isTrue();
  }

  private void forget(Instant now) {
    ReminderForgetting forgetting = new ReminderForgetting(people.registry().consents());
    int left = 1;
    while (left > 0) {
      left = people.write(t -> forgetting.rule().step().delete(t, now));
    }
  }

  private List<Reminders.Mine> mine(String person) {
    return people.read(t -> reminders.ahead(t, person, NOW));
  }

  private void set(String person, Remindable remindable, Lead... leads) {
    Reminders.Wanting who = new Reminders.Wanting(person, Desk.TELEGRAM);
    people.write(t -> reminders.set(t, remindable, who, List.of(leads), NOW));
  }
}
