package vn.loahoc.conversation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer.Choice;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.text.Folding;

/** Reads "2", "số 2", "2 nha", "cái thứ hai", "cái đầu" as a pick from a list. */
final class Choices {

  private static final Pattern PICK =
      Pattern.compile(
          "(?:(?:so|thu|(?:cau|cai|y|muc|chon|viec|buoi|hoat dong)(?: so| thu)?)\\s+)?"
              + "(\\d|mot|hai|ba|nhat|dau|dau tien|cuoi|cuoi cung)(?:\\s+(?:nha|nhe|a|di|ad|do))*");

  private Choices() {}

  /** The choice that a message picks. */
  static Optional<Choice> picked(String message, List<Choice> choices) {
    OptionalInt number = choices.isEmpty() ? OptionalInt.empty() : number(message);
    return number.isPresent() ? choice(number.getAsInt(), choices) : Optional.empty();
  }

  /** The choice of a number from 1; {@link ShortAnswer.Numbered#LAST} is the last one. */
  static Optional<Choice> choice(int number, List<Choice> choices) {
    int index = number == ShortAnswer.Numbered.LAST ? choices.size() : number;
    return index >= 1 && index <= choices.size()
        ? Optional.of(choices.get(index - 1))
        : Optional.empty();
  }

  /** The number that a whole message names. */
  static OptionalInt number(String message) {
    Matcher pick = PICK.matcher(Folding.plainWords(message));
    if (!pick.matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        switch (pick.group(1)) {
          case "mot", "nhat", "dau", "dau tien" -> 1;
          case "hai" -> 2;
          case "ba" -> 3;
          case "cuoi", "cuoi cung" -> ShortAnswer.Numbered.LAST;
          default -> Integer.parseInt(pick.group(1));
        });
  }
}
