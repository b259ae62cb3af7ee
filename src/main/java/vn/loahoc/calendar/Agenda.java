package vn.loahoc.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Plan;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * What happens when, as the plans of a corpus say. Only what has a day is in it. Lists hold the
 * locality this installation serves, look-ups by id or title all that was read. Immutable.
 */
public final class Agenda {

  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing((Occurrence occurrence) -> occurrence.when().order());

  private final List<Occurrence> known;
  private final List<Occurrence> home;
  private final Map<String, String> wards;
  private final Meetings meetings;

  /** The only ward whose classes are in the lists; none for all. */
  private final Set<String> only;

  private Agenda(
      List<Occurrence> known,
      List<Occurrence> home,
      Map<String, String> wards,
      Meetings meetings,
      Set<String> only) {
    this.known = List.copyOf(known);
    this.home = List.copyOf(home);
    this.wards = Collections.unmodifiableMap(wards);
    this.meetings = meetings;
    this.only = only;
  }

  /** Reads a corpus; if none of its campaigns is that of home, all are. */
  public static Agenda of(Corpus corpus, Gazetteer gazetteer) {
    boolean none = corpus.campaigns().stream().noneMatch(Campaign::home);
    List<Occurrence> known = new ArrayList<>();
    List<Occurrence> home = new ArrayList<>();
    Map<String, String> wards = new LinkedHashMap<>();
    for (Campaign campaign : corpus.campaigns()) {
      List<Occurrence> read =
          CampaignOccurrences.of(campaign, gazetteer).stream().sorted(ORDER).toList();
      known.addAll(read);
      if (none || campaign.home()) {
        home.addAll(read);
        wards(campaign, gazetteer).forEach(ward -> wards.put(Slug.ofWard(ward), ward));
      }
    }
    known.sort(ORDER);
    home.sort(ORDER);
    Classes classes = Classes.of(corpus);
    classes.all().stream()
        .flatMap(series -> series.session().where().wards().stream())
        .filter(ward -> ward.type() != Ward.Type.WARD)
        .forEach(w -> wards.replace(Slug.of(w), w.type().vietnamese() + " " + w.name()));
    return new Agenda(known, home, wards, Meetings.of(classes), Set.of());
  }

  /** The wards of a campaign's time: "phường Bến Nghé". */
  private static List<String> wards(Campaign campaign, Gazetteer gazetteer) {
    List<Ward> wards =
        campaign.plans().stream()
            .flatMap(plan -> plan.week().stream())
            .map(Plan.Week::first)
            .findFirst()
            .map(gazetteer::wards)
            .orElseGet(gazetteer::wards);
    return wards.stream().map(ward -> ward.type().vietnamese() + " " + ward.name()).toList();
  }

  /** Everything of home that plans tell, in order. */
  public List<Occurrence> all() {
    return home;
  }

  /** The classes of the lists. */
  List<ClassSeries> series() {
    return classes().matching(classesOn(LocalDate.EPOCH));
  }

  /** All classes, with what staff said of single meetings. */
  public Classes classes() {
    return meetings.classes();
  }

  /** The same with what staff said of single occurrences, by their ids. */
  public Agenda amended(Map<String, Amendment> amendments) {
    if (amendments.isEmpty()) {
      return this;
    }
    return new Agenda(
        amended(known, amendments),
        amended(home, amendments),
        wards,
        meetings.amended(amendments.values()),
        only);
  }

  private static List<Occurrence> amended(
      List<Occurrence> occurrences, Map<String, Amendment> amendments) {
    return occurrences.stream()
        .map(o -> Optional.ofNullable(amendments.get(o.id())).map(o::with).orElse(o))
        .sorted(ORDER)
        .toList();
  }

  /** Whether it is the meeting of a class. */
  public boolean isMeeting(Occurrence occurrence) {
    return classes().series(occurrence.id()).isPresent();
  }

  /** Whether the lists are those of one ward. */
  public boolean isOfOneWard() {
    return !only.isEmpty();
  }

  /** The one ward whose classes are in the lists, where others have classes too: "xã Mẫu". */
  public Optional<String> onlyWard() {
    return only.stream()
        .filter(slug -> classes().wards().stream().anyMatch(other -> !other.equals(slug)))
        .map(slug -> wards.getOrDefault(slug, slug))
        .findFirst();
  }

  /** Everything of home that staff said something of. */
  public List<Occurrence> amended() {
    return Stream.concat(
            home.stream().filter(o -> o.amended().isPresent()), meetings.amendedOnes().stream())
        .toList();
  }

  private ClassQuery classesOn(LocalDate day) {
    return ClassQuery.of(day, day).in(only);
  }

  /** Everything that was read, also of other localities. */
  List<Occurrence> known() {
    return known;
  }

  /** The same for people of a ward: what is for another ward only is left out of the lists. */
  public Agenda forWard(String ward) {
    String slug = Slug.ofWard(ward);
    List<Occurrence> theirs = home.stream().filter(o -> o.concerns(slug)).toList();
    return new Agenda(known, theirs, wards, meetings, Set.of(slug));
  }

  /** The wards that the lists are for, by slug: "ben-nghe" → "phường Bến Nghé". */
  public Map<String, String> wards() {
    return wards;
  }

  /**
   * Whose an occurrence is, as people call it; a ward that is no known one as its row writes it.
   */
  public Optional<String> wardOf(Occurrence occurrence) {
    return occurrence
        .where()
        .ward()
        .map(
            slug ->
                Optional.ofNullable(wards.get(slug))
                    .or(
                        () ->
                            classes()
                                .series(occurrence.id())
                                .flatMap(series -> series.session().where().wardAsWritten()))
                    .orElse(slug));
  }

  /** What happens on that very day, by the hour; what has none comes last. */
  public List<Occurrence> on(LocalDate day) {
    List<Occurrence> planned =
        those(occurrence -> occurrence.when().isOneDay() && occurrence.when().isOn(day));
    List<Occurrence> held = meetings.on(classesOn(day)).toList();
    return held.isEmpty()
        ? planned
        : Stream.concat(planned.stream(), held.stream()).sorted(ORDER).toList();
  }

  /**
   * Meetings that a timetable has at another hour than an activity of a plan is held, though it is
   * the same event. What staff said of a meeting is no source that disagrees.
   */
  public List<Occurrence> otherwise(Occurrence planned) {
    return planned.isCancelled() || isMeeting(planned) ? List.of() : meetings.otherwise(planned);
  }

  /** What runs over several days and also that one. */
  public List<Occurrence> running(LocalDate day) {
    return running(day, day);
  }

  /** What runs over several days, of which one at least lies between two, both inclusive. */
  public List<Occurrence> running(LocalDate first, LocalDate last) {
    return those(
        o ->
            !o.when().isOneDay()
                && !o.when().first().isAfter(last)
                && !o.when().last().isBefore(first));
  }

  /** The next thing that has a day of its own, if any: one to go to rather than one to be by. */
  public Optional<Occurrence> nextAfter(LocalDate day) {
    Stream<Occurrence> planned =
        home.stream()
            .filter(o -> o.when().isOneDay() && o.when().first().isAfter(day))
            .filter(o -> !o.isCancelled());
    return Stream.concat(planned, meetings.next(classesOn(day)).limit(1))
        .min(
            Comparator.comparing((Occurrence o) -> o.when().first())
                .thenComparing(o -> o.when() instanceof When.Before));
  }

  /** Everything that has a day of its own, from a day on. */
  public List<Occurrence> ahead(LocalDate from) {
    return those(o -> o.when().isOneDay() && !o.when().first().isBefore(from) && !o.isCancelled());
  }

  /** What ends last. */
  public Optional<Occurrence> last() {
    return home.stream().max(Comparator.comparing((Occurrence o) -> o.when().last()));
  }

  /** By its id, also one of another locality. */
  public Optional<Occurrence> find(String id) {
    return known.stream()
        .filter(occurrence -> occurrence.id().equals(id))
        .findFirst()
        .or(() -> meetings.find(id));
  }

  /**
   * What an answer spoke of.
   *
   * @param title the title in the answer; a plan may tell the same thing in other words elsewhere
   * @param start its day, at midnight where no hour is known
   */
  public Optional<Occurrence> matching(String title, Optional<LocalDateTime> start) {
    List<Occurrence> those =
        Stream.concat(
                known.stream()
                    .filter(o -> start.isEmpty() || o.when().isOn(start.get().toLocalDate())),
                start.stream().flatMap(at -> meetings(title, at)))
            .toList();
    String normal = Spelling.normalize(Spelling.visible(title)).replaceAll("[\\s.;,:]+$", "");
    List<Occurrence> same =
        those.stream().filter(o -> Spelling.normalize(o.title()).equals(normal)).toList();
    if (same.isEmpty() && start.isPresent()) {
      same = those.stream().filter(o -> Likeness.alike(o.title(), title)).toList();
    }
    Optional<Occurrence> atThatHour =
        same.stream().filter(o -> start.filter(o.when().order()::equals).isPresent()).findFirst();
    return atThatHour.or(same.stream()::findFirst);
  }

  private Stream<Occurrence> meetings(String title, LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    return meetings
        .on(ClassQuery.of(day, day).fitting(s -> s.session().title().equals(title)))
        .filter(o -> o.title().equals(title));
  }

  /** Those whose title has all these words, with or without diacritics, from a day on. */
  public List<Occurrence> named(String words, LocalDate from) {
    Set<String> wanted = plainWords(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Stream<Occurrence> held =
        classes()
            .matching(
                classesOn(from).fitting(s -> plainWords(s.session().title()).containsAll(wanted)))
            .stream()
            .flatMap(series -> Classes.next(series, from).stream())
            .map(meetings::occurrence);
    Stream<Occurrence> planned =
        home.stream()
            .filter(o -> !o.when().last().isBefore(from))
            .filter(o -> plainWords(o.title()).containsAll(wanted));
    return Stream.concat(planned, held).toList();
  }

  private static Set<String> plainWords(String text) {
    return Spelling.words(text).stream()
        .filter(word -> !word.isEmpty())
        .map(Folding::fold)
        .collect(Collectors.toSet());
  }

  private List<Occurrence> those(Predicate<Occurrence> wanted) {
    return home.stream().filter(wanted).toList();
  }
}
