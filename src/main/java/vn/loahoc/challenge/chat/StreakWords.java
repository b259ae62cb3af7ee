package vn.loahoc.challenge.chat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/**
 * Whether a message wants days in a row to be told, or not to be: it speaks of them, holds no word
 * that is not listed, and does not end like a question.
 */
final class StreakWords {

  private enum Role {
    THING,
    NO,
    OFF,
    ON,
    PAD
  }

  private static final Map<String, Role> KNOWN = new HashMap<>();
  private static final int LONGEST = 6;

  /** Words; who writes more tells something else. */
  private static final int MOST = 20;

  static {
    for (String line : WordLists.lines(StreakWords.class, "streak-words.tsv")) {
      String[] columns = line.split("\t");
      for (String phrase : columns[1].split(",")) {
        KNOWN.put(Folding.fold(phrase.strip().toLowerCase(Locale.ROOT)), Role.valueOf(columns[0]));
      }
    }
  }

  private StreakWords() {}

  /** Whether they are to be told; nothing if the message is about something else. */
  static Optional<Boolean> wish(String text) {
    List<String> words = List.of(Folding.plainWords(text).split(" "));
    Set<Role> said = EnumSet.noneOf(Role.class);
    Role last = Role.PAD;
    int at = 0;
    while (at < words.size() && words.size() <= MOST) {
      int end = Math.min(words.size(), at + LONGEST);
      while (end > at && !KNOWN.containsKey(String.join(" ", words.subList(at, end)))) {
        end--;
      }
      if (end == at) {
        return Optional.empty();
      }
      Role role = KNOWN.getOrDefault(String.join(" ", words.subList(at, end)), Role.PAD);
      said.add(role);
      last = role == Role.PAD ? last : role;
      at = end;
    }
    boolean wish = said.contains(Role.NO) || said.contains(Role.OFF) || said.contains(Role.ON);
    return said.contains(Role.THING) && wish && last != Role.NO
        ? Optional.of(said.contains(Role.NO) == said.contains(Role.OFF))
        : Optional.empty();
  }
}
