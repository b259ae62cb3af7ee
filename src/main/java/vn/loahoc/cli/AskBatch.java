package vn.loahoc.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.Understanding;
import vn.loahoc.conversation.Conversation;

/** The questions of a file, each answered in a conversation of its own. */
final class AskBatch {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Understanding understanding;
  private final LocalDateTime now;
  private final Failures failures;

  /** One line of the file. */
  private record Line(
      @Nullable String id,
      @Nullable String q,
      @Nullable String prev,
      @JsonProperty("reference_date") @Nullable String referenceDate) {}

  /**
   * @param now for the lines that state no date
   */
  AskBatch(Understanding understanding, LocalDateTime now, Failures failures) {
    this.understanding = understanding;
    this.now = now;
    this.failures = failures;
  }

  /**
   * Answers every line; what is wrong with one is told and stops no other.
   *
   * @return the exit code
   */
  int answer(BatchFile file, PrintWriter out, PrintWriter err) {
    int code = 0;
    for (BatchFile.Line line : file.lines()) {
      if (line.text().filter(String::isBlank).isPresent()) {
        continue;
      }
      try {
        out.println(answer(parse(line.text())));
      } catch (RuntimeException e) {
        code = Math.max(code, failures.tell(e, file.at(line), err));
      }
    }
    return code;
  }

  private static Line parse(Optional<String> text) {
    try {
      Line line = JSON.readValue(text.orElseThrow(() -> new BadInput("no UTF-8")), Line.class);
      if (line != null && line.q() != null) {
        return line;
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new BadInput("no question: write {\"id\":…,\"q\":…} on one line");
  }

  private String answer(Line line) {
    LocalDateTime then = line.referenceDate() == null ? now : AsOf.read(line.referenceDate());
    Conversation conversation = understanding.conversation();
    if (line.prev() != null) {
      Messages.reply(line.prev(), message -> conversation.say(message, then));
    }
    String question = line.q() == null ? "" : line.q();
    Answer answer = Messages.reply(question, message -> conversation.say(message, then));
    try {
      return JSON.writeValueAsString(AnswerJson.of(line.id(), answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
