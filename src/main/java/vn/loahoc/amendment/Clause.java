package vn.loahoc.amendment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.loahoc.text.Folding;

/** A stretch of a text, searched without its diacritics and cut with them. */
record Clause(String text) {

  /** Where something was found. */
  record Cut(int from, int to) {}

  private String folded() {
    return Folding.fold(text.toLowerCase(Locale.ROOT));
  }

  Matcher matcher(Sign sign) {
    return sign.folded().matcher(folded());
  }

  /** The first stretch that is such a sign, also by its diacritics where it has any. */
  Optional<Cut> firstCut(Sign sign) {
    Matcher matcher = matcher(sign);
    while (matcher.find()) {
      if (sign.isMeant(text.substring(matcher.start(), matcher.end()))) {
        return Optional.of(new Cut(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  Optional<Cut> lastCut(Sign sign) {
    Optional<Cut> last = Optional.empty();
    Matcher matcher = matcher(sign);
    while (matcher.find()) {
      if (sign.isMeant(text.substring(matcher.start(), matcher.end()))) {
        last = Optional.of(new Cut(matcher.start(), matcher.end()));
      }
    }
    return last;
  }

  Clause upTo(int end) {
    return new Clause(text.substring(0, end));
  }

  Clause from(int start) {
    return new Clause(text.substring(start));
  }

  Clause without(Cut cut) {
    return new Clause(text.substring(0, cut.from()) + " " + text.substring(cut.to()));
  }

  Clause withoutFirst(Sign sign) {
    return firstCut(sign).map(this::without).orElse(this);
  }
}
