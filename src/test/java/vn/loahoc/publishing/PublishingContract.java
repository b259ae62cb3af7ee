package vn.loahoc.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.loahoc.publishing.School.CENTRE;
import static vn.loahoc.publishing.School.NOW;
import static vn.loahoc.publishing.School.OF_TAN_PHU;
import static vn.loahoc.publishing.School.ORGANIZER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.Classes;
import vn.loahoc.corpus.Problem;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Remit;
import vn.loahoc.publishing.Publication.State;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What is published stands, what is taken back does not, on every database. */
abstract class PublishingContract {

  private Database database;
  private School school;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    school = new School(database);
    school.folder(
        week(CENTRE, "Tân Phú").row("Múa", "A", "2", "8h-9h").bytes(),
        week("Nhà văn hóa", "Tân Phú").row("Cờ", "B", "3", "8h-9h").bytes(),
        week("Trung tâm mẫu", "Tân Quy").row("Hát", "C", "4", "8h-9h").bytes());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Workbook week(String centre, String ward) {
    return Workbook.of(centre, ward);
  }

  private static byte[] with(String title, String room) {
    return week(CENTRE, "Tân Phú").row(title, room, "2", "8h-9h").bytes();
  }

  @Test
  void aDraftChangesNothingUntilItIsPressed() {
    List<String> before = school.standing();
    Preview draft = school.send(OF_TAN_PHU, with("Múa", "D"));
    assertThat(DifferenceWords.counts(draft.difference())).isEqualTo("1 lớp đổi phòng");
    assertThat(school.standing()).isEqualTo(before);
    assertThat(school.changes.get()).isZero();
    assertThat(school.press(OF_TAN_PHU, draft)).isInstanceOf(Deed.Published.class);
    assertThat(school.standing())
        .containsExactly("Tân Phú: Cờ, B", "Tân Quy: Hát, C", "Tân Phú: Múa, D");
    assertThat(school.changes.get()).isEqualTo(1);
    assertThat(school.press(OF_TAN_PHU, draft)).isEqualTo(new Deed.Late());
  }

  @Test
  void aRoomThatAnotherCentreUsesAtThatTimeIsToldBeforeAnythingIsPublished() {
    Preview draft =
        school.send(OF_TAN_PHU, week(CENTRE, "Tân Phú").row("Múa", "B", "3", "8h30-10h").bytes());
    assertThat(draft.read().problems())
        .extracting(Problem::code, problem -> problem.place().row(), Problem::what)
        .containsExactly(
            tuple(
                "room_twice",
                OptionalInt.of(4),
                "B, Nhà sinh hoạt khu phố 9 cùng lúc có hai lớp: “Cờ” và “Múa” (hàng 4, tệp"
                    + " 2023-quan-7/timetable/lich.xlsx)."));
    Preview own = school.send(OF_TAN_PHU, with("Hát", "A"));
    assertThat(own.read().problems()).as("instead of what they had there").isEmpty();
    Preview later =
        school.send(OF_TAN_PHU, week(CENTRE, "Tân Phú").row("Múa", "B", "3", "9h-10h").bytes());
    assertThat(later.read().problems()).isEmpty();
  }

  @Test
  void whatTheRowsOfAFileSayAgainstEachOtherIsToldOnce() {
    byte[] file =
        week(CENTRE, "Tân Phú")
            .row("Múa", "D", "3", "8h-9h")
            .row("Múa", "E", "3", "8h-9h")
            .row("Vẽ", "D", "3", "8h-9h")
            .bytes();
    assertThat(school.look(OF_TAN_PHU, file).read().problems())
        .extracting(Problem::code, problem -> problem.place().row())
        .containsExactly(
            tuple("two_rooms", OptionalInt.of(5)), tuple("room_twice", OptionalInt.of(6)));
  }

  @Test
  void whoHoldsPlacesInMeetingsThatGoIsCountedBeforeAndAfter() {
    Classes standing =
        Classes.of(
            Map.of("2023-quan-7", school.documents().folder().campaigns().get(0).sessions()));
    LocalDate monday = LocalDate.of(2023, 10, 2);
    standing
        .on(ClassQuery.of(monday, monday.plusDays(6)))
        .forEach(meeting -> school.held.put(meeting.id(), meeting.session().title().length()));
    Preview draft = school.send(OF_TAN_PHU, with("Đàn", "D"));
    assertThat(draft.losing()).as("Múa, which goes; Cờ and Hát stay").isEqualTo("Múa".length());
    assertThat(DifferenceWords.losing(draft))
        .contains(
            "3 người đang giữ chỗ ở những buổi sẽ không còn trong lịch; Loa Học sẽ báo cho họ"
                + " trong ít phút sau đó.");
    assertThat(DifferenceWords.done("published", draft))
        .isEqualTo(
            "Đã đăng tệp “lich.xlsx”: thêm 1 lớp, 1 lớp nghỉ. Từ câu hỏi tới, bà con được trả lời"
                + " theo lịch mới. 3 người giữ chỗ ở những buổi không còn trong lịch sẽ được báo"
                + " trong ít phút.");
    Preview room = school.send(OF_TAN_PHU, with("Múa", "E"));
    assertThat(DifferenceWords.losing(room)).as("another room takes nothing away").isEmpty();
  }

  @Test
  void takingBackRestoresWhatStoodBeforeAndCanItselfBeTakenBack() {
    List<String> before = school.standing();
    Preview first = school.send(OF_TAN_PHU, with("Múa", "D"));
    school.press(OF_TAN_PHU, first);
    Preview second = school.send(ORGANIZER, with("Múa", "E"));
    school.press(ORGANIZER, second);
    assertThat(school.standing()).contains("Tân Phú: Múa, E").doesNotContain("Tân Phú: Múa, D");

    assertThat(school.takeBack(ORGANIZER, second.publication().id()))
        .isInstanceOf(Deed.TakenBack.class);
    assertThat(school.standing()).contains("Tân Phú: Múa, D").doesNotContain("Tân Phú: Múa, E");
    school.takeBack(OF_TAN_PHU, first.publication().id());
    assertThat(school.standing()).isEqualTo(before);

    Preview again = school.again(OF_TAN_PHU, first.publication().id());
    assertThat(school.press(OF_TAN_PHU, again)).isEqualTo(new Deed.Published(again));
    assertThat(school.standing()).contains("Tân Phú: Múa, D");
  }

  @Test
  void whoPublishesWhatStandsNoMoreIsShownTheNewDifference() {
    Preview mine = school.send(OF_TAN_PHU, with("Múa", "D"));
    school.press(ORGANIZER, school.send(ORGANIZER, with("Múa", "E")));
    Deed deed = school.press(OF_TAN_PHU, mine);
    assertThat(deed).isInstanceOf(Deed.LookAgain.class);
    assertThat(school.standing()).contains("Tân Phú: Múa, E");
    Preview news = ((Deed.LookAgain) deed).preview();
    assertThat(DifferenceWords.lines(news.difference()))
        .containsExactly("Đổi phòng: Múa; phòng: trước là E, nay là D");
    assertThat(school.press(OF_TAN_PHU, news)).isInstanceOf(Deed.Published.class);
    assertThat(school.standing()).contains("Tân Phú: Múa, D");
  }

  @Test
  void whoTakesBackWhatWouldNowChangeAnotherThingIsShownThatFirst() {
    Preview first = school.send(OF_TAN_PHU, with("Múa", "D"));
    school.press(OF_TAN_PHU, first);
    long id = first.publication().id();
    Preview shown = school.desk().lookBack(OF_TAN_PHU, id).orElseThrow();
    school.press(ORGANIZER, school.send(ORGANIZER, with("Múa", "E")));
    Deed deed = school.takeBack(OF_TAN_PHU, shown);
    assertThat(deed).isInstanceOf(Deed.LookAgain.class);
    assertThat(school.desk().lookBack(OF_TAN_PHU, id)).as("in force").isPresent();
    Preview news = ((Deed.LookAgain) deed).preview();
    assertThat(news.difference().isNothing()).isTrue();
    assertThat(school.takeBack(OF_TAN_PHU, news)).isInstanceOf(Deed.TakenBack.class);
  }

  @Test
  void rightAfterItWasPublishedItIsTakenBackWithoutAnotherLook() {
    Preview first = school.send(OF_TAN_PHU, with("Múa", "D"));
    school.press(OF_TAN_PHU, first);
    long id = first.publication().id();
    Preview second =
        school.send(ORGANIZER, week("Nhà văn hóa", "Tân Quy").row("Cờ", "B", "3", "8h").bytes());
    school.press(ORGANIZER, second);
    assertThat(school.takeBack(OF_TAN_PHU, id, "")).isInstanceOf(Deed.LookAgain.class);
    assertThat(school.takeBack(ORGANIZER, second.publication().id(), ""))
        .isInstanceOf(Deed.TakenBack.class);
  }

  @Test
  void whatIsPublishedBetweenLookAndCommitEndsThePress() {
    Preview mine = school.send(OF_TAN_PHU, with("Múa", "D"));
    Preview looked = school.again(OF_TAN_PHU, mine.publication().id());
    school.press(ORGANIZER, school.send(ORGANIZER, with("Vẽ", "E")));
    Deed deed =
        database.write(t -> school.desk().publish(t, OF_TAN_PHU, looked, looked.mark(), NOW));
    assertThat(deed).isEqualTo(new Deed.Overtaken());
    assertThat(school.standing()).contains("Tân Phú: Vẽ, E");
  }

  @Test
  void ofSeveralWhoPublishInTheSameMomentOneDoes() {
    List<Preview> looked =
        IntStream.range(0, 8)
            .mapToObj(i -> school.send(ORGANIZER, with("Múa", "Phòng " + i)))
            .map(draft -> school.again(ORGANIZER, draft.publication().id()))
            .toList();
    List<CompletableFuture<Deed>> deeds;
    try (ExecutorService pressing = Executors.newFixedThreadPool(8)) {
      deeds =
          looked.stream()
              .map(
                  one ->
                      CompletableFuture.<Deed>supplyAsync(
                          () ->
                              database.write(
                                  t -> school.desk().publish(t, ORGANIZER, one, one.mark(), NOW)),
                          pressing))
              .toList();
    }
    assertThat(deeds)
        .extracting(CompletableFuture::join)
        .filteredOn(Deed.Published.class::isInstance)
        .hasSize(1);
    assertThat(deeds)
        .extracting(CompletableFuture::join)
        .filteredOn(new Deed.Overtaken()::equals)
        .hasSize(7);
  }

  @Test
  void anOfficialDealsOnlyWithWhatWasSentForTheirWard() {
    Preview all = school.send(ORGANIZER, with("Múa", "D"));
    Look look = school.desk().look(OF_TAN_PHU, all.publication().id());
    assertThat(look).isEqualTo(new Look.Refused(PublishingWords.say("late"), List.of()));
    Deed dropped =
        database.write(t -> school.desk().drop(t, OF_TAN_PHU, all.publication().id(), NOW));
    assertThat(dropped).isEqualTo(new Deed.Late());
    assertThat(school.press(ORGANIZER, all)).isInstanceOf(Deed.Published.class);
    assertThat(school.desk().lookBack(OF_TAN_PHU, all.publication().id())).isEmpty();
    List<Publication> theirs =
        database.read(t -> school.desk().latest(t, OF_TAN_PHU, State.PUBLISHED, 0, 9));
    assertThat(theirs).isEmpty();
  }

  @Test
  void whoseWardWasMergedDealsWithWhatWasSentUnderItsFormerNames() {
    Clerk merged = new Clerk("p-lan", new Remit(Optional.of("Tân Mỹ"), Set.of("Tân Phú")));
    Preview draft = school.send(OF_TAN_PHU, with("Múa", "D"));
    long id = draft.publication().id();
    assertThat(latest(merged, State.DRAFT)).extracting(Publication::id).containsExactly(id);
    assertThat(school.press(merged, school.again(merged, id))).isInstanceOf(Deed.Published.class);
    assertThat(latest(merged, State.PUBLISHED)).extracting(Publication::id).containsExactly(id);
    Clerk other = new Clerk("p-hoa", Remit.of("Tân Mỹ"));
    assertThat(latest(other, State.PUBLISHED)).isEmpty();
    assertThat(school.takeBack(merged, id)).isInstanceOf(Deed.TakenBack.class);
  }

  private List<Publication> latest(Clerk clerk, State state) {
    return database.read(t -> school.desk().latest(t, clerk, state, 0, 9));
  }

  @Test
  void howeverManyOthersPublishEverybodySeesTheirOwnPageByPage() {
    List<Long> mine =
        Stream.of("A", "B", "C")
            .map(room -> school.send(OF_TAN_PHU, with("Múa", "Phòng " + room)))
            .map(draft -> draft.publication().id())
            .toList();
    for (int i = 0; i < 600; i++) {
      Clerk other = new Clerk("p-" + i, Remit.of("Tân Quy"));
      TimetableFile file = TimetableFile.of("lich.xlsx", new byte[] {1});
      Preview draft = school.again(OF_TAN_PHU, mine.getFirst());
      database.write(t -> school.desk().keep(t, other, file, draft, NOW));
    }
    assertThat(page(OF_TAN_PHU, 0, 2)).containsExactly(mine.get(2), mine.get(1));
    assertThat(page(OF_TAN_PHU, 2, 2)).containsExactly(mine.get(0));
    assertThat(page(ORGANIZER, 600, 9)).containsExactly(mine.get(2), mine.get(1), mine.get(0));
  }

  private List<Long> page(Clerk clerk, int skipped, int most) {
    return database.read(t -> school.desk().latest(t, clerk, State.DRAFT, skipped, most)).stream()
        .map(Publication::id)
        .toList();
  }

  @Test
  void everyStepIsInTheAuditLogByIdsOnly() {
    Preview draft = school.send(OF_TAN_PHU, with("Múa", "D"));
    school.press(OF_TAN_PHU, draft);
    school.takeBack(ORGANIZER, draft.publication().id());
    Preview other = school.send(ORGANIZER, with("Múa", "E"));
    database.write(t -> school.desk().drop(t, ORGANIZER, other.publication().id(), NOW));
    List<AuditEntry> audit = database.read(t -> new AuditLog().latest(t, 9));
    Optional<String> ward = Optional.of("Tân Phú");
    assertThat(audit.reversed())
        .containsExactly(
            new AuditEntry(NOW, "p-lan", "timetable.sent", "publication 1", ward),
            new AuditEntry(NOW, "p-lan", "timetable.published", "publication 1", ward),
            new AuditEntry(
                NOW, "p-minh", "timetable.taken-back", "publication 1", Optional.empty()),
            new AuditEntry(NOW, "p-minh", "timetable.sent", "publication 2", Optional.empty()),
            new AuditEntry(NOW, "p-minh", "timetable.dropped", "publication 2", Optional.empty()));
  }

  @Test
  void draftsGoAfterAWeekAndWhatIsPublishedStays() {
    school.press(OF_TAN_PHU, school.send(OF_TAN_PHU, with("Múa", "D")));
    school.send(OF_TAN_PHU, with("Múa", "E"));
    var step = PublishingDesk.forgetting().step();
    int early = database.write(t -> step.delete(t, NOW.plus(Duration.ofDays(7))));
    int late = database.write(t -> step.delete(t, NOW.plus(Duration.ofDays(8))));
    assertThat(List.of(early, late)).containsExactly(0, 1);
    assertThat(school.standing()).contains("Tân Phú: Múa, D");
  }

  @Test
  void onePersonHasSoManyDraftsAndNoMore() {
    byte[] file = with("Múa", "D");
    for (int i = 0; i < PublishingDesk.MOST_DRAFTS; i++) {
      school.send(OF_TAN_PHU, file);
    }
    Preview preview = school.look(OF_TAN_PHU, file);
    Optional<Preview> kept =
        database.write(
            t ->
                school
                    .desk()
                    .keep(t, OF_TAN_PHU, TimetableFile.of("lich.xlsx", file), preview, NOW));
    assertThat(kept).isEmpty();
    assertThat(school.send(ORGANIZER, file).publication().id()).isPositive();
  }
}
