package vn.loahoc.participation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/**
 * Sums over the table {@code participation} by a statement of its own, beside that of the reports:
 * what tests hold the ledger against.
 */
public final class Tallies {

  /**
   * What is between the braces comes from {@link By}, never from outside. PostgreSQL wants to be
   * told of what type a missing value is.
   */
  private static final String SUMS =
      """
      select {dimensions} kind, origin,
        sum(net.entries) as entries, sum(net.people) as people,
        sum(case when net.person is not null and net.entries > 0 then 1 else 0 end) as persons
      from (
        select {dimensions} kind, origin, coalesce(a.person, e.person) as person,
          sum(case when e.revision % 2 = 1 then 1 else -1 end) as entries,
          sum(e.people) as people
        from participation e left join participation_aliases a on a.alias = e.person
        where (cast(:first as text) is null or e.day >= :first)
          and (cast(:last as text) is null or e.day <= :last)
          and (cast(:campaign as text) is null or e.campaign = :campaign)
          and (cast(:ward as text) is null or e.ward = :ward)
          and (cast(:occurrence as text) is null or e.occurrence = :occurrence)
        group by {dimensions} kind, origin, coalesce(a.person, e.person)
      ) net
      group by {dimensions} kind, origin
      having sum(net.entries) <> 0
      order by {dimensions} kind, origin
      """;

  /** Sums, by kind and origin and by what else is asked for, in that order. */
  public List<Tally> tally(Transaction t, Selection selection, Set<By> by) {
    Set<By> sorted = by.isEmpty() ? EnumSet.noneOf(By.class) : EnumSet.copyOf(by);
    String dimensions = sorted.stream().map(By::column).collect(Collectors.joining(", "));
    String sql = SUMS.replace("{dimensions}", dimensions.isEmpty() ? "" : dimensions + ",");
    return t.query(sql)
        .bind("first", selection.first().map(LocalDate::toString).orElse(null))
        .bind("last", selection.last().map(LocalDate::toString).orElse(null))
        .bind("campaign", selection.campaign().orElse(null))
        .bind("ward", selection.ward().orElse(null))
        .bind("occurrence", selection.occurrence().orElse(null))
        .map((RowView row) -> tally(row, sorted))
        .list();
  }

  private static Tally tally(RowView row, Set<By> by) {
    Map<By, String> group = new EnumMap<>(By.class);
    for (By one : by) {
      group.put(one, Optional.ofNullable(row.getColumn(one.column(), String.class)).orElse(""));
    }
    return new Tally(
        group,
        Kind.of(row.getColumn("kind", String.class)),
        Origin.of(row.getColumn("origin", String.class)),
        row.getColumn("entries", Long.class),
        row.getColumn("people", Long.class),
        row.getColumn("persons", Long.class));
  }
}
