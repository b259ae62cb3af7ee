package vn.loahoc.corpus;

import java.util.List;

/**
 * The sessions of one or several timetables that belong together, and what is wrong with them.
 *
 * @param sessions in the order of files, sheets and rows
 * @param problems in the same order
 */
public record Timetable(List<ClassSession> sessions, List<Problem> problems) {

  public static final Timetable EMPTY = new Timetable(List.of(), List.of());

  public Timetable {
    sessions = List.copyOf(sessions);
    problems = List.copyOf(problems);
  }
}
