package vn.loahoc.web.resident;

import java.util.List;

/**
 * The page of the conversation.
 *
 * @param day today as people say it
 * @param upcoming the day of the programme, if it is not today's; may be empty
 * @param question what stands in the box already; may be empty
 * @param key under which the next message is sent
 * @param last the newest message; 0 before the first
 */
public record ChatView(
    List<MessageView> messages,
    String day,
    List<ProgrammeView> programme,
    String upcoming,
    String question,
    String key,
    long last) {

  /** Something that is on; what is unknown is empty. */
  public record ProgrammeView(String when, String title, String place, String map) {}

  /** Whether the visitor waits for an answer. */
  public boolean waiting() {
    return !messages.isEmpty() && messages.getLast().mine();
  }
}
