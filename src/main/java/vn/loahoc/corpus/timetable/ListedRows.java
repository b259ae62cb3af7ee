package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table in few words: "9, 12–15". */
final class ListedRows {

  /** Nobody reads more. */
  private static final int MOST = 30;

  private static final String PARTING = ", ";

  private ListedRows() {}

  /** Rows in their order, those that follow each other as one; "…" where there are too many. */
  static String of(List<Integer> rows) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < rows.size() && parts.size() < MOST) {
      int end = at;
      while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
        end++;
      }
      String first = String.valueOf(rows.get(at));
      parts.add(end == at ? first : first + (end == at + 1 ? PARTING : "–") + rows.get(end));
      at = end + 1;
    }
    return String.join(PARTING, parts) + (at < rows.size() ? " …" : "");
  }
}
