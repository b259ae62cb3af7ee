package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.store.Transaction;

/** The rows of amendments. */
final class AmendmentStore {

  private static final String ROWS =
      """
      select id, occurrence, title, cancelled, day, starts, ends, place, basis, unit, ward, made_on
      from amendments
      """;

  /** Grows with every change, since no row is ever deleted; 0 without any. */
  long revision(Transaction t) {
    return t.query("select count(*) + count(undone_at) from amendments").mapTo(Long.class).one();
  }

  long add(Transaction t, Made made, String author, long at) {
    Amendment.Held held =
        made.change() instanceof Amendment.Held some
            ? some
            : new Amendment.Held(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return t.update(
            """
            insert into amendments (occurrence, title, cancelled, day, starts, ends, place, basis,
              unit, author, ward, made_on, made_at)
            values (:occurrence, :title, :cancelled, :day, :starts, :ends, :place, :basis,
              :unit, :author, :ward, :made, :at)
            """)
        .bind("occurrence", made.occurrence())
        .bind("title", made.title())
        .bind("cancelled", made.change() instanceof Amendment.Cancelled ? 1L : 0L)
        .bind("day", text(held.day()))
        .bind("starts", text(held.start()))
        .bind("ends", text(held.end()))
        .bind("place", held.place().orElse(null))
        .bind("basis", made.basis().text())
        .bind("unit", made.basis().unit())
        .bind("author", author)
        .bind("ward", made.ward().orElse(null))
        .bind("made", made.basis().day().toString())
        .bind("at", at)
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  /** Undoes one, unless that is done. */
  boolean undo(Transaction t, long id, long at) {
    return t.update("update amendments set undone_at = :at where id = :id and undone_at is null")
            .bind("id", id)
            .bind("at", at)
            .execute()
        == 1;
  }

  /** Those in force, the oldest first; at most so many of the newest. */
  List<Made> inForce(Transaction t, int most) {
    return t.query(ROWS + "where undone_at is null order by id desc limit :most")
        .bind("most", most)
        .map(row -> made(row))
        .list()
        .reversed();
  }

  /** Those in force of one occurrence, the oldest first. */
  List<Made> inForce(Transaction t, String occurrence) {
    return t.query(ROWS + "where undone_at is null and occurrence = :occurrence order by id")
        .bind("occurrence", occurrence)
        .map(row -> made(row))
        .list();
  }

  Optional<Made> inForce(Transaction t, long id) {
    return t.query(ROWS + "where undone_at is null and id = :id")
        .bind("id", id)
        .map(row -> made(row))
        .findOne();
  }

  private static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  private static Made made(RowView row) {
    Amendment.Change change =
        row.getColumn("cancelled", Long.class) == 1
            ? new Amendment.Cancelled()
            : new Amendment.Held(
                column(row, "day").map(LocalDate::parse),
                column(row, "starts").map(LocalTime::parse),
                column(row, "ends").map(LocalTime::parse),
                column(row, "place"));
    return new Made(
        row.getColumn("id", Long.class),
        row.getColumn("occurrence", String.class),
        row.getColumn("title", String.class),
        change,
        new Amendment.Basis(
            row.getColumn("basis", String.class),
            row.getColumn("unit", String.class),
            LocalDate.parse(row.getColumn("made_on", String.class))),
        column(row, "ward"));
  }

  private static Optional<String> column(RowView row, String name) {
    return Optional.ofNullable(row.getColumn(name, String.class));
  }
}
