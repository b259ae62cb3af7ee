package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.checkin.Attendances;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.Found;
import vn.loahoc.checkin.Visitor;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/**
 * "Em điểm danh nhầm", "hủy điểm danh": takes back one's own check-in after asking, as long as its
 * code is valid; later that is for the organizers. Thread-safe.
 */
final class TakeBack implements Handler, SceneHandler {

  private static final String NAME = "checkin-back";

  /** Of which occasion, by its code; of several it is asked which. */
  private static final String CODES = "codes";

  private static final String YES = "yes";
  private static final String NO = "no";

  private static final List<String> PHRASES =
      WordLists.lines(TakeBack.class, "taking-back.txt").stream().map(Folding::plain).toList();

  private final CheckIns checkIns;
  private final Attendances attendances;

  TakeBack(CheckIns checkIns) {
    this.checkIns = checkIns;
    this.attendances = checkIns.attendances();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    String words = " " + Folding.plainWords(turn.text()) + " ";
    return PHRASES.stream().anyMatch(phrase -> words.contains(" " + phrase + " "))
        ? Optional.of(asked(turn, checkIns.open(Turns.now(turn))))
        : Optional.empty();
  }

  /** Asks of those at which they are counted. */
  private Effects asked(Turn turn, List<Found.Open> open) {
    Visitor who = Turns.visitor(turn);
    return t -> {
      List<Found.Open> counted =
          open.stream().filter(at -> attendances.people(t, who, at).isPresent()).toList();
      if (counted.isEmpty()) {
        return Outcome.saying(CheckInWords.say("back.none"));
      }
      String question =
          counted.size() == 1
              ? say("back.ask", counted.getFirst(), people(t, who, counted.getFirst()))
              : CheckInWords.say("back.which");
      String codes =
          counted.stream()
              .map(at -> String.valueOf(at.code().id()))
              .collect(Collectors.joining(","));
      Scene scene = new Scene(NAME, Map.of(CODES, codes, Choosing.MARK, codes.replace(',', '-')));
      return Choosing.asking(scene, question, choices(turn, counted));
    };
  }

  private int people(Transaction t, Visitor who, Found.Open at) {
    return attendances.people(t, who, at).orElse(1);
  }

  private static List<Choosing.Choice> choices(Turn turn, List<Found.Open> counted) {
    if (counted.size() == 1) {
      return List.of(
          new Choosing.Choice(YES, CheckInWords.say("back.yes")),
          new Choosing.Choice(NO, CheckInWords.say("back.no")));
    }
    List<String> titles =
        Choices.of(counted.stream().map(Found.Open::occasion).toList(), turn.now().toLocalDate());
    return IntStream.range(0, titles.size())
        .mapToObj(i -> new Choosing.Choice(String.valueOf(i), titles.get(i)))
        .toList();
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    List<Found.Open> counted =
        Stream.of(scene.values().getOrDefault(CODES, "0").split(","))
            .flatMap(code -> checkIns.open(Long.parseLong(code), Turns.now(turn)).stream())
            .toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> chosen = Choosing.chosen(turn, scene, said, choices(turn, counted));
    return counted.size() > 1
        ? chosen.map(index -> asked(turn, List.of(counted.get(Integer.parseInt(index)))))
        : meant(said, chosen)
            .map(
                yes ->
                    yes
                        ? takenBack(turn, counted.getFirst())
                        : Effects.saying(CheckInWords.say("back.kept")));
  }

  /** "Hủy" below this question takes back. */
  private static Optional<Boolean> meant(ShortAnswer said, Optional<String> chosen) {
    return switch (said) {
      case ShortAnswer.Yes yes -> Optional.of(true);
      case ShortAnswer.Cancel cancel -> Optional.of(true);
      case ShortAnswer.No no -> Optional.of(false);
      case ShortAnswer.Numbered number -> chosen.map(YES::equals);
      case ShortAnswer.Other other -> chosen.map(YES::equals);
    };
  }

  private Effects takenBack(Turn turn, Found.Open at) {
    Visitor who = Turns.visitor(turn);
    return t -> {
      int people = people(t, who, at);
      return Outcome.saying(
          attendances.takeBack(t, who, at, Turns.now(turn))
              ? say("back.done", at, people)
              : CheckInWords.say("back.none"));
    };
  }

  private static String say(String key, Found.Open at, int people) {
    return CheckInWords.say(
        key, "title", OccasionWords.title(at.occasion()), "people", String.valueOf(people));
  }
}
