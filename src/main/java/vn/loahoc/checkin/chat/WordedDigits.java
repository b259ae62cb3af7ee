package vn.loahoc.checkin.chat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loahoc.checkin.Digits;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;

/**
 * Six digits among words that say nothing else, and how many people come: "mã là 784 147 ạ",
 * "784147 2 người". A code, if people are checking in. Thread-safe.
 */
final class WordedDigits implements Handler {

  private static final Set<String> BESIDE = PlainWords.listed("beside-digits.txt");

  private static final Predicate<String> NUMBER = word -> word.matches("[0-9]{1,2}");

  private final CheckInTalk talk;

  WordedDigits(CheckInTalk talk) {
    this.talk = talk;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    String text = turn.text();
    return Asking.asks(text)
        ? Optional.empty()
        : Digits.in(text)
            .map(digits -> whole(turn, digits))
            .orElseGet(() -> isOneAmiss(text) ? talk.miscounted(turn) : Optional.empty());
  }

  private Optional<Effects> whole(Turn turn, String digits) {
    String rest = Digits.without(turn.text());
    OptionalInt people = Party.in(rest);
    Predicate<String> says = people.isPresent() ? NUMBER.or(BESIDE::contains) : BESIDE::contains;
    return PlainWords.of(rest).stream().allMatch(says)
        ? talk.perhaps(turn, digits, people)
        : Optional.empty();
  }

  private static boolean isOneAmiss(String text) {
    return Digits.oneAmiss(
        PlainWords.of(text).stream()
            .filter(word -> !BESIDE.contains(word))
            .collect(Collectors.joining(" ")));
  }
}
