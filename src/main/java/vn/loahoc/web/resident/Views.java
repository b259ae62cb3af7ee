package vn.loahoc.web.resident;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.channel.web.WebMessage;
import vn.loahoc.message.Address;
import vn.loahoc.web.Shell;
import vn.loahoc.web.Site;

/** Puts together what the templates show. Thread-safe. */
final class Views {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Site site;
  private final WebMailbox mailbox;
  private final Programme programme;

  Views(Site site, WebMailbox mailbox, Programme programme) {
    this.site = site;
    this.mailbox = mailbox;
    this.programme = programme;
  }

  /** The whole page of a visitor. */
  ChatView chat(Address visitor, String question) {
    List<WebMessage> history = mailbox.history(visitor);
    long last = history.isEmpty() ? 0 : history.getLast().id();
    return new ChatView(
        history.stream().map(this::view).toList(), day(), today(), question, key(), last);
  }

  /** The page that other sites show in a frame: nobody's conversation. */
  ChatView embedded() {
    return new ChatView(List.of(), day(), today(), "", key(), 0);
  }

  /** A piece of the page. */
  String html(WebMessage message, Shell shell) {
    return site.pages().render("message.jte", shell, view(message));
  }

  private MessageView view(WebMessage message) {
    return MessageView.of(message, now(), key());
  }

  private Instant now() {
    return site.calendar().instant();
  }

  private LocalDate date() {
    return now().atZone(MessageView.ZONE).toLocalDate();
  }

  private String day() {
    LocalDate date = date();
    return site.words()
        .of(
            "day",
            site.words().of("day." + date.getDayOfWeek().getValue()),
            "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
  }

  private List<ChatView.ProgrammeView> today() {
    return programme.on(date()).stream()
        .map(
            item ->
                new ChatView.ProgrammeView(
                    item.when(),
                    item.title(),
                    item.place(),
                    item.map().flatMap(MessageView::safe).orElse("")))
        .toList();
  }

  private static String key() {
    byte[] bytes = new byte[12];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
