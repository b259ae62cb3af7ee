package vn.loahoc.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of a table of short forms. */
record AbbreviationRule(String typed, String reading, int length, List<Condition> conditions) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}#]+");

  /** A condition on the neighbours or the typing: its name, and the words it lists. */
  record Condition(String name, Set<String> words) {

    static Condition parse(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Condition(text, Set.of())
          : new Condition(text.substring(0, colon), Set.of(text.substring(colon + 1).split(",")));
    }
  }

  static AbbreviationRule parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      throw new IllegalArgumentException("short form without a reading: " + line);
    }
    List<Condition> conditions =
        columns.length < 3 || columns[2].isBlank()
            ? List.of()
            : Pattern.compile(" ").splitAsStream(columns[2]).map(Condition::parse).toList();
    int length = SIGNS.split(columns[0]).length;
    return new AbbreviationRule(columns[0], columns[1], length, conditions);
  }

  boolean has(String name) {
    return conditions.stream().anyMatch(condition -> condition.name().equals(name));
  }

  /** Whether every condition holds for the syllables from {@code at} on. */
  boolean fits(ChatText chat, int at, int count) {
    int last = at + count - 1;
    return conditions.stream().allMatch(condition -> holds(condition, chat, at, last));
  }

  private static boolean holds(Condition condition, ChatText chat, int first, int last) {
    return switch (condition.name()) {
      case "lower" -> chat.lowerCase(first);
      case "dot" -> chat.dotAfter(last);
      case "name" -> chat.capital(last + 1);
      case "after" -> isBefore(condition.words(), chat, first);
      case "not-after" -> !isBefore(condition.words(), chat, first);
      case "before" -> isAfter(condition.words(), chat, last);
      case "not-before" -> !isAfter(condition.words(), chat, last);
      case "dot?", "range" -> true;
      default -> throw new IllegalArgumentException("unknown condition: " + condition.name());
    };
  }

  private static boolean isBefore(Set<String> words, ChatText chat, int first) {
    String neighbour = chat.folded(first - 1);
    return (words.contains("^") && first == 0) || fits(words, neighbour);
  }

  private static boolean isAfter(Set<String> words, ChatText chat, int last) {
    String neighbour = chat.folded(last + 1);
    return (words.contains("$") && chat.last(last)) || fits(words, neighbour);
  }

  private static boolean fits(Set<String> words, String neighbour) {
    if (neighbour.isEmpty()) {
      return false;
    }
    boolean number = neighbour.chars().allMatch(Character::isDigit);
    return words.contains(neighbour)
        || (words.contains("#") && number)
        || (words.contains("###") && number && neighbour.length() > 2)
        || (words.contains("*") && !number);
  }
}
