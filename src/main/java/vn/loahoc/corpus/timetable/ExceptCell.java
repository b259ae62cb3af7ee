package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Spelling;

/**
 * The cell of days on which a class is not held: a day there is off, below "Học bù" one besides.
 *
 * @param besides whether its heading speaks of days that make up for others, and of none that is
 *     off
 */
record ExceptCell(Cells cells, boolean besides) {

  static ExceptCell of(Cells cells) {
    List<Phrases.Hit> said = Phrases.TALK.find(cells.heading(Column.EXCEPT));
    boolean off = said.stream().anyMatch(hit -> hit.key().equals("cancel"));
    return new ExceptCell(cells, !off && said.stream().anyMatch(hit -> hit.key().equals("makeup")));
  }

  private String words() {
    return cells.words(Column.EXCEPT);
  }

  /** Reads a day that the program for tables holds as one. */
  void day(WhenDraft draft) {
    if (cells.cell(Column.EXCEPT) instanceof Cell.Day(LocalDate day)) {
      if (besides) {
        draft.deviations().add(day);
      } else {
        draft.deviations().cancel(day);
      }
    }
  }

  /** Reads its words. */
  void read(Remarks remarks, WhenDraft draft, Faults faults) {
    String words =
        LunarDaysOff.in(words(), true)
            .filter(moon -> remarks.offOn(moon.days()))
            .map(LunarDaysOff::rest)
            .orElse(words());
    if (words.isBlank() || remarks.read(words, besides ? Purpose.ADDED : Purpose.CANCELLED)) {
      return;
    }
    List<String> plain = Spelling.words(words);
    if (plain.contains("lễ") || plain.contains("tết") || plain.contains("le")) {
      draft.deviations().withoutHolidays();
    } else if (plain.size() > 1 && !faults.has("unread_change")) {
      faults.add("unreadable_cell", cells.heading(Column.EXCEPT), cells.shown(Column.EXCEPT));
    }
  }
}
