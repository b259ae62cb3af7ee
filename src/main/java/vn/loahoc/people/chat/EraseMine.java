package vn.loahoc.people.chat;

import java.util.List;
import java.util.Map;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.people.Erasing;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;

/** "Xóa thông tin": asks back, erases, confirms. */
final class EraseMine {

  private final AskToErase asking;

  EraseMine(Erasing erasing) {
    this.asking = new AskToErase("erase-mine", "erase", Map.of(), erasing);
  }

  SceneHandler scene() {
    return asking;
  }

  Command command() {
    return new Order(
        new Order.Form(
            "xoathongtin",
            List.of(
                "xóa thông tin",
                "xóa thông tin của tôi",
                "xóa hết thông tin",
                "xóa dữ liệu của tôi",
                "xóa dữ liệu"),
            PeopleWords.say("menu.erase")),
        Role.EVERYBODY,
        (turn, argument) -> Effects.saying(asking.asked()));
  }
}
