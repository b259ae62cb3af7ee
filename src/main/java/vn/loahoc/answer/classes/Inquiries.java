package vn.loahoc.answer.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeMention;

/** Reads questions about classes, with what was said before. Thread-safe. */
final class Inquiries {

  /** More of a question than this is about things that no plan speaks of. */
  private static final double FOREIGN = 0.3;

  /** "lớp 3" is a grade. */
  private static final Pattern GRADE = Pattern.compile("\\b(?:lop|khoi)\\s+(\\d{1,2})\\b");

  /** Who is in the first grade is six. */
  private static final int BEFORE_SCHOOL = 5;

  /** "Lớp nào miễn phí": which, not whether. */
  private static final Pattern FREE =
      Pattern.compile("\\b(?:lop|khoa)(?: hoc)? (?:nao|gi)\\b.*\\bmien phi\\b");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:a |a, |uh |u |da |vay |the |roi |z |con )*(?:con|the|vay|roi|va|neu)\\b.*");

  /** What a message asks by other words than those of {@code talk.tsv}. */
  private static final Map<Ask, Sign> ASKED =
      Map.of(
          Ask.HOUR, Sign.WHEN,
          Ask.WHEN, Sign.WHEN,
          Ask.WHERE, Sign.WHERE,
          Ask.COST, Sign.FEE,
          Ask.REGISTER, Sign.REGISTER,
          Ask.CONTACT, Sign.CONTACT,
          Ask.AUDIENCE, Sign.AUDIENCE);

  private final TalkWords talk;
  private final Topics topics;
  private final Wards wards;
  private final Premises premises;

  Inquiries(TalkWords talk, Topics topics, Wards wards, Premises premises) {
    this.talk = talk;
    this.topics = topics;
    this.wards = wards;
    this.premises = premises;
  }

  /** The inquiry of a question; nothing if it is not about classes. */
  Optional<Inquiry> of(Question question, CampaignBook book) {
    Parsed own = parsed(question);
    if (standsAlone(own, question, book)) {
      return Optional.of(completed(own, question, book));
    }
    boolean ofTheDay = question.asks(Ask.WHAT_ON) && !own.opens();
    if (!own.followsOn() || (ofTheDay && ofTheDay(question, book).isPresent())) {
      return Optional.empty();
    }
    return question
        .talk()
        .previous()
        .flatMap(
            previous ->
                of(previous, book)
                    .or(
                        () ->
                            own.inquiry().has(Sign.MORE) && isOfTheDay(previous)
                                ? ofTheDay(previous, book)
                                : Optional.empty()))
        .map(before -> own.inquiry().after(before.nearest()));
  }

  /** "Tối nay có gì", "lịch tuần này". */
  static boolean isOfTheDay(Question question) {
    return !question.reading().times().isEmpty()
        && (question.asks(Ask.WHAT_ON) || question.saysItself("lịch"));
  }

  /** A question of what is on, whatever it is: nothing if it has a topic or people of its own. */
  Optional<Inquiry> ofTheDay(Question question, CampaignBook book) {
    Inquiry inquiry = completed(parsed(question), question, book);
    boolean open =
        inquiry.topic().words().isEmpty()
            && (question.asks(Ask.WHAT_ON)
                ? inquiry.facts().isEmpty()
                : inquiry.facts().equals(Set.of(Sign.WHEN)));
    return open && inquiry.span().isNamed() ? Optional.of(inquiry) : Optional.empty();
  }

  /**
   * A message by itself.
   *
   * @param plain in small letters without marks
   * @param unknown words that name a topic which no class has
   */
  private record Parsed(Inquiry inquiry, String plain, boolean unknown) {

    boolean followsOn() {
      return !unknown && inquiry.saysSomething();
    }

    boolean opens() {
      return GOES_ON.matcher(plain).matches();
    }
  }

  private boolean standsAlone(Parsed own, Question question, CampaignBook book) {
    Inquiry inquiry = own.inquiry();
    Topics.Topic topic = inquiry.topic();
    boolean goesOn =
        question.talk().previous().isPresent()
            && (own.opens() || inquiry.has(Sign.MORE) || inquiry.pick().isPresent());
    if (inquiry.has(Sign.CLASS)) {
      return !(goesOn && !own.unknown() && isAboutClasses(question, book));
    }
    if (inquiry.pick().isPresent()
        || !topic.isKnown()
        || (goesOn && isAboutClasses(question, book))) {
      return false;
    }
    boolean asks = inquiry.saysSomething() || question.asks(Ask.YES_NO, Ask.WHICH, Ask.WHAT_ON);
    boolean strange = book.foreignShare(question) > FOREIGN;
    boolean only = inquiry.facts().stream().anyMatch(Sign.OF_CLASSES_ONLY::contains);
    return asks && (topic.whole() || strange || only);
  }

  private boolean isAboutClasses(Question question, CampaignBook book) {
    return question.talk().previous().flatMap(previous -> of(previous, book)).isPresent();
  }

  /** "Phường mình" is the one that was named last in this talk, else the person's own. */
  private Inquiry completed(Parsed own, Question question, CampaignBook book) {
    Inquiry inquiry = own.inquiry();
    if (!inquiry.wardOpen() || inquiry.has(Sign.NEIGHBOUR)) {
      return inquiry;
    }
    Optional<Wards.Named> ward =
        question
            .talk()
            .previous()
            .flatMap(previous -> of(previous, book))
            .flatMap(Inquiry::ward)
            .or(() -> question.talk().ward().flatMap(home -> wards.home(home, question.today())));
    return ward.isPresent() ? inquiry.in(ward) : inquiry;
  }

  private Parsed parsed(Question question) {
    Reading reading = question.reading();
    LocalDate today = question.today();
    String plain = Folding.fold(reading.text()).strip();
    List<Word> words = topics.mended(reading.words());
    List<Phrases.Found<String>> houses = premises.in(words);
    List<TalkWords.Hit> said = talk.find(words);
    List<TalkWords.Hit> hits = ofTheirOwn(said, houses);
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    hits.stream().filter(h -> h.sign() != Sign.NOISE).forEach(h -> signs.add(h.sign()));
    addIf(signs.contains(Sign.NEAR), Sign.OWN, signs);
    if (GRADE.matcher(plain).find() && !hasClassBeside(hits)) {
      signs.remove(Sign.CLASS);
    }
    if (signs.stream().noneMatch(Sign.FACTS::contains)) {
      ASKED.forEach((ask, sign) -> addIf(reading.asks(ask), sign, signs));
    }
    if (signs.contains(Sign.FEE) && FREE.matcher(plain).find()) {
      signs.remove(Sign.FEE);
      signs.add(Sign.FREE);
    }
    Optional<Wards.Named> ward = wards.of(reading.places(), today);
    List<Phrases.Found<Ward>> named = ward.isEmpty() ? wards.in(words) : List.of();
    ward = ward.or(() -> wards.named(named, today));
    Naming naming = Naming.of(words, said, named, houses);
    Naming.Found found = naming.topic(topics, reading);
    Topics.Topic topic = found.topic();
    addIf(topic.isKnown() && (naming.isLearned() || found.day().isPresent()), Sign.CLASS, signs);
    Set<Sign> whom = EnumSet.noneOf(Sign.class);
    whom.addAll(signs);
    whom.retainAll(Sign.AUDIENCES);
    boolean bare = false;
    if (ward.isEmpty() && question.talk().previous().isPresent()) {
      ward = wards.bare(reading.text().replaceAll("[?.!]", ""), today);
      bare = ward.isPresent();
    }
    OptionalInt age = Audiences.age(reading.text());
    Matcher grade = GRADE.matcher(plain);
    if (age.isEmpty() && grade.find() && hasClassBeside(hits)) {
      age = OptionalInt.of(Integer.parseInt(grade.group(1)) + BEFORE_SCHOOL);
    }
    List<TimeMention> times = new ArrayList<>(reading.times());
    found.day().ifPresent(times::remove);
    Span span = Span.of(times, reading.text(), question.now());
    Inquiry inquiry =
        new Inquiry(
            signs,
            Pick.of(plain).isPresent() && isPlainWeekday(question) ? Span.NONE : span,
            ward,
            premises.named(houses),
            (signs.contains(Sign.OWN) || signs.contains(Sign.NEIGHBOUR)) && ward.isEmpty(),
            bare ? Topics.Topic.NONE : topic,
            whom,
            age,
            0,
            question.talk().previous().isPresent() ? Pick.of(plain) : OptionalInt.empty());
    return new Parsed(inquiry, plain, !bare && topic.isNamed() && !topic.isKnown());
  }

  /** "Để xe ở đâu", "tốn tiền giữ xe": the place and the price are not those of the class. */
  private static List<TalkWords.Hit> ofTheirOwn(
      List<TalkWords.Hit> hits, List<Phrases.Found<String>> houses) {
    return hits.stream()
        .filter(
            hit ->
                hit.sign() == Sign.CLASS
                    || houses.stream().noneMatch(h -> h.from() <= hit.from() && hit.to() <= h.to()))
        .filter(
            hit ->
                (hit.sign() != Sign.WHERE && hit.sign() != Sign.FEE)
                    || hits.stream()
                        .filter(o -> o.sign() == Sign.PARKING || o.sign() == Sign.REGISTER)
                        .noneMatch(hit::touches))
        .toList();
  }

  private static void addIf(boolean asked, Sign sign, Set<Sign> signs) {
    if (asked) {
      signs.add(sign);
    }
  }

  private static boolean isPlainWeekday(Question question) {
    return question.reading().times().stream().allMatch(t -> t.stated().weekday().isPresent());
  }

  /** "Con học lớp 3 thì học lớp nào": a grade, and classes besides. */
  private static boolean hasClassBeside(List<TalkWords.Hit> hits) {
    return hits.stream()
            .filter(h -> h.sign() == Sign.CLASS || h.sign() == Sign.MORE)
            .filter(h -> h.to() - h.from() > 1)
            .count()
        > 0;
  }
}
