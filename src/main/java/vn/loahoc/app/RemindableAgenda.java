package vn.loahoc.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.corpus.Ahead;
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.LeadTimes;
import vn.loahoc.reminder.Moment;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.Remindables;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;

/** What the calendar has, as something to be reminded of. Thread-safe. */
final class RemindableAgenda implements Remindables {

  private static final int MOST_NAMED = 9;
  private static final int MOST_ALIKE = 5;

  private final Supplier<Agenda> agendas;
  private final Function<String, List<Ahead>> campaigns;
  private final AskedFor asked;

  /**
   * @param agendas gives the one of now, without the database
   * @param campaigns how long before its activities a campaign wants people to be reminded
   */
  RemindableAgenda(
      Supplier<Agenda> agendas, Function<String, List<Ahead>> campaigns, AskedFor asked) {
    this.agendas = agendas;
    this.campaigns = campaigns;
    this.asked = asked;
  }

  @Override
  public Optional<Remindable> find(String occurrence) {
    Agenda agenda = agendas.get();
    return agenda
        .find(occurrence)
        .map(found -> remindable(found, agenda))
        .or(() -> agenda.classes().calledOff(occurrence).map(off -> off(off, agenda)));
  }

  @Override
  public Optional<Remindable> spokenOf(String title, Optional<LocalDateTime> start) {
    Agenda agenda = agendas.get();
    return agenda.matching(title, start).map(found -> remindable(found, agenda));
  }

  /**
   * Those that share two words or more with the question: all on the day that was named, the most
   * alike first; where none was, only the most alike.
   */
  @Override
  public List<Remindable> askedAbout(String question, LocalDateTime now) {
    List<LocalDate> days =
        TimeExpressions.find(question, Anchor.chat(now)).stream()
            .filter(mention -> mention.stated().day())
            .map(mention -> mention.span().start().toLocalDate())
            .toList();
    Set<String> asked = words(question);
    Map<Occurrence, Integer> shared = new LinkedHashMap<>();
    Agenda agenda = agendas.get();
    for (Occurrence occurrence : agenda.ahead(now.toLocalDate())) {
      int common = common(occurrence.title(), asked);
      if (common >= 2 && (days.isEmpty() || days.stream().anyMatch(occurrence.when()::isOn))) {
        shared.put(occurrence, common);
      }
    }
    int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return shared.entrySet().stream()
        .filter(entry -> !days.isEmpty() || entry.getValue() == most)
        .sorted(
            Comparator.comparingInt((Map.Entry<Occurrence, Integer> entry) -> -entry.getValue()))
        .limit(MOST_ALIKE)
        .map(entry -> remindable(entry.getKey(), agenda))
        .toList();
  }

  @Override
  public List<Remindable> meant(String text, LocalDateTime now, Optional<String> ward) {
    return asked.ids(text, now, ward).stream()
        .flatMap(id -> find(id).stream())
        .limit(MOST_NAMED)
        .toList();
  }

  /** How many words of a title were typed, with their marks or without any. */
  private static int common(String title, Set<String> asked) {
    return (int)
        words(title).stream()
            .filter(word -> asked.contains(word) || asked.contains(Folding.fold(word)))
            .count();
  }

  private static Set<String> words(String text) {
    return Spelling.words(text).stream()
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Remindable> named(String words, LocalDate from) {
    Agenda agenda = agendas.get();
    return agenda.named(words, from).stream()
        .limit(MOST_NAMED)
        .map(found -> remindable(found, agenda))
        .toList();
  }

  /** What its source calls off on its day. */
  private Remindable off(ClassMeeting meeting, Agenda agenda) {
    Occurrence occurrence = meeting.occurrence();
    return remindable(
        occurrence,
        Remindable.State.WITHDRAWN,
        leads(occurrence, agenda),
        LiveOccasions.ward(agenda, occurrence));
  }

  private Remindable remindable(Occurrence occurrence, Agenda agenda) {
    return remindable(
        occurrence,
        state(occurrence),
        leads(occurrence, agenda),
        LiveOccasions.ward(agenda, occurrence));
  }

  /** As its row says, else as its campaign does, else as everywhere. */
  private List<Lead> leads(Occurrence occurrence, Agenda agenda) {
    List<Ahead> said =
        Stream.of(
                agenda.classes().series(occurrence.id()).stream()
                    .flatMap(series -> series.session().remind().stream())
                    .toList(),
                campaigns.apply(occurrence.source().campaign()))
            .filter(all -> !all.isEmpty())
            .findFirst()
            .orElse(List.of());
    return said.isEmpty() ? LeadTimes.USUAL : said.stream().map(Lead::of).toList();
  }

  /** An occurrence as something to be reminded of, where its ward is known already. */
  static Remindable remindable(Occurrence occurrence, List<Lead> leads) {
    return remindable(occurrence, state(occurrence), leads, Optional.empty());
  }

  private static Remindable.State state(Occurrence occurrence) {
    return occurrence.isCancelled() ? Remindable.State.WITHDRAWN : Remindable.State.STANDING;
  }

  private static Remindable remindable(
      Occurrence occurrence, Remindable.State state, List<Lead> leads, Optional<String> ward) {
    return new Remindable(
        occurrence.id(),
        occurrence.title(),
        state,
        moment(occurrence.when()),
        new Remindable.Where(occurrence.where().place(), ward),
        leads,
        occurrence.source().sample());
  }

  private static Moment moment(When when) {
    return when instanceof When.At at
        ? Moment.at(at.day().atTime(at.start()))
        : new Moment(when.first(), Optional.empty(), worded(when));
  }

  private static Optional<String> worded(When when) {
    Optional<String> hours = CalendarWords.hours(when);
    if (when.isOneDay()) {
      return hours;
    }
    String days = CalendarWords.say("glance-running", date(when.first()), date(when.last()));
    return Optional.of(hours.map(h -> days + ", " + h).orElse(days));
  }

  private static String date(LocalDate day) {
    return String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
  }
}
