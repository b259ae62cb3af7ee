package vn.loahoc.checkin.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.calendar.Steward;
import vn.loahoc.checkin.CheckInCode;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.Digits;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.Role;
import vn.loahoc.print.Poster;

/**
 * "Mã điểm danh": shows staff the code of an occasion and sends its poster, today's and those of
 * the next days. The digits can be made to change all the time, for a screen. Thread-safe.
 */
final class ShowCode implements Command {

  static final String NAME = "madiemdanh";

  private static final int DAYS_AHEAD = 7;
  private static final String ROTATE = "xoay ";
  private static final String PAPER = "giay ";
  private static final String ID = "[A-Za-z0-9-]{1,40}";

  private final CheckIns checkIns;
  private final CheckInLinks links;
  private final Poster.Publisher publisher;
  private final Meant meant;

  /**
   * @param publisher who hangs the posters up
   */
  ShowCode(CheckIns checkIns, CheckInLinks links, Poster.Publisher publisher) {
    this.checkIns = checkIns;
    this.links = links;
    this.publisher = publisher;
    this.meant = new Meant(checkIns.occasions());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "mã điểm danh", "mã điểm danh …", "xem mã điểm danh", "in áp phích", "áp phích điểm danh");
  }

  @Override
  public String description() {
    return CheckInWords.say("menu.code");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /** A resident who names a code or asks where there is one wants to check in. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return turn.speaker().isStaff() || (Digits.in(argument).isEmpty() && !Asking.asks(argument));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (StaffOrders.isPublic(turn)) {
      return StaffOrders.notHere();
    }
    if (argument.startsWith(ROTATE)) {
      return turned(turn, argument.substring(ROTATE.length()), true);
    }
    if (argument.startsWith(PAPER)) {
      return turned(turn, argument.substring(PAPER.length()), false);
    }
    Optional<Occasion> known = argument.matches(ID) ? meant.byId(turn, argument) : Optional.empty();
    return known.map(occasion -> show(turn, occasion)).orElseGet(() -> search(turn, argument));
  }

  private Effects search(Turn turn, String words) {
    LocalDate today = turn.now().toLocalDate();
    List<Occasion> found = meant.between(turn, today, today.plusDays(DAYS_AHEAD), words);
    if (found.size() == 1) {
      return show(turn, found.getFirst());
    }
    if (found.isEmpty()) {
      return Effects.saying(CheckInWords.say(words.isBlank() ? "code.none" : "code.none-such"));
    }
    List<Occasion> shown =
        found.stream()
            .sorted(Comparator.comparing(occasion -> isOver(occasion, turn.now())))
            .limit(Meant.MOST)
            .toList();
    List<String> titles = Choices.of(shown, today);
    List<Button> buttons =
        IntStream.range(0, shown.size())
            .mapToObj(i -> Button.press(titles.get(i), NAME + ":" + shown.get(i).id()))
            .toList();
    String question = found.size() > Meant.MOST ? "code.which-of-many" : "code.which";
    return Effects.saying(Outcome.saying(Content.plain(CheckInWords.say(question), buttons)));
  }

  private static boolean isOver(Occasion occasion, LocalDateTime now) {
    return !occasion.span().whole().end().isAfter(now);
  }

  private Effects turned(Turn turn, String id, boolean rotating) {
    Optional<Occasion> occasion = id.matches(ID) ? meant.byId(turn, id) : Optional.empty();
    if (occasion.isEmpty()) {
      return Effects.saying(CheckInWords.say("code.none-such"));
    }
    if (!mayTurn(turn, occasion.get())) {
      return Effects.saying(CheckInWords.say("code.not-theirs"));
    }
    checkIns.rotate(checkIns.code(occasion.get()), rotating);
    return show(turn, occasion.get());
  }

  /** Whoever turns it makes every poster worthless that hangs anywhere. */
  private static boolean mayTurn(Turn turn, Occasion occasion) {
    return Steward.of(turn.speaker())
        .filter(steward -> steward.mayAct(occasion.spot().ward()))
        .isPresent();
  }

  /** The poster is set here, before the transaction. */
  private Effects show(Turn turn, Occasion occasion) {
    CheckInCode code = checkIns.code(occasion);
    String digits = code.shown(Turns.now(turn));
    String text =
        CheckInWords.say(
            code.rotating() ? "code.screen" : "code.poster",
            "title",
            OccasionWords.title(occasion),
            "digits",
            digits,
            "window",
            OccasionWords.window(occasion),
            "minutes",
            String.valueOf(Digits.STEP.toMinutes()));
    String all = links.reachesPhones() ? text : text + "\n" + CheckInWords.say("code.no-address");
    Content said =
        Content.plain(all, mayTurn(turn, occasion) ? List.of(other(code, occasion)) : List.of());
    return Effects.saying(
        code.rotating()
            ? Outcome.saying(said)
            : Outcome.saying(said, file(occasion, poster(occasion, digits))));
  }

  private static Button other(CheckInCode code, Occasion occasion) {
    return Button.press(
        CheckInWords.say(code.rotating() ? "code.to-poster" : "code.to-screen"),
        NAME + ":" + (code.rotating() ? PAPER : ROTATE) + occasion.id());
  }

  private Blob poster(Occasion occasion, String digits) {
    return new Poster(
            occasion.title(),
            new Poster.When(
                OccasionWords.day(occasion),
                Choices.hours(occasion),
                CheckInWords.say("poster.valid", "window", OccasionWords.window(occasion))),
            occasion.spot().place(),
            new Poster.Entrance(digits, links.landing(digits)),
            new Poster.Publisher(publisher.unit(), publisher.trial() || occasion.spot().sample()))
        .pdf();
  }

  private static Content file(Occasion occasion, Blob pdf) {
    return new Content.Document(
        "diem-danh-" + occasion.id() + ".pdf",
        "application/pdf",
        pdf,
        RichText.plain(CheckInWords.say("poster.caption", "title", OccasionWords.title(occasion))));
  }
}
