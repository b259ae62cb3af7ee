package vn.loahoc.conversation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * One of a list, and what is asked of it: "còn cái thứ hai mấy giờ".
 *
 * @param number from 1
 * @param rest what was said besides; may be empty
 */
public record ListedItem(int number, String rest) {

  /** "cái đầu tiên" with "còn" before it is no longer than this. */
  private static final int MOST_WORDS = 5;

  private static final Set<String> OPENINGS = Set.of("con", "the", "vay", "va", "da", "thi");

  /** The item that a message begins with, if the list has it. */
  public static Optional<ListedItem> in(String message, int listed) {
    List<String> all = Spelling.words(message);
    int from = 0;
    while (from < all.size() && OPENINGS.contains(Folding.fold(all.get(from)))) {
      from++;
    }
    List<String> words = all.subList(from, all.size());
    if (isWeekday(words)) {
      return Optional.empty();
    }
    for (int to = Math.min(MOST_WORDS, words.size()); to > 0; to--) {
      // "2 giờ" is an hour: a number alone is an item only if nothing follows
      if (to == 1 && words.size() > 1) {
        return Optional.empty();
      }
      OptionalInt number = Choices.number(String.join(" ", words.subList(0, to)));
      if (number.isPresent()) {
        int item = number.getAsInt() == ShortAnswer.Numbered.LAST ? listed : number.getAsInt();
        String rest = String.join(" ", words.subList(to, words.size()));
        return item >= 1 && item <= listed
            ? Optional.of(new ListedItem(item, rest))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Thứ 4 có lớp gì": a place in a list is "cái thứ 4". */
  private static boolean isWeekday(List<String> words) {
    return words.size() > 1
        && Folding.fold(words.getFirst()).equals("thu")
        && words.get(1).matches("[2-7]");
  }
}
