package vn.loahoc.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.reading.WordLists;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Reads a whole message as yes, no, a number or a word that ends something. A phrase of the list is
 * matched as it stands there or typed without any marks. Thread-safe.
 */
public final class ShortAnswers {

  private static final Pattern PARTICLES =
      Pattern.compile(
          "(\\s+(ạ|nha|nhé|nhe|nghen|nè|đi|luôn|với|em|bạn|ad|nhiều|lắm|quá|à|á|a|ah))+$");

  /** What a word means by itself. */
  public enum Meaning {
    YES,
    NO,
    CANCEL,
    /** Stops what is sent unasked. */
    STOP,
    /** "dung": far more often "đúng" than "dừng". */
    PERHAPS_STOP,
    /** Lets it come again. */
    RESUME,
    MENU,
    RESTART,
    /** "ok", "đã nhận", "cảm ơn": wants no answer to speak of. */
    THANKS,
    GREETING,
    BYE,
    NONE
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  public ShortAnswers() {
    for (String line : WordLists.lines(ShortAnswers.class, "short-answers.tsv")) {
      String[] columns = line.split("\t");
      Meaning meaning = Meaning.valueOf(columns[0]);
      String phrase = Spelling.normalize(columns[1]);
      meanings.put(phrase, meaning);
      meanings.putIfAbsent(Folding.fold(phrase), meaning);
    }
  }

  /** What the whole message means. */
  public Meaning meaning(String message) {
    String words = words(message);
    Meaning meaning = meanings.get(words);
    if (meaning == null) {
      meaning = meanings.get(PARTICLES.matcher(words).replaceAll(""));
    }
    if (meaning == null && isOnlyApplause(message)) {
      return Meaning.THANKS;
    }
    return meaning == null ? Meaning.NONE : meaning;
  }

  /** How it reads when a question of ours is open. */
  public ShortAnswer read(String message) {
    OptionalInt number = Choices.number(message);
    if (number.isPresent()) {
      return new ShortAnswer.Numbered(number.getAsInt());
    }
    return switch (meaning(message)) {
      // "ok" and "dung" say yes to an open question
      case YES, PERHAPS_STOP -> new ShortAnswer.Yes();
      case THANKS -> words(message).startsWith("ok") ? new ShortAnswer.Yes() : other();
      case NO -> new ShortAnswer.No();
      case CANCEL -> new ShortAnswer.Cancel();
      case STOP, RESUME, MENU, RESTART, GREETING, BYE, NONE -> other();
    };
  }

  private static ShortAnswer other() {
    return new ShortAnswer.Other();
  }

  private static String words(String message) {
    return Spelling.normalize(message).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A thumb, a heart, folded hands: thanks without words. */
  private static boolean isOnlyApplause(String message) {
    return !message.isBlank()
        && message.codePoints().noneMatch(Character::isLetterOrDigit)
        && message.codePoints().anyMatch(Character::isEmoji);
  }
}
