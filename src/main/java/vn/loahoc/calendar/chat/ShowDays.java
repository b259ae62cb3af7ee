package vn.loahoc.calendar.chat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.CalendarLinks;
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
import vn.loahoc.people.Role;

/** "Lịch hôm nay", "lịch tuần này", "xem lịch": what stands in the calendar. Thread-safe. */
public final class ShowDays implements Command {

  private static final int MOST_BUTTONS = 3;
  private static final int MOST_MORE = 2;

  /** A day, counted from 1970, and how many of its classes were shown before. */
  private static final Pattern MORE = Pattern.compile("([0-9]{5})\\+([0-9]{1,5})");

  /** Which days. */
  public enum Span {
    /** From today on; if nothing stands in the next seven days, from the next thing on. */
    AHEAD("lich"),
    TODAY("homnay"),
    TOMORROW("ngaymai"),
    THIS_WEEK("tuannay"),
    NEXT_WEEK("tuansau");

    private final String command;

    Span(String command) {
      this.command = command;
    }

    List<String> phrases() {
      return switch (this) {
        case AHEAD -> List.of("xem lịch", "lịch", "xem lịch sắp tới", "lịch sắp tới");
        case TODAY -> List.of("lịch hôm nay", "xem lịch hôm nay", "lịch bữa nay");
        case TOMORROW -> List.of("lịch ngày mai", "lịch mai", "xem lịch ngày mai");
        case THIS_WEEK -> List.of("lịch tuần này", "lịch tuần", "xem lịch tuần này");
        case NEXT_WEEK -> List.of("lịch tuần sau", "lịch tuần tới", "xem lịch tuần sau");
      };
    }
  }

  private final Span span;
  private final Supplier<Almanac> almanacs;
  private final Optional<CalendarLinks> links;

  /**
   * The command for some days.
   *
   * @param almanacs gives the one of now
   * @param links where feeds are found, if the page has a public address
   */
  public ShowDays(Span span, Supplier<Almanac> almanacs, Optional<CalendarLinks> links) {
    this.span = span;
    this.almanacs = almanacs;
    this.links = links;
  }

  @Override
  public String name() {
    return span.command;
  }

  @Override
  public List<String> phrases() {
    return span.phrases();
  }

  @Override
  public String description() {
    return switch (span) {
      case AHEAD -> CalendarWords.say("describe-ahead");
      case TODAY -> CalendarWords.say("describe-today");
      case TOMORROW, THIS_WEEK, NEXT_WEEK -> "";
    };
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Almanac almanac = almanacs.get();
    Agenda agenda = Readers.agenda(almanac, turn);
    DayList list = list(agenda, turn.now().toLocalDate(), argument);
    DayList.Shown shown = list.shown();
    List<Occurrence> ahead = list.ahead().limit(MOST_BUTTONS).toList();
    Choosing choosing = new Choosing(ahead);
    List<Button> buttons = new ArrayList<>(more(shown));
    buttons.addAll(choosing.showing());
    feed(almanac, turn)
        .filter(link -> !list.isEmpty())
        .ifPresent(link -> buttons.add(Button.open(CalendarWords.say("follow"), link)));
    Content content = new Content.Text(shown.text(), buttons);
    return Effects.saying(
        Outcome.saying(content)
            .remembering(Recall.LISTED, Recall.listing(shown(ahead)))
            .remembering(MoreDays.NOTE, MoreDays.note(turn, shown.more())));
  }

  private static List<Recall.Shown> shown(List<Occurrence> listed) {
    return listed.stream()
        .map(o -> new Recall.Shown(o.title(), Optional.empty(), Optional.of(o.id())))
        .toList();
  }

  /** For the days that had no room for all. */
  private static List<Button> more(DayList.Shown shown) {
    return shown.more().entrySet().stream()
        .limit(MOST_MORE)
        .map(
            day ->
                Button.press(
                    CalendarWords.say("button-more", Wording.shortDate(day.getKey())),
                    Span.AHEAD.command + ":" + argument(day.getKey(), day.getValue())))
        .toList();
  }

  /** What shows the classes of a day after the first so many lines. */
  static String argument(LocalDate day, int lines) {
    return day.toEpochDay() + "+" + lines;
  }

  private DayList list(Agenda agenda, LocalDate today, String argument) {
    Matcher more = MORE.matcher(argument);
    if (more.matches()) {
      LocalDate day = LocalDate.ofEpochDay(Long.parseLong(more.group(1)));
      return DayList.more(agenda, day, today, Integer.parseInt(more.group(2)));
    }
    return list(agenda, today);
  }

  private DayList list(Agenda agenda, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (span) {
      case AHEAD -> ahead(agenda, today);
      case TODAY -> new DayList(agenda, today, today, today);
      case TOMORROW -> new DayList(agenda, today.plusDays(1), today.plusDays(1), today);
      case THIS_WEEK -> new DayList(agenda, monday, monday.plusDays(6), today);
      case NEXT_WEEK -> new DayList(agenda, monday.plusDays(7), monday.plusDays(13), today);
    };
  }

  private static DayList ahead(Agenda agenda, LocalDate today) {
    DayList week = new DayList(agenda, today, today.plusDays(6), today);
    Optional<LocalDate> next = agenda.nextAfter(today).map(o -> o.when().first());
    return week.isEmpty() && next.isPresent()
        ? new DayList(agenda, next.get(), next.get().plusDays(6), today)
        : week;
  }

  private Optional<URI> feed(Almanac almanac, Turn turn) {
    String slug =
        Readers.ward(turn)
            .map(Slug::ofWard)
            .filter(ward -> almanac.agenda().wards().containsKey(ward))
            .orElse(Almanac.EVERYBODY);
    return links.map(link -> link.feed(slug));
  }
}
