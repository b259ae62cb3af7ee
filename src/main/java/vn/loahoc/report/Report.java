package vn.loahoc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report of participation, ready to be written in any format.
 *
 * @param tables the summary first
 * @param definitions how each figure is made, one sentence each
 */
public record Report(Heading heading, List<Table> tables, List<String> definitions) {

  public Report {
    tables = List.copyOf(tables);
    definitions = List.copyOf(definitions);
  }

  /**
   * Of what it is.
   *
   * @param title in Vietnamese, with the campaign
   * @param first local date
   * @param last local date, inclusive
   * @param ward by its name; nothing for all
   * @param open whether anybody may see it: then small figures are not told
   */
  public record Heading(
      String title, LocalDate first, LocalDate last, Optional<String> ward, boolean open) {

    /** The days in words. */
    String days() {
      return first.equals(last)
          ? ReportWords.say("period.day", "day", Days.full(first))
          : ReportWords.say("period", "first", Days.full(first), "last", Days.full(last));
    }

    /** The days and the ward in words. */
    public String subtitle() {
      String where =
          ward.map(name -> ReportWords.say("scope.ward", "ward", name))
              .orElseGet(() -> ReportWords.say("scope.all"));
      return days() + " · " + where;
    }
  }

  /** The table of a key. */
  public Optional<Table> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }
}
