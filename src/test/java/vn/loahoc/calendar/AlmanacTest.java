package vn.loahoc.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.corpus.timetable.Timetables;
import vn.loahoc.message.Blob;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class AlmanacTest {

  private static final Agenda SHIPPED = Corpora.agenda();
  private static final LocalDate OPENING = LocalDate.of(2023, 10, 2);
  private static final Instant FIRST = Instant.parse("2023-10-01T01:00:00Z");
  private static final Amendment.Change AT_SEVEN =
      new Amendment.Held(
          Optional.empty(), Optional.of(LocalTime.of(7, 0)), Optional.empty(), Optional.empty());
  private static final Instant LATER = FIRST.plus(Duration.ofHours(5));

  @TempDir private Path folder;
  private Database database;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEventWithAnHourIsWrittenToTheLetter() throws IOException {
    Almanac almanac = almanac(SHIPPED, FIRST);
    String written = lines(almanac.file(SHIPPED.on(OPENING).get(1)));
    assertThat(written).isEqualTo(expected("le-khai-mac.ics"));
  }

  @Test
  void anEventWithoutAnHourTakesTheWholeDayAndSaysWhy() throws IOException {
    Almanac almanac = almanac(SHIPPED, FIRST);
    String written = lines(almanac.file(SHIPPED.on(OPENING.plusDays(1)).get(1)));
    assertThat(written).isEqualTo(expected("xe-loa.ics"));
  }

  @Test
  void aLatestHourStandsInTheTitleAndHasNoLength() {
    VEvent event = event(almanac(SHIPPED, FIRST).file(SHIPPED.on(OPENING).getFirst()));
    assertThat(event.getSummary().getValue())
        .isEqualTo("Trước 6 giờ 30: Tập trung xe loa tại quận Gò Vấp");
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2023-10-01T23:30:00Z"));
    assertThat(event.getDateEnd()).isNull();
    assertThat(event.getDescription().getValue()).startsWith("Giờ: trước 6 giờ 30 sáng.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles"})
  void theZoneOfTheMachineDoesNotMatter(String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      Almanac almanac = almanac(SHIPPED, FIRST);
      assertThat(lines(almanac.file(SHIPPED.on(OPENING).get(1))))
          .isEqualTo(expected("le-khai-mac.ics"));
      assertThat(lines(almanac.file(SHIPPED.on(OPENING.plusDays(1)).get(1))))
          .isEqualTo(expected("xe-loa.ics"));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void anEndAfterMidnightIsOnTheNextDay() {
    Agenda agenda = agenda(Campaigns.activity("Đêm thơ", OPENING, "22:00-01:30"));
    VEvent event = event(almanac(agenda, FIRST).file(agenda.all().getFirst()));
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2023-10-02T18:30:00Z"));
  }

  @Test
  void signsOfTheFormatInATitleStayAsTheyAre() {
    String title = "Đọc; viết, tính \\n \"số\": a=b 👨‍👩‍👧 " + "rất dài ".repeat(40).strip();
    Agenda agenda = agenda(Campaigns.activity(title + "\r\nEND:VEVENT", OPENING));
    Blob file = almanac(agenda, FIRST).file(agenda.all().getFirst());
    assertThat(event(file).getSummary().getValue()).isEqualTo(title + " END:VEVENT");
    ContentLinesTest.assertLines(file.bytes());
  }

  @Test
  void whatIsReadAgainUnchangedIsTheSameToTheByte() {
    Feed before = almanac(SHIPPED, FIRST).feed("tan-phu").orElseThrow();
    Feed after = almanac(Corpora.agenda(), LATER).feed("tan-phu").orElseThrow();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatStaffSayOfAMeetingThatIsInPeoplesCalendarsRaisesItsSequenceEachTime() {
    Agenda usual = withClasses();
    Occurrence meeting =
        usual.on(OPENING).stream().filter(usual::isMeeting).findFirst().orElseThrow();
    Agenda later = usual.amended(Map.of(meeting.id(), amendment(meeting, AT_SEVEN)));
    Agenda off = usual.amended(Map.of(meeting.id(), amendment(meeting, new Amendment.Cancelled())));
    List<Agenda> inTurn = List.of(usual, later, off, usual);
    List<Integer> sequences = new ArrayList<>();
    for (Agenda agenda : inTurn) {
      Instant now = FIRST.plusSeconds(sequences.size());
      VEvent event = event(almanac(agenda, now).file(agenda.find(meeting.id()).orElseThrow()));
      sequences.add(event.getSequence().getValue());
    }
    assertThat(sequences).containsExactly(0, 1, 2, 3);
  }

  private static Agenda withClasses() {
    Timetables timetables = new Timetables(new TableFiles());
    CorpusFolder folder = new CorpusFolder(new FormatReader(), new PlanParser(), timetables, true);
    return Agenda.of(folder.load(Path.of("corpus")), Corpora.gazetteer());
  }

  private static Amendment amendment(Occurrence meeting, Amendment.Change change) {
    return new Amendment(meeting.id(), change, new Amendment.Basis("thông báo", "Cán bộ", OPENING));
  }

  @Test
  void aChangeRaisesTheSequenceOfTheSameEvent() {
    Agenda eight = agenda(Campaigns.activity("Hội sách", OPENING, "08:00"));
    Agenda nine = agenda(Campaigns.activity("Hội sách", OPENING, "09:00"));
    VEvent first = event(almanac(eight, FIRST).file(eight.all().getFirst()));
    VEvent second = event(almanac(nine, LATER).file(nine.all().getFirst()));
    VEvent again = event(almanac(nine, LATER.plusSeconds(9)).file(nine.all().getFirst()));
    VEvent back = event(almanac(eight, LATER.plusSeconds(60)).file(eight.all().getFirst()));
    assertThat(List.of(first, second, again, back))
        .extracting(event -> event.getUid().getValue())
        .containsOnly(first.getUid().getValue());
    assertThat(List.of(first, second, again, back))
        .extracting(event -> event.getSequence().getValue())
        .containsExactly(0, 1, 1, 2);
    assertThat(List.of(first, second, again, back))
        .extracting(event -> event.getDateTimeStamp().getValue().toInstant())
        .containsExactly(FIRST, LATER, LATER, LATER.plusSeconds(60));
  }

  @Test
  void anEventThatWasGoneForAWhileGoesOnCounting() {
    Agenda eight = agenda(Campaigns.activity("Hội sách", OPENING, "08:00"));
    Agenda nine = agenda(Campaigns.activity("Hội sách", OPENING, "09:00"));
    almanac(eight, FIRST);
    almanac(agenda(), LATER);
    assertThat(event(almanac(nine, LATER).file(nine.all().getFirst())).getSequence().getValue())
        .isEqualTo(1);
  }

  @Test
  void aTrialSaysSoInEveryTitle() {
    Almanac almanac = Almanac.open(SHIPPED, database, InstantSource.fixed(FIRST), true);
    Feed feed = almanac.feed("tan-phu").orElseThrow();
    assertThat(feed.name()).startsWith("[DÙNG THỬ] ");
    assertThat(parsed(feed.body()).getEvents())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.getSummary().getValue()).startsWith("[DÙNG THỬ] "))
        .allSatisfy(
            e ->
                assertThat(e.getDescription().getValue())
                    .startsWith("DÙNG THỬ, không phải lịch thật.\n"));
  }

  @Test
  void theFeedOfAWardHasItsEventsAndThoseOfEverybody() {
    Activity own = Campaigns.of("Của Tân Phú", OPENING, "Ủy ban nhân dân phường Tân Phú");
    Activity other = Campaigns.of("Của Tân Quy", OPENING, "Ủy ban nhân dân phường Tân Quy");
    Agenda agenda =
        Agenda.of(
            Campaigns.corpus(
                Campaigns.campaign("a", true, Campaigns.activity("Của quận", OPENING), own, other)),
            Corpora.gazetteer());
    Almanac almanac = almanac(agenda, FIRST);
    assertThat(titles(almanac, "tan-phu")).containsExactly("Của quận", "Của Tân Phú");
    assertThat(titles(almanac, "tan-quy")).containsExactly("Của quận", "Của Tân Quy");
    assertThat(titles(almanac, "tat-ca")).containsExactly("Của quận", "Của Tân Phú", "Của Tân Quy");
    assertThat(almanac.feed("go-vap")).isEmpty();
    assertThat(almanac.feed("../tan-phu")).isEmpty();
    assertThat(almanac.feed("")).isEmpty();
  }

  @Test
  void aFeedSaysItsNameAndWhenToLookAgain() {
    Feed feed = almanac(SHIPPED, FIRST).feed("tan-phu").orElseThrow();
    assertThat(feed.name()).isEqualTo("Tuần lễ học tập suốt đời, phường Tân Phú");
    assertThat(feed.refresh()).isEqualTo(Duration.ofHours(6));
    assertThat(feed.etag()).matches("\"[0-9a-f]{32}\"");
    ContentLinesTest.assertLines(feed.body().bytes());
    assertThat(text(feed.body()).lines())
        .contains(
            "METHOD:PUBLISH",
            "NAME:Tuần lễ học tập suốt đời\\, phường Tân Phú",
            "X-WR-CALNAME:Tuần lễ học tập suốt đời\\, phường Tân Phú",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H");
    assertThat(parsed(feed.body()).validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(parsed(feed.body()).getEvents()).hasSize(SHIPPED.all().size());
  }

  @Test
  void aChangedFeedHasAnotherTag() {
    Feed eight =
        almanac(agenda(Campaigns.activity("Hội sách", OPENING, "08:00")), FIRST)
            .feed("tat-ca")
            .orElseThrow();
    Feed nine =
        almanac(agenda(Campaigns.activity("Hội sách", OPENING, "09:00")), FIRST)
            .feed("tat-ca")
            .orElseThrow();
    assertThat(nine.etag()).isNotEqualTo(eight.etag());
  }

  @Test
  void anOccurrenceOfAnotherAgendaIsRefused() {
    Almanac almanac = almanac(agenda(), FIRST);
    assertThatThrownBy(() -> almanac.file(SHIPPED.all().getFirst()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsAddressIsBelowThePublicOne() {
    assertThat(new CalendarLinks(java.net.URI.create("https://example.vn/hoc/")).feed("tan-phu"))
        .hasToString("https://example.vn/hoc/lich/tan-phu.ics");
    assertThat(new CalendarLinks(java.net.URI.create("http://localhost:8080")).feed("tat-ca"))
        .hasToString("http://localhost:8080/lich/tat-ca.ics");
  }

  private Almanac almanac(Agenda agenda, Instant now) {
    return Almanac.open(agenda, database, InstantSource.fixed(now), false);
  }

  private static Agenda agenda(Activity... activities) {
    return Agenda.of(
        Campaigns.corpus(Campaigns.campaign("a", true, activities)), Gazetteer.ofVietnam());
  }

  private static List<String> titles(Almanac almanac, String slug) {
    return parsed(almanac.feed(slug).orElseThrow().body()).getEvents().stream()
        .map(event -> event.getSummary().getValue())
        .toList();
  }

  private static VEvent event(Blob file) {
    List<VEvent> events = parsed(file).getEvents();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static ICalendar parsed(Blob file) {
    return Biweekly.parse(text(file)).first();
  }

  private static String text(Blob file) {
    return new String(file.bytes(), UTF_8);
  }

  /** As the expected files are: lines not folded, with plain ends. */
  private static String lines(Blob file) {
    return text(file).replace("\r\n ", "").replace("\r\n", "\n");
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = AlmanacTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
