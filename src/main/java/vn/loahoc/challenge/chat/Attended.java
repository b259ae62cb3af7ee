package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Deed;
import vn.loahoc.challenge.Gathering;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Done;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/**
 * "Xong rồi" after an event, "sáng nay đi lớp rồi": noted as told by the person, apart from
 * check-ins. Thread-safe.
 */
final class Attended implements SceneHandler {

  /** The note that a challenge was accepted: then "xong rồi" is about that. */
  static final String CHALLENGE = "challenge";

  private static final String NAME = "challenge-which";
  private static final String OFFERED = "offered";
  private static final int MOST = 5;
  private static final int TITLE = 60;
  private static final int SHORTEST_WORD = 3;

  private final Desk desk;
  private final Telling telling;

  Attended(Desk desk, Telling telling) {
    this.desk = desk;
    this.telling = telling;
  }

  /** Whether "xong rồi" is rather about something they went to. */
  boolean isMeant(Turn turn) {
    return !turn.recall().notes().containsKey(CHALLENGE) && !awaited(turn).isEmpty();
  }

  private List<Gathering> awaited(Turn turn) {
    return turn.speaker().person().stream()
        .flatMap(person -> desk.gatherings().awaited(person, turn.now()).stream())
        .toList();
  }

  /** Nothing if nothing is known that could be meant. */
  Optional<Effects> told(Turn turn, List<Done> done) {
    boolean went = done.stream().anyMatch(one -> one.kind() == Done.Kind.ATTENDANCE);
    Done report =
        done.stream()
            .filter(one -> !went || one.kind() == Done.Kind.ATTENDANCE)
            .findFirst()
            .orElseThrow();
    List<Gathering> meant = meant(turn, report, went);
    if (meant.size() > MOST) {
      return Optional.of(Effects.saying(ChallengeWords.say("which-of-many")));
    }
    if (meant.isEmpty()) {
      return went
          ? Optional.of(Effects.saying(ChallengeWords.say("which-unknown")))
          : Optional.empty();
    }
    Pending pending =
        new Pending(deed(meant.getFirst(), report), report.speaker() || report.people().isEmpty());
    Effects effects =
        meant.size() > 1
            ? Effects.saying(which(pending, meant))
            : report.unclear().contains(Done.Unclear.PEOPLE)
                ? Effects.saying(AskBack.asking(AskBack.Question.PEOPLE, pending))
                : telling.told(turn, pending);
    return Optional.of(
        t -> {
          meant.forEach(one -> desk.book().describe(t, one));
          return effects.in(t);
        });
  }

  private List<Gathering> meant(Turn turn, Done report, boolean went) {
    List<Gathering> awaited =
        awaited(turn).stream()
            .filter(one -> report.date().isEmpty() || report.date().get().equals(one.day()))
            .toList();
    if (!awaited.isEmpty() || !went) {
      return awaited;
    }
    LocalDate today = turn.now().toLocalDate();
    LocalDate day = report.date().orElse(today);
    if (day.isBefore(today.minusDays(1)) || day.isAfter(today)) {
      return List.of();
    }
    List<Gathering> begun = desk.gatherings().begun(day, turn.now());
    Set<String> said = words(turn.text());
    List<Gathering> named =
        begun.stream().filter(one -> words(one.title()).stream().anyMatch(said::contains)).toList();
    return named.isEmpty() ? begun : named;
  }

  /** The words that tell one class from another, folded. */
  private static Set<String> words(String text) {
    return Spelling.words(text).stream()
        .map(Folding::fold)
        .filter(word -> word.length() >= SHORTEST_WORD && !word.matches("lop|hoc|buoi|nay|qua|roi"))
        .collect(Collectors.toSet());
  }

  private static Deed deed(Gathering gathering, Done report) {
    Deed.Slot slot =
        new Deed.Slot(Kind.CHECK_IN, gathering.campaign(), gathering.id(), gathering.day());
    return new Deed(
        slot, Math.max(1, report.people().orElse(1)), Done.Amount.NONE, Optional.empty());
  }

  private static Outcome which(Pending pending, List<Gathering> meant) {
    List<Gathering> offered = meant.subList(0, Math.min(MOST, meant.size()));
    Map<String, String> values = new HashMap<>(pending.values());
    values.put(
        OFFERED,
        offered.stream()
            .map(
                one ->
                    String.join("\t", one.id(), one.campaign(), one.day().toString(), title(one)))
            .collect(Collectors.joining("\n")));
    Scene scene = new Scene(NAME, values);
    return Choosing.asking(scene, ChallengeWords.say("which"), choices(scene));
  }

  private static String title(Gathering one) {
    return Shortened.to(one.title().replaceAll("\\s+", " ").strip(), TITLE);
  }

  private static List<String[]> offered(Scene scene) {
    List<String[]> offered = new ArrayList<>();
    for (String line : scene.values().getOrDefault(OFFERED, "").split("\n")) {
      String[] columns = line.split("\t");
      if (columns.length == 4) {
        offered.add(columns);
      }
    }
    return offered;
  }

  private static List<Choosing.Choice> choices(Scene scene) {
    List<String[]> offered = offered(scene);
    return IntStream.range(0, offered.size())
        .mapToObj(i -> new Choosing.Choice("g" + i, offered.get(i)[3]))
        .toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return Choosing.chosen(turn, scene, said, choices(scene))
        .map(key -> offered(scene).get(Integer.parseInt(key.substring(1))))
        .map(
            columns -> {
              Pending pending = Pending.of(scene);
              Deed.Slot slot =
                  new Deed.Slot(Kind.CHECK_IN, columns[1], columns[0], LocalDate.parse(columns[2]));
              Deed deed =
                  new Deed(slot, pending.deed().people(), Done.Amount.NONE, Optional.empty());
              return telling.told(turn, pending.with(deed));
            });
  }
}
