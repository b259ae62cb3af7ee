package vn.loahoc.checkin.chat;

import java.time.LocalDate;
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
  private static final String DAY = "day";
  private static final String WORDS = "words";
  private static final String MORE = "more";

  private final HeadEntry entry;

  WhichHeads(HeadEntry entry) {
    this.entry = entry;
  }

  /** What a figure may be of: all of one day that fits these words. */
  private record Asked(int number, LocalDate day, String words) {}

  Effects asked(Turn turn, List<Occasion> found, int number, LocalDate day, String words) {
    return Effects.saying(
        asked(found, List.of(), new Asked(number, day, words), turn.now().toLocalDate()));
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
    values.put(DAY, asked.day().toString());
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
    String question = CheckInWords.say(few ? "heads.which" : "heads.which-of-many", "heads", heads);
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
    if (!turn.speaker().isStaff() || !scene.values().containsKey(DAY)) {
      return Optional.empty();
    }
    Map<String, String> values = scene.values();
    Asked asked =
        new Asked(
            Integer.parseInt(values.getOrDefault(HEADS, "0")),
            LocalDate.parse(values.getOrDefault(DAY, "")),
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
    List<Occasion> rest =
        entry.begun(turn, asked.day(), asked.words()).stream()
            .filter(occasion -> !shown.contains(occasion.id()))
            .toList();
    if (number > shown.size() + rest.size() || rest.isEmpty()) {
      String count = String.valueOf(shown.size() + rest.size());
      return Effects.saying(
          Outcome.asking(scene, Content.plain(CheckInWords.say("heads.beyond", "count", count))));
    }
    int most = Math.max(Meant.MOST, number - shown.size());
    return Effects.saying(asked(rest, shown, asked, turn.now().toLocalDate(), most));
  }

  /** Words that fit none of them are about something else. */
  private Optional<Effects> named(Turn turn, Asked asked) {
    String words = turn.text();
    if (Asking.asks(words) || !Sought.in(words, turn.now()).saysSomething()) {
      return Optional.empty();
    }
    List<Occasion> found =
        entry.begun(turn, asked.day(), asked.words()).stream()
            .filter(occasion -> Meant.fits(Sought.in(words, turn.now()), occasion))
            .toList();
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(entry.enter(turn, found.getFirst(), asked.number()));
      default ->
          Optional.of(asked(turn, found, asked.number(), asked.day(), asked.words() + " " + words));
    };
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
