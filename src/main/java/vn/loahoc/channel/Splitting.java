package vn.loahoc.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loahoc.channel.Cut.Strength;
import vn.loahoc.message.RichText;

/** Cuts a text into messages. */
final class Splitting {

  /** Natural cuts count only in this last share of a message, so that no part is a mere crumb. */
  private static final double FILLED = 0.5;

  private final String text;
  private final int limit;
  private final List<Cut> cuts;
  private final List<Whole> links;
  private final List<Whole> wholes;

  private Splitting(RichText text, int limit) {
    this.text = text.text();
    this.limit = limit;
    this.cuts = Cuts.of(this.text);
    this.links = Whole.links(text, limit);
    this.wholes = Stream.concat(links.stream(), Whole.emphasis(text, limit).stream()).toList();
  }

  /**
   * The parts in order, none blank.
   *
   * @param limit UTF-16 units of a part, without marks of emphasis
   */
  static List<RichText> split(RichText text, int limit) {
    if (limit < 2) {
      throw new IllegalArgumentException("a message must hold at least one sign");
    }
    String plain = text.text();
    if (plain.isBlank()) {
      return List.of();
    }
    return plain.length() <= limit ? List.of(text) : new Splitting(text, limit).parts(text);
  }

  private List<RichText> parts(RichText whole) {
    List<RichText> parts = new ArrayList<>();
    int end = text.stripTrailing().length();
    int from = text.length() - text.stripLeading().length();
    while (end - from > limit) {
      Cut cut = cutAfter(from);
      parts.add(slice(whole, from, cut.end()));
      from = cut.next();
    }
    parts.add(slice(whole, from, end));
    return parts;
  }

  private Cut cutAfter(int from) {
    List<Cut> within =
        cuts.stream().filter(cut -> cut.end() > from && cut.end() - from <= limit).toList();
    return best(from, within, wholes)
        .or(() -> best(from, within, links))
        .or(() -> best(from, within, List.of()))
        .orElseGet(() -> somewhere(from));
  }

  private static Optional<Cut> best(int from, List<Cut> within, List<Whole> whole) {
    List<Cut> kind =
        within.stream().filter(cut -> whole.stream().noneMatch(w -> w.isHurtBy(cut))).toList();
    Cut word = last(kind, Strength.WORD, 0);
    if (word == null) {
      return Optional.ofNullable(last(kind, Strength.LETTER, 0));
    }
    int filled = from + (int) ((word.end() - from) * FILLED);
    for (Strength strength : List.of(Strength.PARAGRAPH, Strength.LINE, Strength.SENTENCE)) {
      Cut cut = last(kind, strength, filled);
      if (cut != null) {
        return Optional.of(cut);
      }
    }
    return Optional.of(word);
  }

  /** The last cut that is at least that natural and not before a place. */
  private static @Nullable Cut last(List<Cut> cuts, Strength strength, int least) {
    for (int i = cuts.size() - 1; i >= 0; i--) {
      Cut cut = cuts.get(i);
      if (cut.end() >= least && cut.strength().compareTo(strength) <= 0) {
        return cut;
      }
    }
    return null;
  }

  /** Within one letter, because its marks alone fill a message. */
  private Cut somewhere(int from) {
    int at = from + limit;
    boolean pair =
        Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    int end = pair ? at - 1 : at;
    return new Cut(end, end, Strength.LETTER);
  }

  private static RichText slice(RichText whole, int from, int to) {
    List<RichText.Run> runs = new ArrayList<>();
    int at = 0;
    for (RichText.Run run : whole.runs()) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, run.text().length());
      if (start < end) {
        runs.add(new RichText.Run(run.text().substring(start, end), run.style(), run.link()));
      }
      at += run.text().length();
    }
    return new RichText(runs);
  }
}
