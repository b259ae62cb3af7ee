package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.time.TimeMention;

/** Reads one message about classes, whatever was said before. Thread-safe. */
public final class Parsing {

  private final TalkWords talk;
  private final List<ClassSeries> all;
  private final Wards wards;
  private final Premises premises;
  private final Mentions mentions;
  private final WordReader words;
  private final TopicReader topics;
  private final SpanReader spans;
  private final SignReader signs;
  private final Circumstances circumstances;

  /** Reads what is asked of some classes. */
  public Parsing(TalkWords talk, List<ClassSeries> all, Wards wards) {
    this.talk = talk;
    this.all = all;
    this.wards = wards;
    Vocabulary known = Vocabulary.of(talk, all, wards);
    Cues cues = new Cues(talk);
    this.mentions = known.mentions();
    this.premises = known.premises();
    this.words = new WordReader(known, wards);
    this.topics = new TopicReader(known, cues);
    this.spans = new SpanReader(new TitleTimes(all, known.titles()));
    this.signs = new SignReader(cues);
    this.circumstances = new Circumstances(talk, mentions);
  }

  /**
   * The question without what is told beside it, where the rest asks for something of a class by
   * itself.
   */
  Question asked(Question question, CampaignBook book) {
    return circumstances
        .without(question)
        .filter(rest -> isWhole(rest, question, book))
        .orElse(question);
  }

  private boolean isWhole(Question rest, Question question, CampaignBook book) {
    Parsed parsed = of(rest, book);
    Inquiry inquiry = parsed.inquiry();
    if (inquiry.asksFurther()) {
      return false;
    }
    boolean asks = !Collections.disjoint(inquiry.facts(), Sign.OF_A_CLASS);
    if (!inquiry.topic().isKnown()) {
      return asks && !parsed.unknown() && rest.talk().previous().isPresent();
    }
    // "có lớp yoga không, tối chị mới dọn hàng xong": when they can come
    List<TimeMention> free =
        BusyTimes.without(question.reading().times(), question.reading().text());
    boolean whenever = rest.reading().times().equals(free);
    return asks || (whenever && inquiry.has(Sign.CLASS));
  }

  /**
   * A message as it is likeliest meant. Where marks were left out, and the likeliest words name no
   * class, any word counts that it may be: "han xi" is "hàn xì", though "hạn" is asked for more.
   */
  Parsed of(Question question, CampaignBook book) {
    Parsed open = read(question, book);
    if (!question.unmarked()) {
      return open;
    }
    Parsed likeliest = read(question.likeliest(), book);
    return open.isSoonerMeantThan(likeliest) ? open : likeliest;
  }

  private Parsed read(Question question, CampaignBook book) {
    Reading reading = question.reading();
    LocalDate today = question.today();
    boolean goesOn = question.talk().previous().isPresent();
    Optional<Wards.Named> written = wards.of(reading.places(), reading.text(), today);
    Seen seen = words.read(reading, written.isEmpty(), book);
    Set<Sign> phrases = signs.ofPhrases(seen, reading);
    TopicReader.Meant meant = topics.read(seen, question, book, phrases);
    SpanReader.Days days = spans.read(seen, meant, question);
    SignReader.Asked asked = signs.read(phrases, seen, meant, days.span(), question);
    Topic topic = meant.topic();
    Optional<Wards.Named> named = written.or(() -> wards.named(seen.wards(), today));
    Optional<Wards.Named> bare =
        named.isEmpty() && goesOn
            ? wards.bare(reading.text().replaceAll("[?.!]", ""), today)
            : Optional.empty();
    Optional<Wards.Named> ward = named.or(() -> bare);
    boolean own = asked.signs().contains(Sign.OWN) || asked.signs().contains(Sign.NEIGHBOUR);
    boolean opens = asked.signs().contains(Sign.OPENS) && !topic.isNamed();
    Inquiry inquiry =
        new Inquiry(
            asked.signs(),
            opens ? days.span().orAhead(today) : days.span(),
            new Where(
                ward,
                premises.named(premises.meant(seen.houses(), seen.words(), topic)),
                own && ward.isEmpty()),
            bare.isPresent() ? Topic.NONE : topic,
            seen.isFor(Sign.PARENTS)
                ? Learners.of(Set.of(Sign.PARENTS))
                : new Learners(
                    Audiences.among(asked.signs()),
                    age(reading, asked.grade()),
                    FurtherAges.in(reading.text())),
            0,
            Fees.limit(seen.plain()),
            goesOn && asked.grade().isEmpty() ? Pick.of(seen.plain()) : OptionalInt.empty());
    return new Parsed(
        inquiry,
        seen.plain(),
        bare.isEmpty() && topic.isNamed() && !topic.isKnown(),
        TopicReader.isStrange(meant, seen, question, book),
        TopicReader.isForeign(question, book),
        asked.cues(),
        mentions.perhaps(seen.spoken()),
        mentions.lacks(seen.words(), seen.hits()),
        meant.naming().calledClass().stream().anyMatch(called -> !book.speaksOf(called)),
        !meant.titled() && topic.isKnown() && asked.signs().contains(Sign.LEVEL),
        seen.needs(),
        days.thatDay().map(inquiry.of(Topic.NONE)::on),
        seen.elsewhere().map(Phrases.Found::value));
  }

  private static OptionalInt age(Reading reading, OptionalInt grade) {
    OptionalInt age = Audiences.age(reading.text());
    return age.isPresent() || grade.isEmpty()
        ? age
        : OptionalInt.of(Grades.ageOf(grade.getAsInt()));
  }

  /** Of the classes of a topic those that are named for some people; nothing if there is none. */
  Optional<Topic> forThem(Topic topic, Inquiry people) {
    Audiences audiences = new Audiences(talk);
    List<ClassSeries> those =
        topic.exact().stream()
            .filter(s -> audiences.fit(s.session(), people) == Audiences.Fit.NAMED)
            .toList();
    return those.isEmpty() ? Optional.empty() : Optional.of(Topic.of(topic.words(), those));
  }

  /** Finds classes like one that was told. */
  Alike alike() {
    return new Alike(mentions, talk, all);
  }

  /** Tells what else the ward of a class has. */
  ThatWard thatWard() {
    return new ThatWard(wards, all);
  }

  /** Compares classes that are told of in several turns. */
  Comparing comparing() {
    return new Comparing(mentions, new Audiences(talk));
  }
}
