package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/**
 * The polite words around a question: "alo ad ơi cho em hỏi chút … với ạ, em cảm ơn". Without them
 * a message says the same. The patterns stand in {@code frames.tsv}. Immutable once made;
 * thread-safe.
 */
final class Frames {

  /** Nobody says more than this around a question. */
  private static final int MOST = 8;

  /** What is polite at the end of a message is within its last characters. */
  private static final int END = 120;

  private static final String PARTING = "\\s*\\|\\s*";
  private static final String BLANK = "[\\s,.!:;~]+";

  private final Map<String, String> words = new HashMap<>();
  private final Pattern head;
  private final Pattern tail;

  Frames() {
    List<String> heads = new ArrayList<>();
    List<String> tails = new ArrayList<>();
    for (String line : WordLists.lines(Frames.class, "frames.tsv")) {
      String[] columns = line.split("\t");
      switch (columns[0]) {
        case "WORDS" -> words.put(columns[1], alternatives(columns[2], true));
        case "HEAD" -> heads.add(alternatives(columns[1], true));
        case "HEAD!" -> heads.add(alternatives(columns[1], false) + "(?=,)");
        default -> tails.add(tail(columns));
      }
    }
    head = compiled("\\s*(?:" + String.join("|", heads) + ")(?:" + BLANK + ")");
    tail = compiled("(?:" + String.join("|", tails) + ")[\\s?!.,]*$");
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private String tail(String[] columns) {
    String after =
        columns.length < 3
            ? ""
            : Stream.of(columns[2].strip().split(" "))
                .map(word -> "(?<!" + word(word, true) + ")")
                .collect(Collectors.joining());
    return after + BLANK + alternatives(columns[1], !columns[0].endsWith("!"));
  }

  /** What is left of a text, if it is more than the words around it; else the text. */
  String core(String text) {
    int from = 0;
    Matcher first = head.matcher(text);
    for (int i = 0; i < MOST && first.region(from, text.length()).lookingAt(); i++) {
      from = first.end();
    }
    int to = text.length();
    Matcher last = tail.matcher(text);
    for (int i = 0; i < MOST && last.region(Math.max(from, to - END), to).find(); i++) {
      to = last.start();
    }
    boolean left = text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    return left ? text.substring(from, to) : text;
  }

  private String alternatives(String column, boolean bare) {
    return Stream.of(column.strip().split(PARTING))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(phrase -> phrase(phrase, bare))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** "(xin) hỏi (CHÚT)": words with blanks between them, some of which may be left out. */
  private String phrase(String phrase, boolean bare) {
    StringBuilder pattern = new StringBuilder();
    String between = "";
    for (String part : parts(phrase)) {
      boolean open = part.startsWith("(");
      String word = part.replaceAll("[()]", "");
      String one =
          words.getOrDefault(
              word,
              Stream.of(word.split(" "))
                  .map(w -> word(w, bare))
                  .collect(Collectors.joining("\\s+")));
      if (open) {
        pattern
            .append("(?:")
            .append(between)
            .append(one)
            .append(between.isEmpty() ? "\\s+" : "")
            .append(")?");
      } else {
        pattern.append(between).append(one);
        between = "\\s+";
      }
    }
    return pattern.toString();
  }

  private static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    Matcher part = Pattern.compile("\\([^)]*\\)|\\S+").matcher(phrase);
    while (part.find()) {
      parts.add(part.group());
    }
    return parts;
  }

  private static String word(String word, boolean bare) {
    String plain = Folding.fold(word);
    return bare && !plain.equals(word)
        ? "(?:" + Pattern.quote(word) + "|" + Pattern.quote(plain) + ")"
        : Pattern.quote(word);
  }
}
