package vn.loahoc.text;

import java.util.List;
import java.util.Locale;

/** A text cut into syllables, with what a rule about short forms asks of a word's neighbours. */
final class ChatText {

  private final String text;
  private final List<Syllable> syllables;
  private final boolean shouted;

  ChatText(String nfc) {
    this.text = nfc;
    this.syllables = Syllables.of(nfc);
    this.shouted = syllables.size() > 2 && nfc.equals(nfc.toUpperCase(Locale.ROOT));
  }

  String text() {
    return text;
  }

  int size() {
    return syllables.size();
  }

  String form(int at) {
    return syllables.get(at).form();
  }

  int start(int at) {
    return syllables.get(at).start();
  }

  int end(int at) {
    return syllables.get(at).end();
  }

  /** The folded form, or an empty one outside the text. */
  String folded(int at) {
    return at < 0 || at >= syllables.size() ? "" : syllables.get(at).folded();
  }

  /** Typed without capitals, or in a text that is all capitals and so says nothing by them. */
  boolean lowerCase(int at) {
    String typed = text.substring(start(at), end(at));
    return shouted || typed.equals(typed.toLowerCase(Locale.ROOT));
  }

  boolean capital(int at) {
    return at < syllables.size() && !shouted && Character.isUpperCase(text.charAt(start(at)));
  }

  boolean dotAfter(int at) {
    return end(at) < text.length() && text.charAt(end(at)) == '.';
  }

  /** Whether a sentence or the text ends after this token. */
  boolean last(int at) {
    for (int i = end(at); i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if ("?!,;\n".indexOf(c) >= 0) {
        return true;
      }
    }
    return true;
  }

  /** The run of characters without a blank around an index. */
  String chunk(int index) {
    int from = index;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = index;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
