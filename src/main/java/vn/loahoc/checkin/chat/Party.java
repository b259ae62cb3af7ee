package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.text.Folding;
import vn.loahoc.text.NumberWords;
import vn.loahoc.text.Syllables;

/** How many people a message speaks of: "cho 4 người", "bốn người", "với 2 cháu" (three). */
final class Party {

  /** What is counted, folded: người, cháu, bé, con, em, bạn, học sinh. */
  private static final List<String> COUNTED =
      List.of("nguoi", "ng", "chau", "be", "con", "em", "ban", "hoc", "hs", "khau");

  /** After these, who speaks is counted beside those who are named. */
  private static final List<String> WITH = List.of("voi", "cung", "va", "them", "dan", "cong");

  private static final String MORE = "them";
  private static final String AGAIN = "nua";

  /** Said of everybody: nobody is left to be counted beside them. */
  private static final List<String> ALL = List.of("nguoi", "ng", "khau");

  private static final int LONGEST = 200;

  private Party() {}

  /** Nothing if it speaks of no number of people. */
  static OptionalInt in(String text) {
    List<String> words = text.length() > LONGEST ? List.of() : Syllables.forms(text);
    for (int i = 0; i < words.size(); i++) {
      Optional<Counted> number = number(words, i);
      if (number.isPresent() && COUNTED.contains(folded(words, number.get().end()))) {
        boolean others = WITH.contains(folded(words, i - 1));
        boolean all = !others && ALL.contains(folded(words, number.get().end()));
        int value = number.get().value();
        return OptionalInt.of(others && !all ? value + 1 : value);
      }
    }
    return OptionalInt.empty();
  }

  /** How many more have come than were told of before: "thêm 2 người", "2 cháu nữa", "thêm 2". */
  static OptionalInt more(String text) {
    List<String> words = text.length() > LONGEST ? List.of() : Syllables.forms(text);
    for (int i = 0; i < words.size(); i++) {
      Optional<Counted> number = number(words, i);
      if (number.isPresent() && isMore(words, i, number.get().end())) {
        return OptionalInt.of(number.get().value());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isMore(List<String> words, int number, int end) {
    boolean counted = COUNTED.contains(folded(words, end));
    return folded(words, number - 1).equals(MORE)
        ? counted || end == words.size()
        : counted && (isAgain(words, end + 1) || isAgain(words, end + 2)); // "2 em bé nữa"
  }

  private static boolean isAgain(List<String> words, int index) {
    return folded(words, index).equals(AGAIN);
  }

  /** A text that is nothing but a number, or speaks of people: an answer to "how many?". */
  static OptionalInt answered(String text) {
    OptionalInt people = in(text);
    if (people.isPresent()) {
      return people;
    }
    List<String> words = text.length() > LONGEST ? List.of() : Syllables.forms(text);
    return number(words, 0)
        .filter(number -> number.end() == words.size())
        .map(number -> OptionalInt.of(number.value()))
        .orElseGet(OptionalInt::empty);
  }

  private record Counted(int value, int end) {}

  private static Optional<Counted> number(List<String> words, int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    String word = words.get(index);
    return word.matches("[0-9]{1,3}")
        ? Optional.of(new Counted(Integer.parseInt(word), index + 1))
        : NumberWords.at(words, index).map(found -> new Counted(found.value(), found.end()));
  }

  private static String folded(List<String> words, int index) {
    return index < 0 || index >= words.size() ? "" : Folding.fold(words.get(index));
  }
}
