package vn.loahoc.corpus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static Plan parse(String... lines) {
    List<SourceText.Line> numbered = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      numbered.add(new SourceText.Line(i + 1, lines[i]));
    }
    return new PlanParser().parse(new SourceText("plan.txt", numbered)).plan();
  }
}
