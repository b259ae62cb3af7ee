package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Aside;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;

/** What a row says of one class, fact by fact; what it leaves out is named as left out. */
final class Facts {

  private static final Pattern TEACHER =
      Pattern.compile(
          "(?iu)(?:\\bgv\\b|giáo viên|giảng viên|người dạy|thầy|cô)\\s*:?\\s*[^;.\\n]+");

  /** A remark that says what to bring. */
  private static final Pattern BRINGING =
      Pattern.compile("(?iu)(?<!\\p{L})(?:mang|đem|chuẩn bị)(?!\\p{L})");

  /** A remark that says nothing else. */
  private static final Pattern TEACHER_ONLY =
      Pattern.compile("(?iu)^[^:]+:\\s*(?:gv|giáo viên|giảng viên|người dạy)\\s*:[^;]*$");

  private static final Pattern NAMED_TEACHER =
      Pattern.compile("(?iu)(?:\\bgv\\b|giáo viên|giảng viên|người dạy)\\s*:?\\s*[^;.\\n]+");

  /** "Giáo viên: cô Mẫu": the answer has its own label. */
  private static final String LABEL = "(?iu)^[^:]{0,20}:\\s*";

  private final Described described;
  private final Moment moment;
  private final LocalDate today;
  private final FreePlaces free;
  private final Cautions cautions;

  Facts(Described described, Moment moment, FreePlaces free, Cautions cautions) {
    this.cautions = cautions;
    this.described = described;
    this.moment = moment;
    this.today = moment.today();
    this.free = free;
  }

  /** The facts asked for, each with its label; after an unstated one whom to ask. */
  List<String> asked(ClassSeries series, Set<Sign> facts) {
    List<String> lines = new ArrayList<>();
    for (Sign fact : Sign.FACTS) {
      if (fact == Sign.NEXT && facts.contains(fact)) {
        lines.addAll(nextOrNone(series));
      } else if (facts.contains(fact) && Labelled.has(fact)) {
        String value = value(series, fact).orElseGet(() -> unstated(series.session(), fact));
        lines.add(Labelled.line(series.session(), fact, value));
      }
    }
    if (facts.contains(Sign.PLACES) && !facts.contains(Sign.REGISTER)) {
      value(series, Sign.REGISTER).ifPresent(how -> lines.add(Labelled.line("fact-register", how)));
    }
    if (!facts.contains(Sign.NEXT) && (facts.contains(Sign.WHEN) || facts.contains(Sign.OFF))) {
      lines.addAll(nextLines(series));
    }
    over(series).ifPresent(lines::add);
    return lines;
  }

  /** Whether the row says any of the facts asked for. */
  boolean says(ClassSeries series, Set<Sign> facts) {
    return facts.stream().anyMatch(fact -> value(series, fact).isPresent());
  }

  /** All that the row says. */
  List<String> all(ClassSeries series) {
    List<String> lines = new ArrayList<>();
    add(series, Sign.WHEN, lines);
    lines.addAll(nextLines(series));
    add(series, Sign.WHERE, lines);
    over(series).ifPresent(lines::add);
    lines.addAll(offered(series));
    return lines;
  }

  private void add(ClassSeries series, Sign fact, List<String> lines) {
    value(series, fact).ifPresent(value -> lines.add(Labelled.line(series.session(), fact, value)));
  }

  /** Nobody shall go to what is over. */
  private Optional<String> over(ClassSeries series) {
    boolean was = series.between(today.minusYears(1), today).stream().anyMatch(moment::isOver);
    return was && moment.next(series).isEmpty()
        ? cautions
            .afterTable(series.session(), today, series.session().title())
            .or(() -> Optional.of(Sentences.say("ended")))
        : Optional.empty();
  }

  /** One meeting with all that the row says. */
  List<String> of(ClassMeeting meeting) {
    List<String> lines = new ArrayList<>();
    String label = meeting.session().isSingle() ? "event-when" : "fact-meeting";
    lines.add(Labelled.line(label, described.moved(meeting, next(meeting))));
    where(meeting.session(), Held.place(meeting))
        .ifPresent(at -> lines.add(Labelled.line(meeting.session(), Sign.WHERE, at)));
    lines.addAll(offered(meeting.series()));
    return lines;
  }

  /** What those who come want to know. */
  private List<String> offered(ClassSeries series) {
    ClassSession session = series.session();
    List<String> lines = new ArrayList<>();
    for (Sign fact : List.of(Sign.AUDIENCE, Sign.FEE, Sign.BRING, Sign.PARKING)) {
      add(series, fact, lines);
    }
    free.said(series)
        .or(() -> Stated.places(session.offer()))
        .or(() -> session.offer().places().stream().mapToObj(String::valueOf).findFirst())
        .ifPresent(places -> lines.add(Labelled.line("fact-places", places)));
    session
        .offer()
        .register()
        .map(how -> deadline(session.offer()).marked(how, session.offer().note()))
        .ifPresent(how -> lines.add(Labelled.line("fact-register", how)));
    session
        .offer()
        .contact()
        .filter(c -> !session.offer().register().equals(Optional.of(c)))
        .ifPresent(who -> lines.add(Labelled.line("fact-contact", who)));
    note(session).ifPresent(lines::add);
    return lines;
  }

  /** When and where it is held, as context of another fact, and what its row remarks. */
  List<String> context(ClassSeries series, Set<Sign> asked) {
    List<String> lines = new ArrayList<>();
    if (!asked.contains(Sign.WHEN)) {
      lines.add(Labelled.line(series.session(), Sign.WHEN, when(series)));
    }
    if (!asked.contains(Sign.WHERE)) {
      add(series, Sign.WHERE, lines);
    }
    Optional<String> note = note(series.session());
    boolean told =
        asked.contains(Sign.TEACHER) && note.filter(TEACHER_ONLY.asPredicate()).isPresent();
    note.filter(line -> !told).ifPresent(lines::add);
    return lines;
  }

  /** What differs of classes from now on, which is not said of a day: "nghe nói dời". */
  List<String> changes(List<ClassSeries> those) {
    return those.stream()
        .filter(s -> !ClassTimes.exceptions(s.session().when(), today).isEmpty())
        .flatMap(
            s -> value(s, Sign.OFF).map(off -> Labelled.line(s.session(), Sign.OFF, off)).stream())
        .toList();
  }

  /** What may help whoever asked for something that no column tells. */
  List<String> beside(ClassSeries series) {
    List<String> lines = new ArrayList<>(context(series, Set.of()));
    add(series, Sign.AUDIENCE, lines);
    return lines;
  }

  /** Whom to ask, in a list of several classes. */
  String whomToAsk(ClassSeries series) {
    return whom(series)
        .map(whom -> Sentences.say("ask", Wording.small(whom)))
        .orElseGet(() -> Sentences.say("unstated"));
  }

  /** "Kết thúc: 30/11/2023", or that it is not stated. */
  String end(ClassSeries series, SpanEnd end) {
    ClassSession session = series.session();
    boolean ofTable = end == SpanEnd.LAST && !cautions.saysEnd(session);
    String said =
        end.in(session.when().span())
            .map(Wording::date)
            .map(day -> ofTable ? Sentences.say("end-of-table", day) : day)
            .orElseGet(() -> unstated(session, Sign.WHEN));
    return Labelled.line(end.label(), said);
  }

  /** That the hour is left out at which it ends. */
  String endHour(ClassSeries series) {
    return Labelled.line("fact-end-hour", unstated(series.session(), Sign.WHEN));
  }

  /** That the street and the number of its house are left out. */
  String street(ClassSeries series) {
    return Labelled.line("fact-street", unstated(series.session(), Sign.WHERE));
  }

  /** Whom to ask for what no row says. */
  String further(ClassSeries series) {
    return whom(series)
        .map(whom -> Sentences.say("further-ask", Wording.small(whom)))
        .orElseGet(() -> Sentences.say("further"));
  }

  private static Optional<String> whom(ClassSeries series) {
    return PhoneNumbers.whom(series.session());
  }

  /** The fact in short, for a list of several classes. */
  String brief(ClassSeries series, Sign fact) {
    Optional<String> how = value(series, Sign.REGISTER);
    return fact == Sign.PLACES
            && free.said(series).isEmpty()
            && !series.session().offer().enrolment().isKnown()
            && how.isPresent()
        ? Sentences.say(
            "places-how",
            series.session().offer().places().stream()
                .mapToObj(n -> Sentences.say("places-of", String.valueOf(n)))
                .findFirst()
                .orElseGet(() -> Sentences.say("unstated")),
            how.get())
        : value(series, fact).orElseGet(() -> unstated(series.session(), fact));
  }

  private String unstated(ClassSession session, Sign fact) {
    String said = fact == Sign.REGISTERING ? "unstated-registering" : "unstated";
    return PhoneNumbers.whom(session)
        .filter(whom -> fact != Sign.CONTACT)
        .map(whom -> Sentences.say("unstated-ask", Sentences.say(said), Wording.small(whom)))
        .orElseGet(() -> Sentences.say(said));
  }

  private Optional<String> value(ClassSeries series, Sign fact) {
    ClassSession session = series.session();
    ClassSession.Offer offer = session.offer();
    return switch (fact) {
      case WHEN ->
          session.when().meetings().isEmpty() ? Optional.empty() : Optional.of(when(series));
      case LENGTH -> Lengths.of(session, cautions.saysEnd(session));
      case NEXT -> next(series);
      case OFF -> {
        Optional<CalledOff> wholly = CalledOff.of(session);
        if (wholly.isPresent()) {
          yield wholly.map(CalledOff::said);
        }
        List<String> off = ClassTimes.exceptions(session.whenAndWhere(), today);
        yield Optional.of(off.isEmpty() ? Sentences.say("no-off") : String.join("; ", off));
      }
      case WHERE -> where(session, Held.place(session));
      case FEE -> Aside.fee(offer);
      case BRING ->
          offer
              .bring()
              .or(() -> offer.note().filter(BRINGING.asPredicate()))
              .map(Labelled::withoutLabel);
      case PARKING -> Aside.parking(offer);
      case PLACES ->
          free.said(series)
              .or(() -> Stated.places(offer))
              .or(
                  () ->
                      offer.places().stream()
                          .mapToObj(n -> Sentences.say("places", String.valueOf(n)))
                          .findFirst());
      case REGISTER ->
          offer
              .register()
              .map(how -> offer.registersHere() ? Sentences.say("register-here", how) : how)
              .map(how -> PhoneNumbers.with(how, offer))
              .map(how -> deadline(offer).marked(how, offer.note()))
              .or(() -> offer.contact().map(Facts::throughContact))
              .map(how -> until(how, offer));
      case REGISTERING ->
          offer.register().isPresent()
              ? value(series, Sign.REGISTER)
              : deadline(offer).remarked(offer);
      case HOLDER -> session.centre();
      case CONTACT -> PhoneNumbers.contact(session).or(offer::register).or(session::centre);
      case PHONE -> PhoneNumbers.in(session);
      case TEACHER -> offer.teacher().or(() -> teacher(offer));
      case AUDIENCE -> offer.audience();
      default -> Optional.empty();
    };
  }

  /** Whom to ask is no way to register unless that is said with it. */
  private static String throughContact(String contact) {
    return PhoneNumbers.calls(contact) ? contact : Sentences.say("register-contact", contact);
  }

  private RegistrationDeadline deadline(ClassSession.Offer offer) {
    return new RegistrationDeadline(offer.closes(), moment.now());
  }

  /** How to register, and until when as the row remarks it. */
  private String until(String how, ClassSession.Offer offer) {
    return offer
        .note()
        .flatMap(note -> deadline(offer).noted(note))
        .map(until -> Sentences.say("register-until", how, Wording.small(until)))
        .orElse(how);
  }

  private Optional<String> note(ClassSession session) {
    return Labelled.note(session).map(note -> deadline(session.offer()).markedIn(note));
  }

  /** Its days and hours; what is off for good is told without the days that it is off. */
  private String when(ClassSeries series) {
    ClassSession session = series.session();
    Optional<CalledOff> off = CalledOff.of(session);
    if (off.isPresent()) {
      return ClassTimes.planned(session.when()) + "; " + off.get().said();
    }
    return cautions.when(session, today);
  }

  private Optional<String> next(ClassSeries series) {
    return moment.next(series).map(meeting -> moment.marked(meeting, next(meeting)));
  }

  /** What is on just now is not to come any more. */
  private List<String> nextLines(ClassSeries series) {
    List<String> lines = new ArrayList<>();
    moment
        .running(series)
        .ifPresent(
            meeting ->
                lines.add(
                    Labelled.line(
                        "fact-now",
                        Wording.distance(today, today)
                            + ", "
                            + ClassTimes.hours(meeting.happening().hours()))));
    moment
        .coming(series)
        .ifPresent(meeting -> lines.add(Labelled.line("fact-next", next(meeting))));
    return lines;
  }

  private List<String> nextOrNone(ClassSeries series) {
    List<String> lines = nextLines(series);
    return lines.isEmpty()
        ? List.of(Labelled.line("fact-next", unstated(series.session(), Sign.NEXT)))
        : lines;
  }

  private String next(ClassMeeting meeting) {
    String said =
        Wording.day(meeting.day())
            + " ("
            + Wording.distance(meeting.day(), today)
            + "), "
            + ClassTimes.hours(meeting.happening().hours());
    return cautions.read(meeting.session(), said);
  }

  private Optional<String> where(ClassSession session, Optional<String> place) {
    String ward = described.ward(session);
    List<String> parts = new ArrayList<>();
    place.ifPresent(parts::add);
    if (!ward.isEmpty() && parts.stream().noneMatch(p -> p.contains(ward))) {
      parts.add(ward);
    }
    return Optional.of(String.join(", ", parts)).filter(p -> !p.isEmpty());
  }

  /** A note may name a teacher as people call one; a contact is one only where it says so. */
  private static Optional<String> teacher(ClassSession.Offer offer) {
    return offer
        .note()
        .map(TEACHER::matcher)
        .filter(Matcher::find)
        .or(() -> offer.contact().map(NAMED_TEACHER::matcher).filter(Matcher::find))
        .map(m -> m.group().replaceFirst(LABEL, "").strip());
  }
}
