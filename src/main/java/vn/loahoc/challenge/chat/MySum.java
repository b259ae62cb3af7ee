package vn.loahoc.challenge.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.OwnReading;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;

/** "Tôi đọc được bao nhiêu rồi". Thread-safe. */
final class MySum implements Command {

  /** Without diacritics; "hôm nay em đọc mấy trang" asks what there is to read. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?:hom nay |tuan nay |den nay )?(?:toi|em|con|minh|chau|nha toi|nha em) "
              + "(?:(?:da doc|doc duoc|da doc duoc) (?:bao nhieu|may)(?: [a-z]+)?(?: roi)?"
              + "|doc (?:bao nhieu|may)(?: [a-z]+)? roi)[ ?!.]*");

  private final Desk desk;

  MySum(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "tongcuatoi";
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "tổng của tôi",
        "tổng kết của tôi",
        "kết quả của tôi",
        "kết quả đọc của tôi",
        "đọc được bao nhiêu rồi",
        "chuỗi ngày của tôi",
        "chuỗi ngày đọc của tôi",
        "tôi …",
        "em …",
        "con …",
        "mình …",
        "cháu …",
        "nhà tôi …",
        "nhà em …",
        "hôm nay …",
        "tuần này …",
        "đến nay …");
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return argument.isEmpty() || ASKED.matcher(Folding.fold(turn.text().strip())).matches();
  }

  @Override
  public String description() {
    return ChallengeWords.say("menu.sum");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inGroup()) {
      return Effects.saying(PeopleWords.say("only-private"));
    }
    Optional<Course> course = desk.courses().get();
    return course.isEmpty()
        ? Effects.saying(ChallengeWords.say("none"))
        : t -> sum(t, turn, course.get());
  }

  private Outcome sum(Transaction t, Turn turn, Course course) {
    Optional<String> person = turn.speaker().person();
    Optional<OwnReading> own =
        person
            .map(one -> OwnReading.of(t, desk.book(), one, course.campaign()))
            .filter(reading -> reading.times() > 0);
    if (person.isEmpty() || own.isEmpty()) {
      return nobody(turn);
    }
    String amount = ChallengeWords.amount(own.get().amount());
    List<String> said = new ArrayList<>();
    said.add(
        amount.isEmpty()
            ? ChallengeWords.say("sum", own.get().times(), own.get().days().size())
            : ChallengeWords.say("sum.amount", own.get().times(), own.get().days().size(), amount));
    desk.manner()
        .streaks()
        .days(t, person.get(), own.get(), turn.now().toLocalDate())
        .ifPresent(days -> said.add(ChallengeWords.say("streak.own", days)));
    return Outcome.saying(String.join(" ", said));
  }

  private Outcome nobody(Turn turn) {
    return turn.recall().isUnder16()
        ? Outcome.saying(ChallengeWords.say("sum.nobody"))
        : Outcome.saying(
            Content.plain(
                ChallengeWords.say("sum.nobody"),
                List.of(
                    Button.press(ChallengeWords.say("button.count-me"), desk.manner().countMe()))));
  }
}
