package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Ahead;
import vn.loahoc.corpus.AheadWords;

/** How long before a class people are reminded of it, as its cell says. */
final class RemindCell {

  private RemindCell() {}

  /** Nothing where the cell is empty or not understood: then it is as everywhere. */
  static List<Ahead> of(Cells cells, Faults faults) {
    String shown = cells.shown(Column.REMIND);
    if (Cells.saysNothing(shown)) {
      return List.of();
    }
    Optional<List<Ahead>> read =
        AheadWords.read(shown).or(() -> AheadWords.read(shown + " " + unit(cells)));
    if (read.isEmpty()) {
      // not "unreadable_cell": residents lose nothing of when and where the class is
      faults.add("unread_reminder", cells.heading(Column.REMIND), shown);
    }
    return read.orElse(List.of());
  }

  /** "30" below "Nhắc trước (phút)". */
  private static String unit(Cells cells) {
    String heading = cells.heading(Column.REMIND);
    int at = heading.indexOf('(');
    return at < 0 ? "" : heading.substring(at + 1).replace(")", "").strip();
  }
}
