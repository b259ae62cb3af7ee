package vn.loahoc.corpus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.SourceText;

class WeekReaderTest {

  @Test
  void aLabelledPeriodOutweighsTheDaysOfAnErrand() {
    Plan plan =
        parse(
            "V/v tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2020",
            "1. Thời gian tổ chức: từ ngày 5/10 đến ngày 11/10/2020.",
            "2. Tuyên truyền: treo băng rôn “Hưởng ứng Tuần lễ học tập suốt đời”, treo từ ngày 28/9"
                + " đến hết ngày 12/10/2020.");
    assertThat(plan.week())
        .contains(
            new Plan.Week(
                LocalDate.of(2020, 10, 5),
                LocalDate.of(2020, 10, 11),
                new Origin("plan.txt", "1", 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hưởng ứng Tuần lễ học tập suốt đời năm 2023, từ ngày 25 tháng 9 năm 2023 đến ngày 08 tháng"
            + " 10 năm 2023, các trung tâm học tập cộng đồng mở các lớp học cho người dân.",
        "Hưởng ứng Tuần lễ học tập suốt đời năm 2023, từ ngày 25/9/2023 đến ngày 08/10/2023, các"
            + " trung tâm học tập cộng đồng của 7 phường mở các lớp học theo lịch đính kèm.",
        "Hưởng ứng Tuần lễ học tập suốt đời năm 2023, từ ngày 25/9 đến ngày 08/10/2023 các trung"
            + " tâm mở lớp miễn phí.",
        "Hưởng ứng Tuần lễ học tập suốt đời (25/9 - 08/10/2023), các trung tâm mở lớp.",
        "Nhân Tuần lễ học tập suốt đời năm 2023, các trung tâm mở lớp từ 25/9 đến 8/10/2023.",
        "Trong Tuần lễ học tập suốt đời từ ngày 25/9/2023 đến hết ngày 08/10/2023, các trung tâm mở"
            + " lớp.",
        "Các trung tâm mở lớp hưởng ứng Tuần lễ học tập suốt đời, bắt đầu ngày 25/9/2023 và kết"
            + " thúc ngày 08/10/2023.",
        "Tuần lễ học tập suốt đời năm 2023 được tổ chức từ 25/9/2023 – 08/10/2023.",
        "Thời gian hưởng ứng Tuần lễ: 25/9/2023 - 08/10/2023.",
        "Để chào mừng Tuần lễ học tập suốt đời (từ 25/09 đến 08/10/2023) quận tổ chức các lớp sau."
      })
  void aNoticeNamesTheWeekInASentence(String sentence) {
    for (String title :
        List.of(
            "Về lịch hoạt động của các trung tâm học tập cộng đồng",
            "Về lịch hoạt động của các trung tâm học tập cộng đồng hưởng ứng Tuần lễ học tập suốt"
                + " đời năm 2023")) {
      Plan plan =
          parse(
              "ỦY BAN NHÂN DÂN QUẬN 7",
              "HỘI KHUYẾN HỌC",
              "Số: 45/TB-HKH",
              "Quận 7, ngày 18 tháng 9 năm 2023",
              "THÔNG BÁO",
              title,
              sentence,
              "Người dân đăng ký tại văn phòng trung tâm học tập cộng đồng phường.");
      assertThat(plan.week().map(week -> week.first() + ".." + week.last()))
          .as(title)
          .contains("2023-09-25..2023-10-08");
    }
  }

  @Test
  void aMonthIsTheCampaignWhereNoWeekIsTold() {
    String month =
        "Tháng học tập cộng đồng được tổ chức từ ngày 01 tháng 10 năm 2025 đến hết ngày 31 tháng 10"
            + " năm 2025.";
    String title = "Tổ chức Tháng học tập cộng đồng năm 2025";
    assertThat(days(parse(title, month))).contains("2025-10-01..2025-10-31");
    assertThat(days(parse(title, "1. Thời gian: từ ngày 15/9/2025 đến ngày 12/10/2025.")))
        .contains("2025-09-15..2025-10-12");
    assertThat(days(parse(title, month, "Tuần lễ diễn ra từ ngày 01/10 đến ngày 07/10/2025.")))
        .contains("2025-10-01..2025-10-07");
    assertThat(days(parse(title, "Hoạt động treo băng rôn từ ngày 01/10/2025 đến 31/10/2025.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"II. THỜI GIAN", "II. THỜI GIAN, ĐỊA ĐIỂM", "II. Thời gian tổ chức:"})
  void aSectionOfItsOwnSaysWhenACampaignOfAnyNameIs(String heading) {
    Plan plan =
        parse(
            "Tổ chức Những ngày sách mở năm 2025",
            "I. MỤC ĐÍCH",
            "Khuyến khích người dân đọc sách.",
            heading,
            "Những ngày sách mở kéo dài từ ngày 03 tháng 11 năm 2025 đến ngày 14 tháng 12 năm"
                + " 2025.",
            "III. NỘI DUNG",
            "1. Trưng bày sách",
            "- Thời gian: từ ngày 03 tháng 11 năm 2025 đến ngày 30 tháng 11 năm 2025.",
            "- Địa điểm: Thư viện phường.");
    assertThat(days(plan)).contains("2025-11-03..2025-12-14");
  }

  private static Optional<String> days(Plan plan) {
    return plan.week().map(week -> week.first() + ".." + week.last());
  }

  private static Plan parse(String... lines) {
    List<SourceText.Line> numbered = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      numbered.add(new SourceText.Line(i + 1, lines[i]));
    }
    return new PlanParser().parse(new SourceText("plan.txt", numbered)).plan();
  }
}
