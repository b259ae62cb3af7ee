package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which occurrences a text means when it is read as a question. Thread-safe. */
final class AskedFor {

  /** "Căn bản 06/10": after some words figures are no day in a question, in an order they are. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![0-9/])(?<!(?iu:ng[aà]y) )[0-9]{1,2}/[0-9]{1,2}(?:/20[0-9]{2})?(?![0-9/])");

  private final LiveUnderstanding documents;

  AskedFor(LiveUnderstanding documents) {
    this.documents = documents;
  }

  /**
   * Their ids.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @param ward the ward of whoever wrote it
   */
  List<String> ids(String text, LocalDateTime now, Optional<String> ward) {
    LiveConversation asked = new LiveConversation(documents);
    asked.livingIn(ward);
    return asked.say(FIGURES.matcher(text).replaceAll("ngày $0"), now).happenings().stream()
        .flatMap(happening -> happening.occurrence().stream())
        .distinct()
        .toList();
  }
}
