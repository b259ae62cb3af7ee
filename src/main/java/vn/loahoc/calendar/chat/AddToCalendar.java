package vn.loahoc.calendar.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Slug;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.Role;

/**
 * "Thêm vào lịch": sends an event as a file that a phone takes into its calendar. Which one: the
 * one of the button, the one named, else the one that the last answer spoke of. Thread-safe.
 */
public final class AddToCalendar implements Command {

  static final String NAME = "themlich";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
  private static final int MOST_CHOICES = 5;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TITLE = 200;

  private final Supplier<Almanac> almanacs;

  /**
   * The command.
   *
   * @param almanacs gives the one of now
   */
  public AddToCalendar(Supplier<Almanac> almanacs) {
    this.almanacs = almanacs;
  }

  /** What a button carries that adds an occurrence. */
  public static String payload(Occurrence occurrence) {
    return payload(occurrence.id());
  }

  /** The same by its id. */
  public static String payload(String occurrence) {
    return NAME + ":" + occurrence;
  }

  /** A button for the only activity that an answer speaks of, if it has a day that is not past. */
  public Optional<Button> button(List<Recall.Shown> shown, LocalDate today) {
    List<Occurrence> spokenOf = spokenOf(shown, almanacs.get().agenda());
    return spokenOf.size() == 1
            && !spokenOf.getFirst().isCancelled()
            && !isPast(spokenOf.getFirst(), today)
        ? Optional.of(Button.press(CalendarWords.say("add"), payload(spokenOf.getFirst())))
        : Optional.empty();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "thêm vào lịch",
        "thêm vào lịch …",
        "thêm lịch",
        "lưu vào lịch",
        "lưu vào lịch …",
        "lưu lịch",
        "cho vào lịch",
        "đưa vào lịch");
  }

  @Override
  public String description() {
    return CalendarWords.say("describe-add");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Almanac almanac = almanacs.get();
    LocalDate today = turn.now().toLocalDate();
    if (ID.matcher(argument).matches()) {
      return Effects.saying(byId(almanac, argument, today));
    }
    Agenda agenda = Readers.agenda(almanac, turn);
    List<Occurrence> meant = agenda.named(argument, today);
    if (meant.isEmpty()) {
      meant = spokenOf(turn.recall().shown(), agenda);
    }
    if (meant.size() == 1) {
      return Effects.saying(Outcome.saying(file(almanac, meant.getFirst(), today)));
    }
    if (!meant.isEmpty()) {
      return Effects.saying(ask("which", meant));
    }
    if (!turn.recall().shown().isEmpty()) {
      return Effects.saying(CalendarWords.say("no-day"));
    }
    List<Occurrence> ahead = agenda.ahead(today);
    return Effects.saying(
        ahead.isEmpty()
            ? Outcome.saying(CalendarWords.say("nothing-ahead"))
            : ask("which-ahead", ahead));
  }

  /** The file of an occurrence, or that there is none any more. */
  Outcome byId(Almanac almanac, String id, LocalDate today) {
    return almanac
        .agenda()
        .find(id)
        .map(occurrence -> Outcome.saying(file(almanac, occurrence, today)))
        .orElseGet(() -> Outcome.saying(CalendarWords.say("gone")));
  }

  private static Outcome ask(String question, List<Occurrence> meant) {
    Choosing choosing = new Choosing(meant.stream().limit(MOST_CHOICES).toList());
    return Outcome.asking(
        choosing.scene(), Content.plain(CalendarWords.say(question), choosing.named()));
  }

  private static List<Occurrence> spokenOf(List<Recall.Shown> shown, Agenda agenda) {
    return shown.stream().flatMap(one -> meant(one, agenda).stream()).distinct().toList();
  }

  /** By its id where the answer knew it: many classes have the same title and hour. */
  static Optional<Occurrence> meant(Recall.Shown shown, Agenda agenda) {
    return shown.occurrence().isPresent()
        ? agenda.find(shown.occurrence().get())
        : agenda.matching(shown.title(), shown.start());
  }

  private static Content file(Almanac almanac, Occurrence occurrence, LocalDate today) {
    String caption =
        CalendarWords.say(
            isPast(occurrence, today) ? "caption-past" : "caption",
            Lines.dated(occurrence, LONGEST_TITLE));
    return new Content.Document(
        fileName(occurrence), "text/calendar", almanac.file(occurrence), RichText.plain(caption));
  }

  private static boolean isPast(Occurrence occurrence, LocalDate today) {
    return occurrence.when().last().isBefore(today);
  }

  private static String fileName(Occurrence occurrence) {
    String slug = Slug.of(occurrence.title());
    int cut = slug.length() <= LONGEST_NAME ? slug.length() : slug.lastIndexOf('-', LONGEST_NAME);
    String name = slug.substring(0, cut < 1 ? Math.min(slug.length(), LONGEST_NAME) : cut);
    return (name.isEmpty() ? "lich" : name) + ".ics";
  }
}
