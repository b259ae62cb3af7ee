package vn.loahoc.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import vn.loahoc.store.Transaction;

/** What figures are made of, read from the table {@code participation} in two passes. */
final class FigureStore {

  /**
   * Corrections are rows with negated people, so that these sums need not know of them. Groups are
   * in the order of the index {@code participation_figures}, here and below: else all rows would be
   * sorted.
   */
  private static final String SUMS =
      """
      select day, ward, occurrence, channel, audience, kind, origin, sum(people) as people
      from participation
      where campaign = :campaign
      group by campaign, day, kind, origin, ward, occurrence, channel, audience
      having sum(people) <> 0
      """;

  /** What stands of persons; what was cancelled has nobody left. */
  private static final String PERSONS =
      """
      select day, ward, occurrence, channel, audience, kind, person
      from participation
      where campaign = :campaign and day <= :last and person is not null
        and kind in ('check-in', 'challenge-done', 'recording', 'registration',
          'challenge-accepted')
      group by campaign, day, kind, origin, ward, occurrence, channel, audience, person
      having sum(people) > 0
      """;

  /** A sum of one group. */
  record Sum(Group group, Kind kind, Origin origin, long people) {}

  /** Something that stands of somebody. */
  record Deed(Group group, Kind kind, String person) {}

  /** All sums of the campaign, also of the days before and after. */
  List<Sum> sums(Transaction t, Scope scope) {
    return t.query(SUMS)
        .bind("campaign", scope.campaign())
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
