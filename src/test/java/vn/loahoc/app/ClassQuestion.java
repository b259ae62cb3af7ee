package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.text.Folding;

/**
 * A question about classes, as the last of some turns. Whatever its answer says, it cites what it
 * names as its source, and is no longer than a list may be.
 *
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 * @param ward of the person who asks, where it is known
 * @param wanted what the answer must have: groups by ;; with alternatives by |
 * @param unwanted what it must not have, parted by |; empty for nothing
 */
record ClassQuestion(
    LocalDateTime now, Optional<String> ward, List<String> turns, String wanted, String unwanted) {

  /** Lists stay under so many characters. */
  private static final int LONGEST = 2000;

  static ClassQuestion of(String line) {
    String[] columns = line.split("\t", -1);
    return new ClassQuestion(
        LocalDateTime.parse(columns[0]),
        Optional.of(columns[1]).filter(ward -> !ward.isBlank()),
        List.of(columns[2].split(" → ")),
        lines(columns[3]),
        columns.length > 4 ? lines(columns[4]) : "");
  }

  /** "\n" stands for the end of a line. */
  private static String lines(String written) {
    return written.replace("\\n", "\n");
  }

  ClassQuestion asked(List<String> otherwise) {
    return new ClassQuestion(now, ward, otherwise, wanted, unwanted);
  }

  /** What is wrong with the answer that is given; nothing if it is as wanted. */
  Optional<String> missed(Understanding understanding) {
    return missed(understanding, UnaryOperator.identity());
  }

  /** The same of the question typed without marks; what it repeats has none either. */
  Optional<String> missedWithoutMarks(Understanding understanding) {
    return asked(turns.stream().map(Folding::fold).toList()).missed(understanding, Folding::fold);
  }

  private Optional<String> missed(Understanding understanding, UnaryOperator<String> seen) {
    Conversation conversation = understanding.conversation();
    conversation.livingIn(ward);
    Answer answer = new Answer.Unknown("");
    for (String turn : turns) {
      answer = conversation.say(turn, now);
    }
    return missed(answer, text -> seen.apply(text.toLowerCase(Locale.ROOT)));
  }

  private Optional<String> missed(Answer answer, UnaryOperator<String> seen) {
    String text = seen.apply(answer.text());
    boolean all =
        Stream.of(seen.apply(wanted).split(";;"))
            .allMatch(group -> Stream.of(group.split("\\|")).anyMatch(text::contains));
    String written = answer.text().toLowerCase(Locale.ROOT);
    boolean none =
        unwanted.isBlank()
            || Stream.of(unwanted.toLowerCase(Locale.ROOT).split("\\|"))
                .noneMatch(written::contains);
    boolean cited = !answer.text().contains("\nNguồn: ") || !answer.sources().isEmpty();
    boolean fits = answer.text().length() < LONGEST;
    return all && none && cited && fits
        ? Optional.empty()
        : Optional.of(
            String.join(" → ", turns)
                + "\n  wanted: "
                + wanted
                + (none ? "" : "   not: " + unwanted)
                + (cited ? "" : "   sources: " + answer.sources())
                + (fits ? "" : "   length: " + answer.text().length())
                + "\n  "
                + answer.text().replace("\n", "\n  "));
  }
}
