package vn.loahoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loahoc.answer.Replies;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Campaigns;
import vn.loahoc.calendar.Lessons;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.corpus.Activity;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;

class MergingTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final Amendment.Basis BASIS =
      new Amendment.Basis("thông báo", "Cán bộ quận", LocalDate.of(2023, 10, 1));
  private static final String SAID = " (theo thông báo; Cán bộ quận ghi ngày 01/10/2023).";
  private static final String DATED =
      """
      Theo kế hoạch Quận 7:
      - Thứ Hai, 02/10/2023: Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai.
      - Thứ Ba, 03/10/2023: Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai.\
      """;

  @Test
  void inAListOfSeveralDaysTheLineOfTheRightDayIsReplacedAndKeepsItsDay() {
    assertThat(merged(DATED, trucks(MONDAY), trucks(TUESDAY, at(7, null))))
        .isEqualTo(
            """
            Theo kế hoạch Quận 7:
            - Thứ Hai, 02/10/2023: Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai.
            - Xe loa tuyên truyền: 7 giờ sáng thứ Ba, 03/10/2023, tại Nhà văn hóa Sao Mai\
            """
                + SAID);
  }

  @Test
  void belowTheHeadingOfTheirDayLinesBeginWithTheHour() {
    String list =
        """
        Thứ Ba, 03/10/2023 (còn 2 ngày), theo kế hoạch Quận 7:
        - Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai.\
        """;
    assertThat(merged(list, trucks(TUESDAY, at(7, null))))
        .endsWith("\n- 7 giờ sáng: Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai" + SAID);
  }

  @Test
  void whatWasMovedToADayDoesNotTakeTheLineOfItsNamesakeThere() {
    String list =
        """
        Thứ Ba, 03/10/2023 (còn 2 ngày), theo kế hoạch Quận 7:
        - Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai.\
        """;
    assertThat(merged(list, trucks(TUESDAY), trucks(FRIDAY, at(7, TUESDAY))))
        .startsWith("Xe loa tuyên truyền: dời từ 06/10/2023 sang 7 giờ sáng thứ Ba, 03/10/2023")
        .endsWith("\nTài liệu gốc: " + list);
  }

  @Test
  void twoThatHaveOneTitleEachReplaceTheirOwnLine() {
    assertThat(
            merged(DATED, trucks(MONDAY, at(9, TUESDAY)), trucks(TUESDAY, at(7, null)))
                .lines()
                .skip(1))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("- Xe loa tuyên truyền: dời từ 02/10/2023 sang 9"),
            line -> assertThat(line).startsWith("- Xe loa tuyên truyền: 7 giờ sáng thứ Ba"));
  }

  @Test
  void aLineIsReplacedOnlyOnce() {
    String list = "Thứ Ba, 03/10/2023:\n- Xe loa tuyên truyền.";
    String merged =
        merged(
            list,
            with(Campaigns.of("Xe loa tuyên truyền", TUESDAY, "UBND phường 1"), at(7, null)),
            with(Campaigns.of("Xe loa tuyên truyền", TUESDAY, "UBND phường 10"), at(9, null)));
    assertThat(merged).contains("\n- 7 giờ sáng: ").startsWith("Xe loa tuyên truyền: 9 giờ sáng");
  }

  @Test
  void aShortTitleIsNotTheLongOneThatHasItsWords() {
    String list =
        """
        Thứ Ba, 03/10/2023:
        - Xe loa tuyên truyền lưu động về học tập suốt đời.
        - Xe loa tuyên truyền.\
        """;
    assertThat(
            merged(list, with(Campaigns.activity("Xe loa tuyên truyền", TUESDAY), at(7, null)))
                .lines())
        .containsExactly(
            "Thứ Ba, 03/10/2023:",
            "- Xe loa tuyên truyền lưu động về học tập suốt đời.",
            "- 7 giờ sáng: Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai" + SAID);
  }

  @Test
  void theLineOfAnotherWardIsLeftAsItIs() {
    String list =
        """
        Thứ Ba, 03/10/2023:
        - Xe loa tuyên truyền, tại trụ sở phường 10.
        - Xe loa tuyên truyền, tại trụ sở phường 1.\
        """;
    assertThat(
            merged(
                    list,
                    with(
                        Campaigns.of("Xe loa tuyên truyền", TUESDAY, "UBND phường 1"), at(7, null)))
                .lines())
        .containsExactly(
            "Thứ Ba, 03/10/2023:",
            "- Xe loa tuyên truyền, tại trụ sở phường 10.",
            "- 7 giờ sáng: Xe loa tuyên truyền, tại Nhà văn hóa Sao Mai" + SAID);
  }

  @Test
  void whatATimetableStillHasOtherwiseIsToldBehindWhatStaffSaid() {
    String opening = "Lễ khai mạc tuần lễ học tập suốt đời";
    Agenda agenda =
        Agenda.of(
            Campaigns.corpus(
                Campaigns.campaign("a", true, Campaigns.activity(opening, MONDAY))
                    .withSessions(List.of(Lessons.once(opening, MONDAY, 9, false)))),
            Gazetteer.ofVietnam());
    String id = agenda.all().getFirst().id();
    String list = "Thứ Hai, 02/10/2023:\n- " + opening + ", tại Nhà văn hóa Sao Mai.";
    String now = "Thứ Hai, 02/10/2023:\n- %d giờ sáng: " + opening + ", tại Nhà văn hóa Sao Mai";
    assertThat(merged(list, agenda.amended(Map.of(id, new Amendment(id, at(8, null), BASIS)))))
        .isEqualTo(
            now.formatted(8)
                + SAID
                + " Thời khóa biểu TTHTCĐ (lich.csv), dòng 3 ghi 9 giờ sáng; hai nguồn chưa khớp.");
    assertThat(merged(list, agenda.amended(Map.of(id, new Amendment(id, at(9, null), BASIS)))))
        .isEqualTo(now.formatted(9) + SAID);
  }

  /** An activity and what staff said of it. */
  private record Said(Activity activity, Optional<Amendment.Change> change) {}

  private static Said with(Activity activity, Amendment.Change change) {
    return new Said(activity, Optional.of(change));
  }

  private static Said trucks(LocalDate day) {
    return new Said(Campaigns.activity("Xe loa tuyên truyền", day), Optional.empty());
  }

  private static Said trucks(LocalDate day, Amendment.Change change) {
    return with(Campaigns.activity("Xe loa tuyên truyền", day), change);
  }

  private static Amendment.Change at(int hour, @Nullable LocalDate day) {
    return new Amendment.Held(
        Optional.ofNullable(day),
        Optional.of(LocalTime.of(hour, 0)),
        Optional.empty(),
        Optional.empty());
  }

  private static String merged(String text, Said... said) {
    Activity[] activities = Arrays.stream(said).map(Said::activity).toArray(Activity[]::new);
    Gazetteer gazetteer = Gazetteer.of(List.of(ward("1"), ward("10")));
    Agenda agenda =
        Agenda.of(Campaigns.corpus(Campaigns.campaign("a", true, activities)), gazetteer);
    List<Occurrence> all = agenda.all();
    assertThat(all).hasSize(said.length);
    Map<String, Amendment> amendments =
        all.stream()
            .flatMap(
                one ->
                    change(one, said)
                        .map(change -> new Amendment(one.id(), change, BASIS))
                        .stream())
            .collect(Collectors.toMap(Amendment::occurrence, amendment -> amendment));
    return merged(text, agenda.amended(amendments));
  }

  private static String merged(String text, Agenda amended) {
    List<Pair> told = amended.amended().stream().map(Pair::of).toList();
    return Merging.of(Replies.sure(text, List.of(), List.of()), told, amended);
  }

  private static Optional<Amendment.Change> change(Occurrence one, Said... said) {
    return Arrays.stream(said)
        .filter(s -> s.activity().when().date().equals(Optional.of(one.when().first())))
        .filter(s -> s.activity().what().equals(one.title()))
        .filter(s -> s.activity().unit().equals(one.where().unit()))
        .flatMap(s -> s.change().stream())
        .findFirst();
  }

  private static Ward ward(String name) {
    return new Ward(
        Ward.Type.WARD,
        name,
        Optional.empty(),
        new Ward.OtherNames(List.of(), List.of()),
        new Ward.Belongs(Optional.of("Quận 7"), Optional.empty()),
        new Ward.Life(Optional.empty(), Optional.empty()),
        List.of(),
        Optional.empty());
  }
}
