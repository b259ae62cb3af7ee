package vn.loahoc.people.chat;

import java.net.URI;
import java.util.List;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.store.Transaction;

/** "Đăng nhập": staff gets a link to the web page that works once. */
final class SignIn {

  private final Registry registry;
  private final StaffLinks links;

  SignIn(Registry registry, StaffLinks links) {
    this.registry = registry;
    this.links = links;
  }

  Command command() {
    return new Order(
        new Order.Form(
            "dangnhap",
            List.of("đăng nhập", "đăng nhập trang cán bộ", "mở trang cán bộ", "trang cán bộ"),
            PeopleWords.say("menu.sign-in")),
        Role.STAFF,
        (turn, argument) -> t -> link(t, turn));
  }

  private Outcome link(Transaction t, Turn turn) {
    Speaker speaker = registry.people().speaker(t, turn.update().author().address());
    if (!speaker.isStaff()) {
      return Outcome.saying(PeopleWords.say("sign-in.refused"));
    }
    String code =
        registry.entrance().issue(t, speaker.person().orElseThrow(), HomeTime.instant(turn.now()));
    URI page = links.web(code);
    return Outcome.saying(
        Content.plain(
            PeopleWords.say("sign-in.link"),
            List.of(Button.open(PeopleWords.say("sign-in.open"), page))));
  }
}
