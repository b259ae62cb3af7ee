package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;

/**
 * The rows of a sheet in which it says what is written short: in its title block, below its table,
 * or all of it.
 *
 * @param legend what they say
 * @param table the sheet without them
 */
record LegendRows(Legend legend, SourceTable table) {

  /** They stand that near to the first or to the last row. */
  private static final int NEAR = 40;

  /** The heading of a legend may have that of the numbers of its rows before it. */
  private static final int BESIDE_NUMBER = 2;

  static LegendRows of(SourceTable table) {
    List<SourceTable.Row> rows = table.rows();
    List<SourceTable.Row> others = new ArrayList<>(rows.size());
    Map<String, String> meanings = new LinkedHashMap<>();
    boolean within = table.sheet().filter(LegendText::begins).isPresent();
    for (int i = 0; i < rows.size(); i++) {
      SourceTable.Row row = rows.get(i);
      if (i >= NEAR && i < rows.size() - NEAR) {
        others.add(row);
        within = false;
        continue;
      }
      List<String> texts = texts(row);
      boolean begins = texts.stream().limit(BESIDE_NUMBER).anyMatch(LegendText::begins);
      Map<String, LegendText> said = said(texts, begins || within);
      said.values().forEach(cell -> cell.meanings().forEach(meanings::putIfAbsent));
      within = begins || !said.isEmpty();
      if (said.isEmpty()) {
        others.add(row);
      } else if (said.values().stream().anyMatch(cell -> !cell.rest().isEmpty())) {
        others.add(left(row, said));
      }
    }
    return new LegendRows(
        Legend.of(meanings), meanings.isEmpty() ? table : new SourceTable(table.sheet(), others));
  }

  /**
   * What the cells of a row say; those of several only where they belong to a legend. Nothing where
   * none says what another word means.
   */
  private static Map<String, LegendText> said(List<String> texts, boolean inLegend) {
    Map<String, LegendText> said = new LinkedHashMap<>();
    Optional<LegendText> parted = inLegend ? parted(texts) : Optional.empty();
    if (parted.isPresent()) {
      texts.forEach(words -> said.put(words, parted.get()));
    } else if (texts.size() == 1
        || inLegend
        || texts.stream().allMatch(words -> words.indexOf('=') > 0)) {
      texts.forEach(words -> said.put(words, LegendText.of(words, inLegend)));
    }
    return said.values().stream().allMatch(cell -> cell.meanings().isEmpty()) ? Map.of() : said;
  }

  /** "MP", "miễn phí" in cells beside each other, perhaps with a sign between them. */
  private static Optional<LegendText> parted(List<String> texts) {
    boolean sign = texts.size() == 3 && texts.get(1).length() == 1;
    if (texts.size() != 2 && !sign) {
      return Optional.empty();
    }
    String written = Legend.bare(texts.getFirst());
    return LegendText.meaning(written, texts.getLast())
        .map(meaning -> new LegendText(Map.of(written, meaning), ""));
  }

  /** The different words of a row. */
  private static List<String> texts(SourceTable.Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell instanceof Cell.Text(String words) ? Stream.of(words) : Stream.of())
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  /** A row without what its cells say of abbreviations. */
  private static SourceTable.Row left(SourceTable.Row row, Map<String, LegendText> said) {
    return new SourceTable.Row(
        row.number(),
        row.cells().stream()
            .map(
                cell ->
                    cell instanceof Cell.Text(String words) && said.containsKey(words)
                        ? new Cell.Text(said.get(words).rest())
                        : cell)
            .toList());
  }
}
