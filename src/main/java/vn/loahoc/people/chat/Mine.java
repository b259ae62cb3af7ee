package vn.loahoc.people.chat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Transaction;

/** "Thông tin của tôi" and "gửi thông tin cho tôi". */
final class Mine {

  private final Registry registry;

  Mine(Registry registry) {
    this.registry = registry;
  }

  Command show() {
    return new Order(
        new Order.Form(
            "thongtin",
            List.of(
                "thông tin của tôi",
                "xem thông tin của tôi",
                "thông tin cá nhân",
                "thông tin cá nhân của tôi"),
            PeopleWords.say("menu.mine")),
        Role.EVERYBODY,
        (turn, argument) -> t -> shown(t, turn));
  }

  Command take() {
    return new Order(
        new Order.Form(
            "laythongtin",
            List.of(
                "gửi thông tin cho tôi",
                "gửi thông tin của tôi",
                "gửi cho tôi thông tin của tôi",
                "tải thông tin của tôi"),
            PeopleWords.say("menu.take")),
        Role.EVERYBODY,
        (turn, argument) -> t -> taken(t, turn));
  }

  private Outcome shown(Transaction t, Turn turn) {
    List<String> kept = registry.disclosure().lines(t, subject(t, turn), now(turn));
    List<String> lines = new ArrayList<>();
    if (kept.isEmpty()) {
      lines.add(PeopleWords.say("mine.nothing"));
    } else {
      lines.add(PeopleWords.say("mine.title"));
      kept.forEach(line -> lines.add("• " + line));
    }
    turn.recall()
        .ward()
        .ifPresent(ward -> lines.add(PeopleWords.say("mine.session-ward", "ward", ward)));
    if (!kept.isEmpty()) {
      lines.add(PeopleWords.say("mine.how"));
    }
    return Outcome.saying(String.join("\n", lines));
  }

  private Outcome taken(Transaction t, Turn turn) {
    return registry
        .disclosure()
        .file(t, subject(t, turn), now(turn))
        .map(
            text ->
                Outcome.saying(
                    new Content.Document(
                        PeopleWords.say("mine.file"),
                        "text/plain",
                        Blob.of(text.getBytes(StandardCharsets.UTF_8)),
                        RichText.plain(PeopleWords.say("mine.file.caption")))))
        .orElseGet(() -> Outcome.saying(PeopleWords.say("mine.nothing")));
  }

  private Subject subject(Transaction t, Turn turn) {
    return registry.erasing().subject(t, turn.update().author().address());
  }

  private static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }
}
