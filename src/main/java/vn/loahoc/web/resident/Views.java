package vn.loahoc.web.resident;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.channel.web.WebMessage;
import vn.loahoc.message.Address;
import vn.loahoc.web.Shell;
import vn.loahoc.web.Site;

/** Puts together what the templates show. Thread-safe. */
final class Views {

  /** How far ahead the page looks for something that is on. */
  private static final int DAYS_AHEAD = 15;

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
    return page(history.stream().map(this::view).toList(), question, last);
  }

  /** The page that other sites show in a frame: nobody's conversation. */
  ChatView embedded() {
    return page(List.of(), "", 0);
  }

  /** With what is on today or, if that is nothing, on the next day there is something. */
  private ChatView page(List<MessageView> messages, String question, long last) {
    LocalDate today = now().atZone(MessageView.ZONE).toLocalDate();
    LocalDate shown =
        Stream.iterate(today, day -> day.plusDays(1))
            .limit(DAYS_AHEAD)
            .filter(day -> !programme.on(day).isEmpty())
            .findFirst()
            .orElse(today);
    String upcoming = shown.equals(today) ? "" : day(shown);
    return new ChatView(messages, day(today), programme(shown), upcoming, question, key(), last);
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

  private String day(LocalDate date) {
    return site.words()
        .of(
            "day",
            site.words().of("day." + date.getDayOfWeek().getValue()),
            "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
  }

  private List<ChatView.ProgrammeView> programme(LocalDate day) {
    return programme.on(day).stream()
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
