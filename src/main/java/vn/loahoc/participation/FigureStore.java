package vn.loahoc.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import vn.loahoc.store.Transaction;

/** What figures are made of, read from the table {@code participation} in two passes. */
final class FigureStore {

  /** Corrections are rows with negated people, so that these sums need not know of them. */
  private static final String SUMS =
      """
      select day, ward, occurrence, channel, audience, kind, origin, sum(people) as people
      from participation
      where campaign = :campaign and day >= :first and day <= :last
      group by day, ward, occurrence, channel, audience, kind, origin
      having sum(people) <> 0
      """;

  /** Occasions at which heads were counted, and who checked in there, whatever the days. */
  private static final String HEADED =
      """
      select occurrence,
        sum(case when kind = 'head-count' then people else 0 end) as heads,
        sum(case when kind = 'check-in' then people else 0 end) as came
      from participation
      where campaign = :campaign and kind in ('head-count', 'check-in') and occurrence in
        (select occurrence from participation where campaign = :campaign and kind = 'head-count')
      group by occurrence
      """;

  /**
   * What stands of persons. Keys that were never corrected have one row; the few others are looked
   * at one by one.
   */
  private static final String PERSONS =
      """
      select day, ward, occurrence, channel, audience, kind, person
      from participation e
      where campaign = :campaign and day <= :last and person is not null
        and kind in ('check-in', 'challenge-done', 'recording', 'registration',
          'challenge-accepted')
        and revision % 2 = 1
        and (entry_key not in (select entry_key from participation where revision > 1)
          or not exists (select 1 from participation later
            where later.entry_key = e.entry_key and later.revision > e.revision))
      """;

  /** A sum of one group. */
  record Sum(Group group, Kind kind, Origin origin, long people) {}

  /** Something that stands of somebody. */
  record Deed(Group group, Kind kind, String person) {}

  List<Sum> sums(Transaction t, Scope scope) {
    return t.query(SUMS)
        .bind("campaign", scope.campaign())
        .bind("first", scope.first().toString())
        .bind("last", scope.last().toString())
        .map(
            (RowView row) ->
                new Sum(
                    group(row),
                    Kind.of(row.getColumn("kind", String.class)),
                    Origin.of(row.getColumn("origin", String.class)),
                    row.getColumn("people", Long.class)))
        .list();
  }

  private static Group group(RowView row) {
    return new Group(
        row.getColumn("day", String.class),
        text(row, "ward"),
        text(row, "occurrence"),
        text(row, "channel"),
        text(row, "audience"));
  }

  private static String text(RowView row, String column) {
    return Optional.ofNullable(row.getColumn(column, String.class)).orElse("");
  }

  /** At which occasions more heads were counted than people checked in. */
  Set<String> countedByHeads(Transaction t, String campaign) {
    return new HashSet<>(
        t.query("select occurrence from (" + HEADED + ") both_ways where heads > came")
            .bind("campaign", campaign)
            .mapTo(String.class)
            .list());
  }

  /** All deeds of persons until the last day, also those before the first. */
  void deeds(Transaction t, Scope scope, Consumer<Deed> each) {
    t.query(PERSONS)
        .bind("campaign", scope.campaign())
        .bind("last", scope.last().toString())
        .scanResultSet(
            (rows, context) -> {
              ResultSet all = rows.get();
              while (all.next()) {
                each.accept(deed(all));
              }
              return true;
            });
  }

  private static Deed deed(ResultSet row) throws SQLException {
    Group group =
        new Group(
            row.getString(1),
            filled(row.getString(2)),
            filled(row.getString(3)),
            filled(row.getString(4)),
            filled(row.getString(5)));
    return new Deed(group, Kind.of(row.getString(6)), row.getString(7));
  }

  private static String filled(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Which pseudonyms mean somebody who has another one. */
  Map<String, String> aliases(Transaction t) {
    Map<String, String> aliases = new HashMap<>();
    t.query("select alias, person from participation_aliases")
        .map(
            (RowView row) ->
                aliases.put(
                    row.getColumn("alias", String.class), row.getColumn("person", String.class)))
        .list();
    return aliases;
  }
}
