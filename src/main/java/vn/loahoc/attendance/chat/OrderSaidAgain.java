package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.text.Folding;

/**
 * "Ok đăng ký đi", "thôi không đăng ký nữa" below the question whether to register: an answer in
 * the words of the order, which names nothing and nobody.
 */
final class OrderSaidAgain {

  private static final List<List<String>> VERBS =
      OrderWords.lines("verbs.txt").stream().map(PartyLexicon::words).toList();
  private static final Set<String> AGREEING =
      words("agreeing-words.txt", "openings.txt", "cancel-light-words.txt");
  private static final Set<String> DENYING = words("denying-words.txt");

  private OrderSaidAgain() {}

  /** How a message reads then; as it did before, if it is none of that. */
  static ShortAnswer read(Turn turn, ShortAnswer said) {
    List<String> typed = PartyLexicon.words(turn.text());
    if (!(said instanceof ShortAnswer.Other)) {
      return said;
    }
    for (int i = 0; i < typed.size(); i++) {
      int verb = PartyLexicon.longest(VERBS, typed, i);
      if (verb > 0) {
        return says(typed.subList(0, i), typed.subList(i + verb, typed.size()), said);
      }
    }
    return said;
  }

  private static ShortAnswer says(List<String> before, List<String> after, ShortAnswer said) {
    List<String> around =
        Stream.of(before, after).flatMap(List::stream).map(Folding::fold).toList();
    if (!around.stream().allMatch(word -> AGREEING.contains(word) || DENYING.contains(word))) {
      return said;
    }
    boolean denies = before.stream().map(Folding::fold).anyMatch(DENYING::contains);
    boolean asks = after.stream().map(Folding::fold).anyMatch(DENYING::contains);
    return denies ? new ShortAnswer.No() : asks ? said : new ShortAnswer.Yes();
  }

  private static Set<String> words(String... lists) {
    return Stream.of(lists)
        .flatMap(list -> OrderWords.lines(list).stream())
        .flatMap(line -> PartyLexicon.words(line).stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
