package vn.loahoc.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.ExampleRows;

/**
 * A conversation of {@code dialogues.txt}.
 *
 * @param today the day on which it is held
 */
record Dialogue(LocalDate today, List<Turn> turns) {

  Dialogue {
    turns = List.copyOf(turns);
  }

  /**
   * What a person says and how it is to be answered.
   *
   * @param kind name of the outcome in lower case
   * @param fragments what the answer says, or with "!" what it does not say
   */
  record Turn(String said, String kind, List<String> fragments) {

    /** What is wrong with an answer; empty if nothing. */
    List<String> faults(Answer answer) {
      List<String> faults = new ArrayList<>();
      if (!answer.getClass().getSimpleName().toLowerCase(Locale.ROOT).equals(kind)) {
        faults.add("is not " + kind);
      }
      for (String fragment : fragments) {
        boolean unwanted = fragment.startsWith("!");
        String words = unwanted ? fragment.substring(1) : fragment;
        if (answer.text().contains(words) == unwanted) {
          faults.add((unwanted ? "says " : "lacks ") + words);
        }
      }
      return faults;
    }
  }

  /** Reads a file of dialogues: a line "@ day", then "> said" and "< kind: fragment | fragment". */
  static List<Dialogue> read(String file) {
    List<Dialogue> dialogues = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    LocalDate today = LocalDate.EPOCH;
    String said = "";
    for (String line : ExampleRows.lines(Dialogue.class, file)) {
      String rest = line.substring(2);
      switch (line.charAt(0)) {
        case '@' -> {
          add(dialogues, today, turns);
          today = LocalDate.parse(rest);
          turns = new ArrayList<>();
        }
        case '>' -> said = rest;
        case '<' -> turns.add(turn(said, rest));
        default -> throw new IllegalStateException("neither @ nor > nor <: " + line);
      }
    }
    add(dialogues, today, turns);
    return dialogues;
  }

  private static void add(List<Dialogue> dialogues, LocalDate today, List<Turn> turns) {
    if (!turns.isEmpty()) {
      dialogues.add(new Dialogue(today, turns));
    }
  }

  private static Turn turn(String said, String expected) {
    String[] parts = expected.split(": ", 2);
    List<String> fragments = parts.length == 1 ? List.of() : List.of(parts[1].split(" \\| "));
    return new Turn(said, parts[0], fragments);
  }
}
