package vn.loahoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loahoc.participation.Part;
import vn.loahoc.print.Chart;

/** A picture says how its figures are made, and what of the period it does not show. */
class ChartReportTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
  private static final String DEFINITION = "Lượt tham gia: mỗi lần";

  private static List<String> notes(Part part, Stream<Cell> cells) {
    List<Cell> all = cells.toList();
    List<Table.Line> lines =
        IntStream.range(0, all.size())
            .mapToObj(i -> new Table.Line("k" + i, "Dòng " + i, List.of(all.get(i))))
            .toList();
    Table table = new Table(part.key(), "", "", List.of(new Table.Column("visits", "Lượt")), lines);
    Report report =
        new Report(
            new Report.Heading("Báo cáo", FIRST, FIRST.plusDays(30), Optional.empty(), false),
            List.of(table),
            List.of());
    Chart chart = new ChartReport().chart(report, part);
    return chart.notes();
  }

  @Test
  void theDefinitionIsOnIt() {
    assertThat(notes(Part.DAY, Stream.of(Cell.of(3))))
        .singleElement()
        .asString()
        .startsWith(DEFINITION);
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(notes(Part.DAY, IntStream.range(0, 31).mapToObj(Cell::of)))
        .startsWith("Chỉ vẽ 16 ngày cuối trong 31 ngày của kỳ này; đủ các ngày có trong tệp.");
    assertThat(notes(Part.WARD, IntStream.range(0, 20).mapToObj(Cell::of)))
        .startsWith("Chỉ vẽ 16 trong 20 dòng; đủ các dòng có trong tệp.");
    assertThat(notes(Part.WARD, Stream.of(Cell.of(7), new Cell.Under(), new Cell.Withheld())))
        .startsWith("Không vẽ 2 dòng có số không nêu.")
        .hasSize(2);
  }
}
