package vn.loahoc.dialogue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeSpan;

/**
 * A numbered list of things that happen, of which one is picked: by its number, by its button, or
 * by what is said of it ("phường Mẫu", "thứ 6", "buổi sáng"). Where that fits several, just those
 * are offered; a number that is not on the list asks again. A button carries what it stands for, so
 * that one of an older list picks that or nothing. Thread-safe.
 */
public final class PickList {

  /** More are not shown at once. */
  public static final int MOST = 9;

  private static final String QUESTION = "question";
  private static final int LONGEST_ANSWER = 120;

  /** "Thứ 4": a place in the list is "cái thứ 4". */
  private static final Pattern WEEKDAY = Pattern.compile("thu [2-7]\\b.*");

  private PickList() {}

  /**
   * One of them.
   *
   * @param id what a button carries: no tabs
   * @param text what a person reads, which is also what may be said of it
   * @param span when it is, local time
   */
  public record Line(String id, String text, TimeSpan span) {

    /** Of what begins at a time. */
    public static Line at(String id, String text, LocalDateTime start) {
      return new Line(id, text, new TimeSpan(start, start.plusMinutes(1), Grain.MINUTE));
    }

    private String written() {
      String plain = text.replaceAll("\\s+", " ");
      return String.join("\t", id, span.start().toString(), span.end().toString(), plain);
    }

    private static Line read(String written) {
      String[] parts = written.split("\t", 4);
      TimeSpan span =
          new TimeSpan(LocalDateTime.parse(parts[1]), LocalDateTime.parse(parts[2]), Grain.MINUTE);
      return new Line(parts[0], parts[3], span);
    }
  }

  /**
   * Asks which one.
   *
   * @param scene who goes on with it, and what is settled; its values have no numbers as names
   * @param lines at most {@value #MOST}
   * @param after what stands below them; may be empty
   */
  public static Outcome asking(Scene scene, String question, List<Line> lines, String after) {
    Map<String, String> values = new HashMap<>(scene.values());
    values.keySet().removeIf(PickList::isNumber);
    values.put(QUESTION, question);
    List<String> text = new ArrayList<>(List.of(question));
    List<Button> buttons = new ArrayList<>();
    for (Line line : lines.subList(0, Math.min(MOST, lines.size()))) {
      String number = String.valueOf(text.size());
      values.put(number, line.written());
      text.add(number + ". " + line.text());
      buttons.add(Button.press(number, Choosing.payload(scene, line.id())));
    }
    if (!after.isEmpty()) {
      text.add(after);
    }
    return Outcome.asking(
        new Scene(scene.name(), values), Content.plain(String.join("\n", text), buttons));
  }

  /**
   * Goes on with the one that a message picks.
   *
   * @param then what happens with its id
   * @return nothing if the message is about something else
   */
  public static Optional<Effects> answered(
      Turn turn, Scene scene, ShortAnswer said, Function<String, Effects> then) {
    List<Line> all = lines(scene);
    if (said instanceof ShortAnswer.Yes && all.size() == 1) {
      return Optional.of(then.apply(all.getFirst().id()));
    }
    List<Line> meant =
        said instanceof ShortAnswer.Other || isWeekday(turn)
            ? fitting(all, turn.text(), turn.now())
            : List.of();
    return switch (meant.size()) {
      case 0 -> numbered(turn, scene, said, then);
      case 1 -> Optional.of(then.apply(meant.getFirst().id()));
      default -> Optional.of(again(scene, meant));
    };
  }

  /** The same where words pick nothing, since they may be a question about what is listed. */
  public static Optional<Effects> numbered(
      Turn turn, Scene scene, ShortAnswer said, Function<String, Effects> then) {
    List<Line> all = lines(scene);
    if (turn.update().inbound() instanceof Inbound.Pressed pressed) {
      return all.stream()
          .map(Line::id)
          .filter(id -> Choosing.payload(scene, id).equals(pressed.payload()))
          .findFirst()
          .map(then);
    }
    if (!(said instanceof ShortAnswer.Numbered numbered)) {
      return Optional.empty();
    }
    int number = numbered.number() == ShortAnswer.Numbered.LAST ? all.size() : numbered.number();
    if (number >= 1 && number <= all.size()) {
      return Optional.of(then.apply(all.get(number - 1).id()));
    }
    return isWeekday(turn) ? Optional.empty() : Optional.of(again(scene, all));
  }

  private static Effects again(Scene scene, List<Line> lines) {
    return Effects.saying(asking(scene, scene.values().getOrDefault(QUESTION, ""), lines, ""));
  }

  private static boolean isWeekday(Turn turn) {
    return WEEKDAY.matcher(Folding.plainWords(turn.text())).matches();
  }

  /**
   * Those of which all that a text says may be said; a question says nothing of them.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public static List<Line> fitting(List<Line> all, String text, LocalDateTime now) {
    if (text.length() > LONGEST_ANSWER || Asking.asks(text)) {
      return List.of();
    }
    Sought sought = Sought.in(text, now);
    if (!sought.saysSomething()) {
      return List.of();
    }
    List<Line> then = all.stream().filter(one -> sought.fits(one.text(), one.span())).toList();
    return then.isEmpty()
        ? all.stream().filter(one -> sought.fitsInAnyWeek(one.text(), one.span())).toList()
        : then;
  }

  private static List<Line> lines(Scene scene) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(String::valueOf)
        .filter(scene.values()::containsKey)
        .map(number -> Line.read(scene.values().getOrDefault(number, "")))
        .toList();
  }

  private static boolean isNumber(String key) {
    return key.matches("[1-9]");
  }
}
