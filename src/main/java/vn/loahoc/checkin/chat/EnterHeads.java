package vn.loahoc.checkin.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.checkin.HeadCounts.Entered;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.people.Role;

/**
 * "Đếm 120", "/dem 120 đọc sách": heads counted on paper. Of several occasions it asks which; a
 * figure that stands is replaced only after asking. Thread-safe.
 */
final class EnterHeads implements Command {

  private static final String NAME = "dem";
  private static final String SCENE = "checkin-heads";
  private static final String HEADS = "heads";

  /** The occasion whose figure is to be replaced; else the choices stand under their numbers. */
  private static final String REPLACE = "replace";

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2}[. ]\\d{3}|\\d{1,5})(?: (?:người|nguoi|lượt|luot|ng)(?= |$))?(.*)");

  private final HeadCounts heads;
  private final Meant meant;

  EnterHeads(HeadCounts heads, Occasions occasions) {
    this.heads = heads;
    this.meant = new Meant(occasions);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("đếm …", "đếm được …", "số người đến …");
  }

  @Override
  public String description() {
    return CheckInWords.say("menu.heads");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /** "Đếm ngược" is no figure; residents who speak of numbers are not told that they may not. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return turn.speaker().isStaff() && TYPED.matcher(argument.strip()).matches();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Matcher typed = TYPED.matcher(argument.strip());
    if (!typed.matches()) {
      return Effects.saying(CheckInWords.say("heads.how"));
    }
    if (StaffOrders.isPublic(turn)) {
      return StaffOrders.notHere();
    }
    int number = Integer.parseInt(typed.group(1).replaceAll("\\D", ""));
    if (number < 1 || number > LedgerEntry.MOST_PEOPLE) {
      return Effects.saying(
          CheckInWords.say("heads.out", "most", String.valueOf(LedgerEntry.MOST_PEOPLE)));
    }
    LocalDate today = turn.now().toLocalDate();
    List<Occasion> found = begun(turn, today, typed.group(2));
    if (found.isEmpty()) { // the list often comes the morning after
      found = begun(turn, today.minusDays(1), typed.group(2));
    }
    return switch (found.size()) {
      case 0 -> Effects.saying(CheckInWords.say("heads.none"));
      case 1 -> enter(turn, found.getFirst(), number);
      default -> which(found, number, today);
    };
  }

  private List<Occasion> begun(Turn turn, LocalDate day, String words) {
    return meant.between(turn, day, day, words).stream()
        .filter(occasion -> occasion.hasBegun(turn.now()))
        .toList();
  }

  private static Effects which(List<Occasion> found, int number, LocalDate today) {
    if (found.size() > Meant.MOST) {
      return Effects.saying(
          CheckInWords.say("heads.which-of-many", "heads", String.valueOf(number)));
    }
    Map<String, String> values = new HashMap<>();
    values.put(HEADS, String.valueOf(number));
    IntStream.range(0, found.size())
        .forEach(i -> values.put(String.valueOf(i + 1), found.get(i).id()));
    Scene scene = new Scene(SCENE, values);
    List<String> titles = Choices.of(found, today);
    List<Button> buttons =
        IntStream.range(0, found.size())
            .mapToObj(i -> Button.press(titles.get(i), payload(scene, String.valueOf(i + 1))))
            .toList();
    return Effects.saying(
        Outcome.asking(
            scene,
            Content.plain(
                CheckInWords.say("heads.which", "heads", String.valueOf(number)), buttons)));
  }

  private static String payload(Scene scene, String answer) {
    return SCENE + ":" + answer + ":" + scene.values().getOrDefault(HEADS, "");
  }

  private Effects enter(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Instant now = Turns.now(turn);
    return t -> said(occasion, number, heads.enter(t, clerk, occasion, number, now));
  }

  private Effects replace(Turn turn, Occasion occasion, int number) {
    HeadCounts.Clerk clerk = clerk(turn);
    Instant now = Turns.now(turn);
    return t -> said(occasion, number, heads.replace(t, clerk, occasion, number, now));
  }

  private static HeadCounts.Clerk clerk(Turn turn) {
    return new HeadCounts.Clerk(turn.speaker().person().orElseThrow(), turn.speaker().ward());
  }

  private static Outcome said(Occasion occasion, int number, Entered entered) {
    return switch (entered) {
      case Entered.Fresh fresh -> Outcome.saying(say("heads.done", occasion, number, 0));
      case Entered.Same same -> Outcome.saying(say("heads.same", occasion, number, 0));
      case Entered.Changed changed ->
          Outcome.saying(say("heads.changed", occasion, number, changed.before()));
      case Entered.Other other -> {
        Scene scene =
            new Scene(SCENE, Map.of(HEADS, String.valueOf(number), REPLACE, occasion.id()));
        List<Button> buttons =
            List.of(
                Button.press(CheckInWords.say("heads.replace.yes"), payload(scene, "yes")),
                Button.press(CheckInWords.say("heads.replace.no"), payload(scene, "no")));
        yield Outcome.asking(
            scene, Content.plain(say("heads.other", occasion, number, other.heads()), buttons));
      }
    };
  }

  private static String say(String key, Occasion occasion, int number, int before) {
    return CheckInWords.say(
        key,
        "title",
        OccasionWords.title(occasion),
        "when",
        OccasionWords.when(occasion),
        "heads",
        String.valueOf(number),
        "before",
        String.valueOf(before));
  }

  /** What goes on with its questions. */
  SceneHandler scene() {
    return new SceneHandler() {
      @Override
      public String name() {
        return SCENE;
      }

      @Override
      public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
        return turn.speaker().isStaff() ? chosen(turn, scene, said) : Optional.empty();
      }
    };
  }

  private Optional<Effects> chosen(Turn turn, Scene scene, ShortAnswer said) {
    int number = Integer.parseInt(scene.values().getOrDefault(HEADS, "0"));
    String answer = answer(turn, scene, said);
    String replaced = scene.values().get(REPLACE);
    if (replaced != null) {
      return switch (answer) {
        case "yes", "1" -> found(turn, replaced, o -> replace(turn, o, number));
        case "no", "2" -> Optional.of(Effects.saying(CheckInWords.say("heads.kept")));
        default -> Optional.empty();
      };
    }
    return Optional.ofNullable(scene.values().get(answer))
        .filter(id -> answer.matches("[1-9]"))
        .flatMap(id -> found(turn, id, o -> enter(turn, o, number)));
  }

  private Optional<Effects> found(Turn turn, String id, Function<Occasion, Effects> then) {
    return Optional.of(
        meant
            .byId(turn, id)
            .map(then)
            .orElseGet(() -> Effects.saying(CheckInWords.say("heads.none"))));
  }

  /** "yes", "no", the number of a choice, or anything else. */
  private static String answer(Turn turn, Scene scene, ShortAnswer said) {
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      String[] parts = pressed.payload().split(":", -1);
      boolean ours = parts.length == 3 && pressed.payload().equals(payload(scene, parts[1]));
      return ours ? parts[1] : "";
    }
    return switch (said) {
      case ShortAnswer.Yes yes -> "yes";
      case ShortAnswer.No no -> "no";
      case ShortAnswer.Cancel cancel -> "";
      case ShortAnswer.Other other -> "";
      case ShortAnswer.Numbered numbered -> {
        int last = scene.values().size() - 1;
        yield String.valueOf(
            numbered.number() == ShortAnswer.Numbered.LAST ? last : numbered.number());
      }
    };
  }
}
