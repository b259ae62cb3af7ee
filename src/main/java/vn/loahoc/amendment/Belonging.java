package vn.loahoc.amendment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.Slug;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Whether what staff said of an occurrence belongs beside an answer: the answer speaks of it, or
 * tells what is on when and where it is or was to be.
 */
record Belonging(Answered answered, Agenda agenda) {

  /** What is asked of a class and is the same whatever becomes of one of its meetings. */
  private static final Set<Ask> OF_ALL_MEETINGS =
      EnumSet.of(
          Ask.TO_WHOM,
          Ask.WHO,
          Ask.HOW_MANY,
          Ask.CONTACT,
          Ask.DEADLINE,
          Ask.COST,
          Ask.REGISTER,
          Ask.AUDIENCE);

  private static final Set<Ask> OF_A_MEETING =
      EnumSet.of(Ask.HOUR, Ask.WHEN, Ask.PERIOD, Ask.RANGE, Ask.DURATION, Ask.WHERE, Ask.WHAT_ON);

  boolean isTold(Pair pair) {
    return isOfNamedWard(pair.source()) && (isSpokenOf(pair) || isOnThatDay(pair));
  }

  private Question question() {
    return answered.question();
  }

  private Answer answer() {
    return answered.answer();
  }

  private boolean isSpokenOf(Pair pair) {
    LocalDate today = question().today();
    boolean then =
        question()
            .days()
            .map(pair::isIn)
            .orElse(
                !pair.source().when().last().isBefore(today)
                    || !pair.now().when().last().isBefore(today));
    return then
        && !isOfAllMeetings(pair)
        && (answer().happenings().stream().anyMatch(pair::isMeantBy)
            || (mayBeQuoted(pair)
                && answer().sources().stream().anyMatch(s -> quotes(s, pair.source()))));
  }

  /** A section of a plan may tell of several days, a row of a timetable of a single class. */
  private boolean mayBeQuoted(Pair pair) {
    return agenda.isMeeting(pair.now())
        || answer().happenings().stream().allMatch(pair::isOnItsDay);
  }

  /** "Học phí bao nhiêu" without a day: no meeting of the class is asked about. */
  private boolean isOfAllMeetings(Pair pair) {
    return agenda.isMeeting(pair.now())
        && question().days().isEmpty()
        && question().asks().stream().anyMatch(OF_ALL_MEETINGS::contains)
        && question().asks().stream().noneMatch(OF_A_MEETING::contains);
  }

  private static boolean quotes(Source source, Occurrence occurrence) {
    return source.document().equals(occurrence.source().document())
        && source.section().equals(occurrence.source().section())
        && occurrence.isToldIn(source.quote());
  }

  /** One that was moved to the time that is asked about, or away from it. */
  private boolean isOnThatDay(Pair pair) {
    boolean then = question().days().filter(pair::isIn).isPresent();
    boolean whatIsOn =
        question().asks(Ask.WHAT_ON) || (cites(pair) && !namesOne() && isAskedForAsWell(pair));
    return then && whatIsOn && !isOfAnotherClass(pair) && !isBesideClasses(pair);
  }

  /** Whether the question says nothing of what the answer tells that is not said of it too. */
  private boolean isAskedForAsWell(Pair pair) {
    Set<String> asked = SubjectWords.of(question().reading());
    Set<String> own = words(pair.source().title());
    List<String> told = told();
    return told.isEmpty()
        || told.stream()
            .map(Belonging::words)
            .anyMatch(title -> asked.stream().filter(title::contains).allMatch(own::contains));
  }

  /** The titles of what the answer tells, or else quotes. */
  private List<String> told() {
    List<String> told = answer().happenings().stream().map(Answer.Happening::title).toList();
    return told.isEmpty()
        ? agenda.all().stream()
            .filter(one -> answer().sources().stream().anyMatch(source -> quotes(source, one)))
            .map(Occurrence::title)
            .toList()
        : told;
  }

  private static Set<String> words(String text) {
    return Spelling.words(text).stream().map(Folding::fold).collect(Collectors.toSet());
  }

  /** A class, where the answer tells what plans have and no more of classes than that there are. */
  private boolean isBesideClasses(Pair pair) {
    Set<String> plans =
        agenda.all().stream().map(o -> o.source().document()).collect(Collectors.toSet());
    return agenda.isMeeting(pair.now())
        && !answer().sources().isEmpty()
        && answer().sources().stream().allMatch(source -> plans.contains(source.document()));
  }

  private boolean cites(Pair pair) {
    String document = pair.source().source().document();
    return answer().sources().stream().anyMatch(source -> source.document().equals(document));
  }

  /** Whether the question has the title of what it is about, so that nothing else is asked for. */
  private boolean namesOne() {
    String asked = Folding.fold(question().reading().restored());
    return answer().happenings().stream().anyMatch(h -> asked.contains(Folding.plain(h.title())));
  }

  /** Whether the answer begins with the name of another class: that one was asked for. */
  private boolean isOfAnotherClass(Pair pair) {
    String head = heading();
    return agenda.isMeeting(pair.now())
        && !head.contains(Spelling.normalize(pair.source().title()))
        && agenda.classes().all().stream()
            .map(series -> Spelling.normalize(series.session().title()))
            .anyMatch(head::contains);
  }

  /** In the ward that the question names, else in the one that the answer says it is for. */
  private boolean isOfNamedWard(Occurrence occurrence) {
    Set<String> named =
        question().reading().places().stream()
            .flatMap(
                mention ->
                    mention.place() instanceof Ward ward
                        ? Stream.of(Slug.ofWard(ward.name()))
                        : Stream.empty())
            .collect(Collectors.toSet());
    // the heading of an answer says it: "Thứ Hai, …, phường Mẫu: …"
    Set<String> meant = named.isEmpty() ? WardNames.in(heading(), agenda.wards()) : named;
    return meant.isEmpty()
        || occurrence.where().ward().filter(meant::contains).isPresent()
        || (named.isEmpty() && occurrence.where().ward().isEmpty());
  }

  private String heading() {
    return Spelling.nfc(answer().text().lines().findFirst().orElse("")).toLowerCase(Locale.ROOT);
  }
}
