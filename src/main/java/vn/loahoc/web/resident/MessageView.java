package vn.loahoc.web.resident;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.channel.web.WebMessage;
import vn.loahoc.message.Button;
import vn.loahoc.message.RichText.Run;
import vn.loahoc.message.RichText.Style;

/**
 * A message as the template shows it.
 *
 * @param mine whether the visitor wrote it
 * @param written for machines
 * @param time for people
 * @param choices what can be pressed
 * @param links what can be opened
 * @param file the name of its file
 * @param picture what its picture shows
 * @param key under which a press is sent, new each time the message is shown
 */
public record MessageView(
    long id,
    boolean mine,
    String written,
    String time,
    List<Piece> pieces,
    List<Choice> choices,
    List<Link> links,
    Optional<String> file,
    Optional<String> picture,
    String key) {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("HH:mm, dd/MM");

  /** Turns the direction of what follows; nobody types it in Vietnamese. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069\\p{Cc}&&[^\\n\\t]]");

  /** A stretch of text. */
  public record Piece(String text, boolean bold, boolean italic, Optional<String> link) {}

  /** A button that sends something. */
  public record Choice(int index, String title) {}

  /** A button that opens something. */
  public record Link(String title, String target) {}

  static MessageView of(WebMessage message, Instant now, String key) {
    List<Choice> choices = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < message.buttons().size(); i++) {
      Button button = message.buttons().get(i);
      if (button.action() instanceof Button.Action.Open open) {
        safe(open.target()).ifPresent(target -> links.add(new Link(button.title(), target)));
      } else {
        choices.add(new Choice(i, button.title()));
      }
    }
    return new MessageView(
        message.id(),
        message.sender() == WebMessage.Sender.VISITOR,
        message.written().toString(),
        time(message.written(), now),
        message.text().runs().stream().map(MessageView::piece).toList(),
        choices,
        links,
        message.file().map(WebMessage.AttachedFile::name),
        message.picture().map(WebMessage.Picture::description),
        key);
  }

  private static String time(Instant written, Instant now) {
    ZonedDateTime then = written.atZone(ZONE);
    boolean today = then.toLocalDate().equals(now.atZone(ZONE).toLocalDate());
    return then.format(today ? TODAY : EARLIER);
  }

  private static Piece piece(Run run) {
    return new Piece(
        UNSEEN.matcher(run.text()).replaceAll(""),
        run.style() == Style.BOLD,
        run.style() == Style.ITALIC,
        run.link().flatMap(MessageView::safe));
  }

  /** A page, a place, a number to call; never a script. */
  static Optional<String> safe(URI link) {
    String scheme = String.valueOf(link.getScheme());
    return scheme.matches("https?|tel|mailto|geo")
        ? Optional.of(link.toString())
        : Optional.empty();
  }
}
