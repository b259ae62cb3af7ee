package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresFileTest {

  private final List<Problem> problems = new ArrayList<>();

  private List<PastFigure> read(String csv) {
    return new FiguresFile("2022/figures.csv", problems).parse(csv);
  }

  @Test
  void figuresAreReadWithTheirSourceAndTheirWard() {
    assertThat(
            read(
                """
                Chỉ tiêu,Số,Phường,Nguồn
                Lượt tham gia,"1.284",,Báo cáo số 12/BC-HKH
                persons,611,,Báo cáo số 12/BC-HKH
                Dân số,20 000,Tân Mẫu,Niên giám 2022
                """))
        .containsExactly(
            new PastFigure("visits", Optional.empty(), 1284, "Báo cáo số 12/BC-HKH"),
            new PastFigure("persons", Optional.empty(), 611, "Báo cáo số 12/BC-HKH"),
            new PastFigure("population", Optional.of("Tân Mẫu"), 20_000, "Niên giám 2022"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aBadRowIsAProblemAndStopsNoOther() {
    assertThat(
            read(
                """
                figure,value,source
                visits,nhiều,Báo cáo
                bánh,3,Báo cáo
                heads,90,
                questions,7,Báo cáo
                questions,8,Báo cáo
                """))
        .containsExactly(new PastFigure("questions", Optional.empty(), 7, "Báo cáo"));
    assertThat(problems.stream().map(problem -> problem.code() + " " + problem.place().row()))
        .containsExactly(
            "bad_row OptionalInt[2]",
            "bad_row OptionalInt[3]",
            "bad_row OptionalInt[4]",
            "duplicate_row OptionalInt[6]");
  }

  @Test
  void withoutASourceColumnNothingIsRead() {
    assertThat(read("figure,value\nvisits,3\n")).isEmpty();
    assertThat(problems).hasSize(1);
  }
}
