package vn.loahoc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loahoc.message.Blob;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Part;
import vn.loahoc.print.Chart;

/**
 * The visits of a report as a picture: by day if it is of several days, else by ward, else by
 * activity. Figures that are not told are left out. Thread-safe.
 */
public final class ChartReport implements ReportWriter {

  @Override
  public String ending() {
    return "png";
  }

  @Override
  public String mediaType() {
    return "image/png";
  }

  @Override
  public Blob write(Report report) {
    return chart(report).png();
  }

  /** What is drawn. */
  public Chart chart(Report report) {
    return chart(report, part(report));
  }

  /** The same by another part. */
  public Chart chart(Report report, Part part) {
    Table table = report.table(part.key()).orElseThrow();
    int visits = table.column(Figure.VISITS.key());
    List<Chart.Bar> bars =
        table.lines().stream()
            .filter(line -> !line.isTotal())
            .flatMap(
                line ->
                    line.cells().get(visits) instanceof Cell.Value value
                        ? Stream.of(new Chart.Bar(line.label(), value.value().longValueExact()))
                        : Stream.empty())
            .toList();
    // of days the last ones are wanted, of all else the first
    int from = part == Part.DAY ? Math.max(0, bars.size() - Chart.MOST) : 0;
    List<Chart.Bar> shown = bars.subList(from, Math.min(bars.size(), from + Chart.MOST));
    long hidden =
        table.lines().stream()
            .filter(line -> !line.isTotal())
            .filter(line -> !(line.cells().get(visits) instanceof Cell.Value))
            .count();
    return new Chart(
        report
            .heading()
            .ward()
            .map(ward -> ReportWords.say("chart.ward", "ward", ward))
            .orElseGet(() -> ReportWords.say("chart.all")),
        report.heading().days(),
        shown.isEmpty() ? List.of(new Chart.Bar(ReportWords.say("total"), 0)) : shown,
        notes(part, shown.size(), bars.size(), hidden));
  }

  /** What is not drawn, and how the figures are made. */
  private static List<String> notes(Part part, int shown, int all, long hidden) {
    List<String> notes = new ArrayList<>();
    if (shown < all) {
      notes.add(
          ReportWords.say(
              part == Part.DAY ? "chart.last-days" : "chart.some",
              "shown",
              String.valueOf(shown),
              "all",
              String.valueOf(all)));
    }
    if (hidden > 0) {
      notes.add(ReportWords.say("chart.hidden", "count", String.valueOf(hidden)));
    }
    notes.add(ReportWords.definition(Figure.VISITS));
    return notes;
  }

  private static Part part(Report report) {
    if (!report.heading().first().equals(report.heading().last())) {
      return Part.DAY;
    }
    return report.heading().ward().isEmpty() ? Part.WARD : Part.ACTIVITY;
  }
}
