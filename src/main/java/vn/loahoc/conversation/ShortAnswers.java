package vn.loahoc.conversation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Reads a whole message as yes, no, a number or a word that ends something. A phrase of the list is
 * matched as it stands there or typed without any marks. Thread-safe.
 */
public final class ShortAnswers {

  private static final Pattern PARTICLES =
      Pattern.compile(
          "(\\s+(ạ|nha|nhé|nhe|nghen|nè|đi|luôn|với|em|bạn|ad|nhiều|lắm|quá|à|á|a|ah))+$");

  /** Before a yes or a no they say nothing by themselves: "dạ đúng rồi". */
  private static final Pattern POLITELY = Pattern.compile("^((dạ|da|vâng|vang|ừ|ok|oke) )+");

  /** Behind a no it only makes it softer; behind a yes it denies. */
  private static final Pattern NOT_AT_ALL = Pattern.compile(" (đâu|dau)( ạ| a| nha| nhé)*$");

  /** What is meant also with more words around, the first that fits. */
  private static final List<Meaning> IN_MANY_WORDS =
      List.of(Meaning.THANKS, Meaning.UPSET, Meaning.PUZZLED, Meaning.MENU);

  private static final Set<Meaning> COURTESIES =
      EnumSet.of(Meaning.THANKS, Meaning.YES, Meaning.COMING, Meaning.NOT_COMING);

  /** "Đi được", which many write as "đi dc". */
  private static final Pattern ABLE = Pattern.compile("(?<= )được$");

  private static final List<String> SHORTER_ABLE = List.of("dc", "đc");

  private static final Pattern PART_END = Pattern.compile("[,.;!\\n]+\\s*");
  private static final int MOST_PARTS = 4;

  private static final String ANGRY = "😡😠🤬👎💩🖕";

  /** "#" and "*" are emoji to Java, since keycaps are made of them. */
  private static final int MOST_SIGNS = 0x7F;

  private static final Pattern LAUGHING =
      Pattern.compile("((hi|ha|he|hè|hì){2,}|kk+|haha+)( \\1)*");

  /** Nobody thanks in more. */
  private static final int MOST_WORDS = 14;

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
    /** "bot ngu quá", "trả lời gì kỳ vậy". */
    UPSET,
    /** "không hiểu", "nói lại đi". */
    PUZZLED,
    /** "tôi đi được": comes to what was announced. */
    COMING,
    /** "tôi không đi được". */
    NOT_COMING,
    GREETING,
    BYE,
    NONE
  }

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Set<String> around = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  public ShortAnswers() {
    for (String line : WordLists.lines(ShortAnswers.class, "short-answers.tsv")) {
      String[] columns = line.split("\t");
      Meaning meaning = Meaning.valueOf(columns[0]);
      String phrase = Spelling.normalize(columns[1]);
      learn(phrase, meaning);
      for (String shorter : SHORTER_ABLE) {
        String shortened = ABLE.matcher(phrase).replaceAll(shorter);
        if (!shortened.equals(phrase) && !meanings.containsKey(shortened)) {
          learn(shortened, meaning);
        }
      }
    }
    around.addAll(withBare("words-around.txt"));
    openings.addAll(withBare("speaker-words.txt"));
  }

  private void learn(String phrase, Meaning meaning) {
    meanings.put(phrase, meaning);
    meanings.putIfAbsent(Folding.fold(phrase), meaning);
  }

  private static Set<String> withBare(String list) {
    Set<String> words = new HashSet<>();
    for (String line : WordLists.lines(ShortAnswers.class, list)) {
      for (String word : Spelling.words(line)) {
        words.add(word);
        words.add(Folding.fold(word));
      }
    }
    return words;
  }

  /** What the whole message means. */
  public Meaning meaning(String message) {
    String words = words(message);
    Meaning meaning = known(words);
    if (meaning == Meaning.NONE) {
      meaning = politely(words);
    }
    if (meaning != Meaning.NONE) {
      return meaning;
    }
    if (words.isEmpty()) {
      return sign(message);
    }
    meaning = LAUGHING.matcher(words).matches() ? Meaning.THANKS : inManyWords(words);
    return meaning == Meaning.NONE ? together(message) : meaning;
  }

  /** What a phrase of the list means, also with particles behind it. */
  private Meaning known(String words) {
    Meaning whole = meanings.get(words);
    return whole != null
        ? whole
        : meanings.getOrDefault(PARTICLES.matcher(words).replaceAll(""), Meaning.NONE);
  }

  /** "Dạ đúng rồi", "dạ ko": a yes or a no. */
  private Meaning politely(String words) {
    Matcher before = POLITELY.matcher(words);
    String rest = before.find() ? words.substring(before.end()) : words;
    Matcher after = NOT_AT_ALL.matcher(rest);
    if (after.find()) {
      return known(rest.substring(0, after.start())) == Meaning.NO ? Meaning.NO : Meaning.NONE;
    }
    return switch (rest.equals(words) ? Meaning.NONE : known(rest)) {
      case YES, PERHAPS_STOP -> Meaning.YES;
      case NO -> Meaning.NO;
      case CANCEL, STOP, RESUME, MENU, RESTART, THANKS, UPSET, PUZZLED -> Meaning.NONE;
      case COMING, NOT_COMING, GREETING, BYE, NONE -> Meaning.NONE;
    };
  }

  /** "Cảm ơn nhiều, bác sẽ đi": several courtesies; what is more than thanks counts. */
  private Meaning together(String message) {
    List<String> parts = List.of(PART_END.split(message.strip()));
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return Meaning.NONE;
    }
    List<Meaning> each = parts.stream().map(this::meaning).toList();
    if (!COURTESIES.containsAll(each)) {
      return Meaning.NONE;
    }
    return each.stream()
        .filter(meaning -> meaning != Meaning.THANKS && meaning != Meaning.YES)
        .findFirst()
        .orElse(Meaning.THANKS);
  }

  /**
   * "dạ em cảm ơn cán bộ nhiều ạ", "trả lời gì kỳ vậy bot": a phrase, and around it only words that
   * say nothing by themselves.
   */
  private Meaning inManyWords(String words) {
    List<String> all = Spelling.words(words);
    if (all.size() > MOST_WORDS) {
      return Meaning.NONE;
    }
    for (Meaning meaning : IN_MANY_WORDS) {
      if (hasPhrase(all, meaning)) {
        return meaning;
      }
    }
    return coming(words);
  }

  private boolean hasPhrase(List<String> all, Meaning wanted) {
    int first = 0;
    while (first < all.size() && around.contains(all.get(first))) {
      first++;
    }
    int last = all.size();
    while (last > 0 && around.contains(all.get(last - 1))) {
      last--;
    }
    for (int from = 0; from <= Math.min(first, all.size() - 1); from++) {
      for (int to = all.size(); to > from && to >= last; to--) {
        if (meanings.get(String.join(" ", all.subList(from, to))) == wanted) {
          return true;
        }
      }
    }
    return false;
  }

  /** "dạ mai nhà em đi được ạ": whoever says so, and when, is not part of the phrase. */
  private Meaning coming(String words) {
    List<String> all = Spelling.words(words);
    int from = 0;
    while (from < all.size() && openings.contains(all.get(from))) {
      from++;
    }
    String rest = String.join(" ", all.subList(from, all.size()));
    Meaning meaning = known(rest);
    return meaning == Meaning.COMING || meaning == Meaning.NOT_COMING ? meaning : Meaning.NONE;
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
      case STOP, RESUME, MENU, RESTART, UPSET, PUZZLED, COMING, NOT_COMING, GREETING, BYE, NONE ->
          other();
    };
  }

  private static ShortAnswer other() {
    return new ShortAnswer.Other();
  }

  private static String words(String message) {
    return Spelling.normalize(message).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A thumb, a heart, folded hands: thanks without words; an angry face is none. */
  private static Meaning sign(String message) {
    if (message.codePoints().anyMatch(sign -> ANGRY.indexOf(sign) >= 0)) {
      return Meaning.UPSET;
    }
    boolean emoji =
        message.codePoints().anyMatch(sign -> sign > MOST_SIGNS && Character.isEmoji(sign));
    return emoji ? Meaning.THANKS : Meaning.NONE;
  }
}
