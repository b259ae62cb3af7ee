package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.conversation.Conversation;

/**
 * A question about classes, as the last of some turns.
 *
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 * @param ward of the person who asks, where it is known
 * @param wanted what the answer must have: groups by ;; with alternatives by |
 * @param unwanted what it must not have, parted by |; empty for nothing
 */
record ClassQuestion(
    LocalDateTime now, Optional<String> ward, List<String> turns, String wanted, String unwanted) {

  static ClassQuestion of(String line) {
    String[] columns = line.split("\t", -1);
    return new ClassQuestion(
        LocalDateTime.parse(columns[0]),
        Optional.of(columns[1]).filter(ward -> !ward.isBlank()),
        List.of(columns[2].split(" → ")),
        columns[3],
        columns.length > 4 ? columns[4] : "");
  }

  ClassQuestion asked(List<String> otherwise) {
    return new ClassQuestion(now, ward, otherwise, wanted, unwanted);
  }

  /** What is wrong with the answer that is given; nothing if it is as wanted. */
  Optional<String> missed(Understanding understanding) {
    Conversation conversation = understanding.conversation();
    conversation.livingIn(ward);
    Answer answer = new Answer.Unknown("");
    for (String turn : turns) {
      answer = conversation.say(turn, now);
    }
    return missed(answer);
  }

  private Optional<String> missed(Answer answer) {
    String text = answer.text().toLowerCase(Locale.ROOT);
    boolean all =
        Stream.of(wanted.toLowerCase(Locale.ROOT).split(";;"))
            .allMatch(group -> Stream.of(group.split("\\|")).anyMatch(text::contains));
    boolean none =
        unwanted.isBlank()
            || Stream.of(unwanted.toLowerCase(Locale.ROOT).split("\\|")).noneMatch(text::contains);
    return all && none
        ? Optional.empty()
        : Optional.of(
            String.join(" → ", turns)
                + "\n  wanted: "
                + wanted
                + (none ? "" : "   not: " + unwanted)
                + "\n  "
                + answer.text().replace("\n", "\n  "));
  }
}
