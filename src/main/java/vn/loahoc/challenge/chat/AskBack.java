package vn.loahoc.challenge.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.reading.Done;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Reports;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** The one question that a report may need before it is taken down. Thread-safe. */
final class AskBack implements SceneHandler {

  private static final String NAME = "challenge-ask";
  private static final String QUESTION = "question";

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String ADD = "add";
  private static final String REPLACE = "replace";
  private static final String KEEP = "keep";
  private static final String UNKNOWN = "unknown";
  private static final String READ = "read";
  private static final String UNREAD = "unread";
  private static final String NUMBER = "n";

  /** What is asked. */
  enum Question {
    /** How many people it was. */
    PEOPLE,
    /** How many people it was with those who are not in what was taken down. */
    OTHERS,
    /** How long it was. */
    AMOUNT,
    /** Whether that much is right. */
    CONFIRM,
    /** Whether it was done at all. */
    WHETHER,
    /** What it really was. */
    AGAIN,
    /** What is to become of what was told before. */
    MORE
  }

  private final Desk desk;
  private final Telling telling;
  private final PutRight putRight;

  AskBack(Desk desk, Telling telling, PutRight putRight) {
    this.desk = desk;
    this.telling = telling;
    this.putRight = putRight;
  }

  /** Whether a scene waits for an answer from here. */
  static boolean isQuestion(Scene scene) {
    return scene.name().equals(NAME);
  }

  /**
   * Asks.
   *
   * @param filled what the sentence wants beside what was told
   */
  static Outcome asking(Question question, Pending pending, Object... filled) {
    Map<String, String> values = new HashMap<>(pending.values());
    values.put(QUESTION, question.name());
    values.put(Choosing.MARK, mark(question, pending.deed()));
    Scene scene = new Scene(NAME, values);
    Object[] all =
        Stream.concat(Stream.of(ChallengeWords.told(pending.deed())), Stream.of(filled)).toArray();
    String key = "ask." + question.name().toLowerCase(Locale.ROOT);
    return Choosing.asking(scene, ChallengeWords.say(key, all), choices(question));
  }

  private static String mark(Question question, Deed deed) {
    return question.name().charAt(0) + deed.slot().day().toString().substring(5);
  }

  private static List<Choosing.Choice> choices(Question question) {
    return switch (question) {
      case PEOPLE, OTHERS ->
          IntStream.rangeClosed(2, 5)
              .mapToObj(n -> new Choosing.Choice(NUMBER + n, ChallengeWords.say("people", n)))
              .toList();
      case AMOUNT ->
          Stream.concat(
                  Stream.of(10, 20, 30)
                      .map(n -> new Choosing.Choice(NUMBER + n, ChallengeWords.say("minutes", n))),
                  Stream.of(choice(UNKNOWN)))
              .toList();
      case CONFIRM -> List.of(choice(YES), choice(NO));
      case WHETHER -> List.of(choice(READ), choice(UNREAD));
      case AGAIN -> List.of();
      case MORE -> List.of(choice(ADD), choice(REPLACE), choice(KEEP));
    };
  }

  private static Choosing.Choice choice(String key) {
    return new Choosing.Choice(key, ChallengeWords.say("button." + key));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Question question =
        Question.valueOf(scene.values().getOrDefault(QUESTION, Question.AGAIN.name()));
    Pending pending = Pending.of(scene);
    if (said instanceof ShortAnswer.Cancel || TakeBack.isMeant(turn.text())) {
      return Optional.of(Effects.saying(ChallengeWords.say("left")));
    }
    if (question != Question.MORE && isOfAnotherDay(turn, pending)) {
      return Optional.empty();
    }
    boolean number =
        question == Question.PEOPLE || question == Question.OTHERS || question == Question.AMOUNT;
    Optional<String> key =
        number && said instanceof ShortAnswer.Numbered
            ? Optional.empty()
            : Choosing.chosen(turn, scene, said, choices(question));
    if (key.isPresent()) {
      return Optional.of(chosen(turn, question, pending, key.get()));
    }
    return switch (question) {
      case PEOPLE -> people(turn, pending, said).map(all -> telling.told(turn, all));
      case OTHERS -> people(turn, pending, said).map(all -> telling.corrected(turn, all));
      case AMOUNT -> amount(turn, pending, said);
      case CONFIRM -> confirmed(turn, pending, said);
      case WHETHER -> whether(turn, pending, said);
      case AGAIN -> again(turn, pending);
      case MORE ->
          said instanceof ShortAnswer.No
              ? Optional.of(Effects.saying(ChallengeWords.say("left")))
              : putRight.said(turn, pending, false);
    };
  }

  /** Then it is a report of its own. */
  private boolean isOfAnotherDay(Turn turn, Pending pending) {
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    return Reports.of(reading, turn.now()).stream()
        .flatMap(done -> done.date().stream())
        .anyMatch(day -> !day.equals(pending.deed().slot().day()));
  }

  private Effects chosen(Turn turn, Question question, Pending pending, String key) {
    Deed deed = pending.deed();
    return switch (key) {
      case YES -> telling.taken(turn, pending);
      case READ -> telling.told(turn, pending);
      case UNREAD -> Effects.saying(ChallengeWords.say("not-yet"));
      case NO -> Effects.saying(asking(Question.AGAIN, pending));
      case ADD -> telling.added(turn, pending);
      case REPLACE -> telling.changed(turn, pending);
      case KEEP -> Effects.saying(ChallengeWords.say("kept"));
      case UNKNOWN -> telling.told(turn, pending);
      default -> {
        int number = Integer.parseInt(key.substring(NUMBER.length()));
        OptionalInt none = OptionalInt.empty();
        yield switch (question) {
          case PEOPLE -> telling.told(turn, pending.with(deed.withPeople(number)));
          case OTHERS -> telling.corrected(turn, pending.with(deed.withPeople(number)));
          default ->
              telling.told(
                  turn,
                  pending.with(
                      deed.withAmount(new Done.Amount(OptionalInt.of(number), none, none))));
        };
      }
    };
  }

  private Optional<Pending> people(Turn turn, Pending pending, ShortAnswer said) {
    return number(turn, said).map(n -> pending.with(pending.deed().withPeople(n)));
  }

  private Optional<Integer> number(Turn turn, ShortAnswer said) {
    if (said instanceof ShortAnswer.Numbered numbered && numbered.number() > 0) {
      return Optional.of(numbered.number());
    }
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    OptionalInt people = Reports.said(reading, turn.now()).people();
    return people.isPresent() ? Optional.of(people.getAsInt()) : Optional.empty();
  }

  private Optional<Effects> amount(Turn turn, Pending pending, ShortAnswer said) {
    if (said instanceof ShortAnswer.No) {
      return Optional.of(telling.told(turn, pending));
    }
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    Done.Amount amount = Reports.said(reading, turn.now()).amount();
    return amount.isNone()
        ? Optional.empty()
        : Optional.of(telling.told(turn, pending.with(pending.deed().withAmount(amount))));
  }

  private Optional<Effects> confirmed(Turn turn, Pending pending, ShortAnswer said) {
    if (said instanceof ShortAnswer.Yes) {
      return Optional.of(telling.taken(turn, pending));
    }
    return said instanceof ShortAnswer.No
        ? Optional.of(Effects.saying(asking(Question.AGAIN, pending)))
        : again(turn, pending);
  }

  /** "Rồi", "chưa", or the report told again. */
  private Optional<Effects> whether(Turn turn, Pending pending, ShortAnswer said) {
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    boolean told = Reports.of(reading, turn.now()).stream().anyMatch(d -> d.amount().isNone());
    if (said instanceof ShortAnswer.Yes || told || beginsWith(turn.text(), "roi")) {
      return Optional.of(telling.told(turn, pending));
    }
    boolean no = said instanceof ShortAnswer.No || beginsWith(turn.text(), "chua");
    return no ? Optional.of(Effects.saying(ChallengeWords.say("not-yet"))) : Optional.empty();
  }

  private static boolean beginsWith(String text, String word) {
    return Folding.fold(Spelling.words(text).stream().findFirst().orElse("")).equals(word);
  }

  /** The same told otherwise: what is said now counts. */
  private Optional<Effects> again(Turn turn, Pending pending) {
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    Done said = Reports.said(reading, turn.now());
    if (said.amount().isNone() && said.people().isEmpty()) {
      return Optional.empty();
    }
    Deed deed = pending.deed();
    Deed corrected =
        new Deed(
            deed.slot(),
            said.people().orElse(deed.people()),
            said.amount().isNone() ? deed.amount() : said.amount(),
            deed.audience());
    return Optional.of(telling.told(turn, pending.with(corrected)));
  }
}
