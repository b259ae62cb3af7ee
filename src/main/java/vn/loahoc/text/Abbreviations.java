package vn.loahoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chat spelling written out: "mấy h", "ko", "đc", "q7", "t2". What stands for what, and when, is in
 * {@code abbreviations.tsv}; readings carry their diacritics, whether the text does or not. Codes,
 * e-mail and web addresses and document numbers ("12/KH-UBND") stay.
 *
 * <p>Thread-safe.
 */
public final class Abbreviations {

  /** Signs that make a code of the words beside them. */
  private static final String CODE_SIGNS = "/\\_&@#-–";

  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*@.*|.*://.*|(?i:www\\..*)|(?i:.*\\w\\.(vn|com|org|net|edu|gov|info)\\b.*)");

  private static final AbbreviationTable TABLE = AbbreviationTable.load("abbreviations.tsv");

  private Abbreviations() {}

  /**
   * One short form found.
   *
   * @param start index of its first character in the NFC text
   * @param end index after its last character
   * @param typed the short form as {@link Spelling#normalize} writes it
   * @param reading what it stands for
   */
  public record Expansion(int start, int end, String typed, String reading) {}

  /** The text, NFC, with its short forms written out. */
  public static String expand(String text) {
    String nfc = Spelling.nfc(text);
    StringBuilder expanded = new StringBuilder();
    int from = 0;
    for (Expansion expansion : find(nfc)) {
      expanded.append(nfc, from, expansion.start()).append(expansion.reading());
      if (expansion.end() < nfc.length()
          && Character.isLetterOrDigit(nfc.charAt(expansion.end()))) {
        expanded.append(' ');
      }
      from = expansion.end();
    }
    return expanded.append(nfc, from, nfc.length()).toString();
  }

  /** The short forms of a text in its order, without overlaps. */
  public static List<Expansion> find(String text) {
    ChatText chat = new ChatText(Spelling.nfc(text));
    List<Expansion> found = new ArrayList<>();
    int i = 0;
    while (i < chat.size()) {
      AbbreviationTable.Match match = TABLE.match(chat, i);
      if (match == null || isPartOfCode(chat, i, match)) {
        i++;
      } else {
        found.add(expansion(chat, i, match));
        i += match.length();
      }
    }
    return found;
  }

  private static Expansion expansion(ChatText chat, int at, AbbreviationTable.Match match) {
    int start = chat.start(at);
    int end = chat.end(at + match.length() - 1);
    String typed = chat.text().substring(start, end);
    boolean dot = match.takesDot() && chat.dotAfter(at + match.length() - 1);
    return new Expansion(start, dot ? end + 1 : end, Spelling.normalize(typed), match.reading());
  }

  private static boolean isPartOfCode(ChatText chat, int at, AbbreviationTable.Match match) {
    int start = chat.start(at);
    int end = chat.end(at + match.length() - 1);
    if (ADDRESS.matcher(chat.chunk(start)).matches()) {
      return true;
    }
    return codeSign(chat.text(), start - 1, match) || codeSign(chat.text(), end, match);
  }

  private static boolean codeSign(String text, int at, AbbreviationTable.Match match) {
    if (at < 0 || at >= text.length() || CODE_SIGNS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean dash = text.charAt(at) == '-' || text.charAt(at) == '–';
    return !(dash && match.inRanges());
  }
}
