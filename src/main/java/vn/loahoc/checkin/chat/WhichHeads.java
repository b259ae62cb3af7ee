package vn.loahoc.checkin.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Sought;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;

/**
 * Of which occasion a figure is: a few on buttons, many as a numbered list that goes on with "xem
 * thêm". A number, a button and words of its name choose one. Thread-safe.
 */
final class WhichHeads implements SceneHandler {

  private static final String NAME = "checkin-heads";
  private static final String HEADS = "heads";
  private static final String AT = "at";
  private static final String WORDS = "words";
  private static final String MORE = "more";

  private final HeadEntry entry;

  WhichHeads(HeadEntry entry) {
    this.entry = entry;
  }

  /**
   * What a figure may be of: all that had begun at a time and fits these words.
   *
   * @param number 0 takes away the one that stands
   */
  private record Asked(int number, LocalDateTime at, String words) {}

  /**
   * Enters a figure at what these words mean, or asks which that is.
   *
   * @param number 0 takes away the one that stands
   */
  Effects entered(Turn turn, int number, String words) {
    List<Occasion> found = entry.begun(turn, turn.now(), words);
    return found.isEmpty()
        ? Effects.saying(CheckInWords.say("heads.none"))
        : among(turn, found, new Asked(number, turn.now(), words));
  }

  private Effects among(Turn turn, List<Occasion> found, Asked asked) {
    return t -> {
      List<Occasion> meant = entry.possible(t, turn, found, asked.number());
      return switch (meant.size()) {
        case 0 -> Outcome.saying(CheckInWords.say("heads.nothing"));
        case 1 -> entry.enter(turn, meant.getFirst(), asked.number()).in(t);
        default -> asked(meant, List.of(), asked, turn.now().toLocalDate());
      };
    };
  }

  /**
   * @param shown ids of those that stood on the list before, in its order
   */
  private static Outcome asked(
      List<Occasion> rest, List<String> shown, Asked asked, LocalDate today) {
    return asked(rest, shown, asked, today, Meant.MOST);
  }

  /**
   * @param most of the rest are shown
   */
  private static Outcome asked(
      List<Occasion> rest, List<String> shown, Asked asked, LocalDate today, int most) {
    boolean few = shown.isEmpty() && rest.size() <= most;
    List<Occasion> page = rest.stream().limit(most).toList();
    Map<String, String> values = new HashMap<>();
    values.put(HEADS, String.valueOf(asked.number()));
    values.put(AT, asked.at().toString());
    values.put(WORDS, asked.words());
    List<String> ids = new ArrayList<>(shown);
    page.forEach(occasion -> ids.add(occasion.id()));
    IntStream.range(0, ids.size()).forEach(i -> values.put(String.valueOf(i + 1), ids.get(i)));
    Scene scene = new Scene(NAME, values);
    List<String> titles = Choices.of(page, today);
    List<String> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String number = String.valueOf(shown.size() + i + 1);
      lines.add(number + ". " + titles.get(i));
      buttons.add(Button.press(few ? titles.get(i) : number, payload(scene, page.get(i).id())));
    }
    String heads = String.valueOf(asked.number());
    String what =
        asked.number() == 0
            ? CheckInWords.say("heads.which-drop")
            : CheckInWords.say("heads.which", "heads", heads);
    String question = few ? what : what + " " + CheckInWords.say("heads.which-of-many");
    if (few) {
      return Outcome.asking(scene, Content.plain(question, buttons));
    }
    int left = rest.size() - page.size();
    lines.addFirst(question);
    if (left > 0) {
      lines.add(CheckInWords.say("heads.more", "left", String.valueOf(left)));
      buttons.add(Button.press(CheckInWords.say("heads.more-button"), payload(scene, MORE)));
    }
    return Outcome.asking(scene, Content.plain(String.join("\n", lines), buttons));
  }

  /**
   * A press names its occasion: one below an older list, that has other numbers, is of what stands
   * on it or of nothing.
   */
  private static String payload(Scene scene, String answer) {
    return NAME + ":" + answer + ":" + scene.values().getOrDefault(HEADS, "");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!turn.speaker().isStaff() || !scene.values().containsKey(AT)) {
      return Optional.empty();
    }
    Map<String, String> values = scene.values();
    Asked asked =
        new Asked(
            Integer.parseInt(values.getOrDefault(HEADS, "0")),
            LocalDateTime.parse(values.getOrDefault(AT, "")),
            values.getOrDefault(WORDS, ""));
    List<String> listed = listed(scene);
    if (turn.update().inbound() instanceof Inbound.Pressed) {
      return Turns.pressed(turn, payload(scene, MORE))
          ? Optional.of(more(turn, scene, asked, 0))
          : listed.stream()
              .filter(id -> Turns.pressed(turn, payload(scene, id)))
              .findFirst()
              .map(id -> chosen(turn, id, asked));
    }
    int number = number(turn, said, listed.size());
    if (number > 0) {
      return Optional.of(
          number <= listed.size()
              ? chosen(turn, listed.get(number - 1), asked)
              : more(turn, scene, asked, number));
    }
    if (Folding.plainWords(turn.text())
        .equals(Folding.plainWords(CheckInWords.say("heads.more-button")))) {
      return Optional.of(more(turn, scene, asked, 0));
    }
    return said instanceof ShortAnswer.Other && turn.update().inbound() instanceof Inbound.Said
        ? named(turn, asked)
        : Optional.empty();
  }

  private Effects chosen(Turn turn, String id, Asked asked) {
    return entry
        .byId(turn, id)
        .map(occasion -> entry.enter(turn, occasion, asked.number()))
        .orElseGet(() -> Effects.saying(CheckInWords.say("heads.none")));
  }

  /** The ids of what was shown, in its order. */
  private static List<String> listed(Scene scene) {
    return IntStream.rangeClosed(1, scene.values().size())
        .mapToObj(i -> scene.values().getOrDefault(String.valueOf(i), ""))
        .takeWhile(id -> !id.isEmpty())
        .toList();
  }

  /**
   * Goes on with the list, as far as to a place that was asked for; one that is not on it is told.
   *
   * @param number from 1; 0 if none was asked for
   */
  private Effects more(Turn turn, Scene scene, Asked asked, int number) {
    List<String> shown = listed(scene);
    List<Occasion> found =
        entry.begun(turn, asked.at(), asked.words()).stream()
            .filter(occasion -> !shown.contains(occasion.id()))
            .toList();
    return t -> {
      List<Occasion> rest = entry.possible(t, turn, found, asked.number());
      if (number > shown.size() + rest.size() || rest.isEmpty()) {
        String count = String.valueOf(shown.size() + rest.size());
        return Outcome.asking(
            scene, Content.plain(CheckInWords.say("heads.beyond", "count", count)));
      }
      int most = Math.max(Meant.MOST, number - shown.size());
      return asked(rest, shown, asked, turn.now().toLocalDate(), most);
    };
  }

  /** Words that fit none of them are about something else. */
  private Optional<Effects> named(Turn turn, Asked asked) {
    String words = turn.text();
    Sought sought = Sought.in(words, turn.now());
    if (Asking.asks(words) || !sought.saysSomething()) {
      return Optional.empty();
    }
    List<Occasion> found =
        entry.begun(turn, asked.at(), asked.words()).stream()
            .filter(occasion -> Meant.fits(sought, occasion))
            .toList();
    Asked narrower = new Asked(asked.number(), asked.at(), asked.words() + " " + words);
    return found.isEmpty() ? Optional.empty() : Optional.of(among(turn, found, narrower));
  }

  /** The place in the list that a message names, from 1; 0 if it names none. */
  private static int number(Turn turn, ShortAnswer said, int listed) {
    if (said instanceof ShortAnswer.Numbered numbered) {
      return numbered.number() == ShortAnswer.Numbered.LAST ? listed : numbered.number();
    }
    String number = Folding.plainWords(turn.text()).replaceFirst("^(?:so|buoi) ", "");
    return number.matches("[1-9][0-9]?") ? Integer.parseInt(number) : 0;
  }
}
