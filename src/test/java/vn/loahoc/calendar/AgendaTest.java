package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.place.Gazetteer;

class AgendaTest {

  private static final Agenda SHIPPED = Corpora.agenda();
  private static final LocalDate OPENING = LocalDate.of(2023, 10, 2);

  @Test
  void theShippedPlanIsShownDayByDay() {
    Map<String, List<List<String>>> expected =
        Tables.rows("quan-7.tsv").collect(Collectors.groupingBy(List::getFirst));
    expected.forEach(
        (day, rows) ->
            assertThat(rows(LocalDate.parse(day)))
                .as(day)
                .isEqualTo(rows.stream().filter(row -> row.size() > 2).toList()));
  }

  /** As in the table; titles only as far as the table has them. */
  private static List<List<String>> rows(LocalDate day) {
    List<List<String>> rows = new ArrayList<>();
    for (Occurrence o : SHIPPED.on(day)) {
      rows.add(row(day, CalendarWords.hours(o.when()).orElse("giờ chưa ghi"), o));
    }
    for (Occurrence o : SHIPPED.running(day)) {
      rows.add(row(day, "suốt", o));
    }
    return rows;
  }

  private static List<String> row(LocalDate day, String hours, Occurrence o) {
    List<String> titles =
        Tables.rows("quan-7.tsv").filter(row -> row.size() > 2).map(row -> row.get(2)).toList();
    String title =
        titles.stream().filter(known -> o.title().startsWith(known)).findFirst().orElse(o.title());
    return List.of(
        day.toString(), hours, title, o.where().place().orElse("-"), o.source().section());
  }

  @Test
  void aDayIsShownAtAGlance() {
    List<Glance> glance = Glance.on(SHIPPED, OPENING);
    assertThat(glance).hasSize(5);
    assertThat(glance.get(1))
        .isEqualTo(
            new Glance(
                "8 giờ sáng",
                "Tham dự Lễ khai mạc Tuần lễ hưởng ứng học tập suốt đời cấp Thành phố năm 2023",
                Optional.of("Quảng trường Hòa Bình, Khu dân cư Cityland Park Hills, quận Gò Vấp"),
                glance.get(1).map()));
    assertThat(glance.get(1).map().orElseThrow().toString())
        .startsWith("https://www.openstreetmap.org/search?query=Qu%E1%BA%A3ng+tr%C6%B0%E1%BB%9Dng");
    assertThat(glance)
        .extracting(Glance::when)
        .containsExactly(
            "trước 6 giờ 30 sáng",
            "8 giờ sáng",
            "giờ chưa ghi",
            "suốt 02/10 – 08/10",
            "suốt 02/10 – 08/10");
  }

  @Test
  void otherLocalitiesAreNotInTheListsButFoundById() {
    Occurrence elsewhere =
        SHIPPED.known().stream()
            .filter(o -> o.source().campaign().equals("2021-dien-bien"))
            .findFirst()
            .orElseThrow();
    assertThat(SHIPPED.all()).doesNotContain(elsewhere);
    assertThat(SHIPPED.on(elsewhere.when().first())).isEmpty();
    assertThat(SHIPPED.find(elsewhere.id())).contains(elsewhere);
    assertThat(SHIPPED.find("0000000000000000")).isEmpty();
  }

  @Test
  void withoutACampaignOfHomeAllAreShown() {
    Corpus corpus =
        Campaigns.corpus(Campaigns.campaign("a", false, Campaigns.activity("Hội sách", OPENING)));
    Agenda agenda = Agenda.of(corpus, Gazetteer.ofVietnam());
    assertThat(agenda.on(OPENING)).extracting(Occurrence::title).containsExactly("Hội sách");
  }

  @Test
  void theNextThingIsOneToGoTo() {
    assertThat(SHIPPED.nextAfter(LocalDate.of(2023, 9, 20)).map(Occurrence::title))
        .get()
        .asString()
        .startsWith("Tham dự Lễ khai mạc");
    assertThat(SHIPPED.nextAfter(LocalDate.of(2023, 10, 3))).isEmpty();
    assertThat(SHIPPED.last().map(o -> o.when().last())).contains(LocalDate.of(2023, 10, 8));
  }

  @Test
  void idsLastWhenDayAndHourChange() {
    Agenda before = agenda(Campaigns.activity("Hội sách", OPENING, "08:00"));
    Agenda after = agenda(Campaigns.activity("Hội sách.", OPENING.plusDays(1), "14:00-16:00"));
    assertThat(ids(after)).isEqualTo(ids(before));
    assertThat(ids(agenda(Campaigns.activity("Hội thao", OPENING, "08:00"))))
        .doesNotContainAnyElementsOf(ids(before));
    assertThat(ids(Corpora.agenda())).isEqualTo(ids(SHIPPED));
  }

  @Test
  void theSameTitleOnSeveralDaysHasSeveralIds() {
    Agenda agenda =
        agenda(
            Campaigns.activity("Hội sách", OPENING),
            Campaigns.activity("Hội sách", OPENING.plusDays(2)));
    assertThat(ids(agenda)).doesNotHaveDuplicates().hasSize(2);
    assertThat(ids(agenda)).allMatch(id -> id.matches("[0-9a-f]{16}"));
  }

  @Test
  void whatIsToldTwiceIsShownOnceAndWithItsHour() {
    Agenda agenda =
        agenda(
            Campaigns.activity("Khai mạc hội sách của quận", OPENING),
            Campaigns.activity("Tham dự khai mạc hội sách quận", OPENING, "08:00"));
    assertThat(agenda.on(OPENING))
        .extracting(Occurrence::title)
        .containsExactly("Tham dự khai mạc hội sách quận");
  }

  @Test
  void twoThingsOfOneTitleAtTwoHoursAreTwo() {
    Agenda agenda =
        agenda(
            Campaigns.activity("Đọc sách cùng con", OPENING, "08:00"),
            Campaigns.activity("Đọc sách cùng con", OPENING, "14:00"));
    assertThat(agenda.on(OPENING)).hasSize(2);
  }

  @Test
  void whatAnAnswerSpokeOfIsFound() {
    Occurrence opening = SHIPPED.on(OPENING).get(1);
    LocalDateTime eight = OPENING.atTime(8, 0);
    assertThat(SHIPPED.matching(opening.title(), Optional.of(eight))).contains(opening);
    assertThat(SHIPPED.matching(" " + opening.title() + ".", Optional.empty())).contains(opening);
    assertThat(SHIPPED.matching(opening.title(), Optional.of(eight.plusDays(1)))).isEmpty();
    assertThat(SHIPPED.matching("Hội thao", Optional.of(eight))).isEmpty();
  }

  @Test
  void whatAnAnswerToldInOtherWordsIsFoundByItsDay() {
    Occurrence trucks = SHIPPED.on(OPENING).get(2);
    String otherWords =
        "Thực hiện 01 xe loa tuyên truyền về học tập suốt đời và xây dựng xã hội học tập trên các"
            + " tuyến đường chính của thành phố";
    assertThat(SHIPPED.matching(otherWords, Optional.of(OPENING.atStartOfDay()))).contains(trucks);
    assertThat(SHIPPED.matching(otherWords, Optional.empty())).isEmpty();
  }

  @Test
  void aWardSeesItsOwnAndWhatIsForEverybody() {
    Corpus corpus =
        Campaigns.corpus(
            Campaigns.campaign(
                "a",
                true,
                Campaigns.activity("Của quận", OPENING),
                Campaigns.of("Của Tân Phú", OPENING, "Ủy ban nhân dân phường Tân Phú"),
                Campaigns.of("Của Tân Quy", OPENING, "Ủy ban nhân dân phường Tân Quy"),
                Campaigns.of("Của trường", OPENING, "Trường Tiểu học Tân Quy"),
                Campaigns.of("Của hai nơi", OPENING, "phường Tân Phú, phường Tân Quy")));
    Agenda agenda = Agenda.of(corpus, Corpora.gazetteer());
    assertThat(agenda.all()).hasSize(5);
    assertThat(agenda.forWard("Tân Phú").all())
        .extracting(Occurrence::title)
        .containsExactly("Của quận", "Của Tân Phú", "Của trường", "Của hai nơi");
    assertThat(agenda.forWard("phường Tân Quy").on(OPENING))
        .extracting(Occurrence::title)
        .containsExactly("Của quận", "Của Tân Quy", "Của trường", "Của hai nơi");
    assertThat(agenda.wards()).containsEntry("tan-phu", "phường Tân Phú").hasSize(10);
  }

  @Test
  void occurrencesAreFoundByWordsOfTheirTitleWithoutDiacritics() {
    assertThat(SHIPPED.named("le khai mac", OPENING))
        .extracting(Occurrence::title)
        .singleElement()
        .asString()
        .startsWith("Tham dự Lễ khai mạc");
    assertThat(SHIPPED.named("xe loa", OPENING)).hasSize(4);
    assertThat(SHIPPED.named("lễ khai mạc", OPENING.plusDays(1))).isEmpty();
    assertThat(SHIPPED.named(" … ", OPENING)).isEmpty();
  }

  private static Agenda agenda(vn.loahoc.corpus.Activity... activities) {
    return Agenda.of(
        Campaigns.corpus(Campaigns.campaign("a", true, activities)), Gazetteer.ofVietnam());
  }

  private static List<String> ids(Agenda agenda) {
    return agenda.known().stream().map(Occurrence::id).toList();
  }
}
