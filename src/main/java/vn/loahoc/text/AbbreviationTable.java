package vn.loahoc.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a table of short forms, first fitting row first. The columns (short form, reading,
 * conditions) are explained at the head of the file.
 */
final class AbbreviationTable {

  /** A short form glued to its number: q7, t2, th10. */
  private static final Pattern GLUED = Pattern.compile("(\\p{L}+)(\\d{1,2})");

  private final Map<String, List<AbbreviationRule>> rules = new HashMap<>();
  private int longest = 1;

  private AbbreviationTable() {}

  /**
   * A row that fits.
   *
   * @param length syllables covered
   * @param reading what they stand for
   * @param takesDot whether a dot right after belongs to the short form
   * @param inRanges whether a dash beside it is a range and not part of a code
   */
  record Match(int length, String reading, boolean takesDot, boolean inRanges) {}

  static AbbreviationTable load(String resource) {
    AbbreviationTable table = new AbbreviationTable();
    for (String line : WordLists.lines(AbbreviationTable.class, resource)) {
      table.add(AbbreviationRule.parse(line));
    }
    return table;
  }

  private void add(AbbreviationRule rule) {
    rules.computeIfAbsent(rule.typed(), typed -> new ArrayList<>()).add(rule);
    longest = Math.max(longest, rule.length());
  }

  /** The longest short form that begins at a syllable, or null. */
  @Nullable Match match(ChatText chat, int at) {
    for (int length = Math.min(longest, chat.size() - at); length >= 1; length--) {
      Match match = first(chat, at, length, typed(chat, at, length), "");
      if (match != null) {
        return match;
      }
    }
    Matcher glued = GLUED.matcher(chat.form(at));
    return glued.matches() ? first(chat, at, 1, glued.group(1) + "#", glued.group(2)) : null;
  }

  private @Nullable Match first(ChatText chat, int at, int length, String typed, String number) {
    for (AbbreviationRule rule : rules.getOrDefault(typed, List.of())) {
      if (rule.fits(chat, at, length)) {
        String reading = rule.reading().replace("#", number);
        return new Match(length, reading, rule.has("dot") || rule.has("dot?"), rule.has("range"));
      }
    }
    return null;
  }

  /** Syllables with one blank between them, or with the sign that stands there ("đ/c"). */
  private static String typed(ChatText chat, int at, int length) {
    StringBuilder typed = new StringBuilder(chat.form(at));
    for (int i = at; i < at + length - 1; i++) {
      String between = chat.text().substring(chat.end(i), chat.start(i + 1));
      typed.append(between.isBlank() ? " " : between).append(chat.form(i + 1));
    }
    return typed.toString();
  }
}
