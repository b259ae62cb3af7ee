package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeMention;

/** Reads one message about classes, whatever was said before. Thread-safe. */
public final class Parsing {

  /** "Hôm nay còn lớp nào", not "còn lớp nào khác". */
  private static final Pattern STILL =
      Pattern.compile(
          "\\bcon (?:(?:nhung|cac|may|bao nhieu) )?(?:lop|gi\\b|buoi|hoat dong|mon|khoa|su kien|cho"
              + " nao|tiet|j\\b|chi\\b)(?!.*\\bkhac\\b)");

  /** "Còn lớp nào nữa" after others: those that were not told yet. */
  private static final Pattern MORE = Pattern.compile("\\bnua\\b");

  /** Not "xem thêm", which goes on with the same. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\bcon (?:lop|khoa|mon) (?:nao|gi)\\b|\\b(?:lop|khoa|mon)(?: \\S+){0,4} khac\\b");

  /** "Cho xin giáo án lớp bơi"; not "xin hỏi", "xin cho bé học", "gửi xe". */
  private static final Pattern REQUEST =
      Pattern.compile(
          "\\bxin\\b(?! (?:cho|chao|hoi|phep|hoc|vao|vo|loi|nghi|viec|dang ky|ghi|tham"
              + " gia|duoc|dc|cam on|chi|giup|gium|tu"
              + " van|bot|giam)\\b)|\\b(?:gui|goi|chuyen|share|send|chia se)(?: cho)?"
              + " (?:em|minh|toi|tui|con|chau|chi|anh|co|bac|bon em|tui em|xin|giup|gium)\\b");

  /** Somebody learns: no "học sinh", "học tập suốt đời". */
  private static final Pattern LEARNS =
      Pattern.compile("\\b(?:hoc|tap|day)\\b(?! (?:tap|sinh|hoi|duong|lieu|suot|phap|huan|trung))");

  /** More words than that are about another thing than the class they are said beside. */
  private static final int MUCH = 3;

  /** More of a question than this is about things that no plan speaks of. */
  private static final double FOREIGN = 0.3;

  private final TalkWords talk;
  private final List<ClassSeries> all;
  private final Topics topics;
  private final Wards wards;
  private final Premises premises;
  private final Mentions mentions;
  private final TitleTimes titleTimes;
  private final Festivals festivals;
  private final Teachers teachers;
  private final Levels levels;
  private final Cues cues = new Cues();
  private final Called called = new Called();
  private final Remarks remarks;
  private final Machines machines;
  private final Elsewhere elsewhere;
  private final Qualifier qualifier;
  private final Purposes purposes;

  /** Reads what is asked of some classes. */
  public Parsing(TalkWords talk, List<ClassSeries> all, Wards wards) {
    this.talk = talk;
    this.all = all;
    this.topics = new Topics(all, talk);
    TitleWords titles = new TitleWords(all, talk);
    this.mentions = new Mentions(titles, talk);
    this.titleTimes = new TitleTimes(all, titles);
    this.festivals = new Festivals(all);
    this.teachers = new Teachers(all);
    this.premises = new Premises(all, wards, talk, titles);
    this.levels = new Levels(all, talk);
    this.remarks = new Remarks(all);
    this.machines = new Machines(all);
    RowTexts rows = new RowTexts(all);
    this.elsewhere = new Elsewhere(talk, rows);
    this.qualifier = new Qualifier(talk, titles, rows, cues);
    this.purposes = new Purposes(titles);
    this.wards = wards;
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
    String plain = Folding.fold(reading.text()).strip().replaceAll("\\s+", " ");
    Optional<Wards.Named> ward = wards.of(reading.places(), reading.text(), today);
    boolean compared = DayParts.areCompared(plain);
    Seen known = seen(reading, ward.isEmpty(), compared, book.locality());
    Seen seen = known.with(elsewhere.in(known, reading, book));
    ward = ward.or(() -> wards.named(seen.wards(), today));
    List<TalkWords.Hit> hits = Owners.ofTheirOwn(reading.text(), seen.words(), seen.hits());
    Set<Sign> signs = Signs.of(reading, plain, hits);
    Signs.addIf(compared, Sign.WHEN, signs);
    Naming naming = Naming.of(talk, seen);
    Naming.Found found = topic(naming, seen, question, book, signs);
    Topic topic = levels.narrowed(found.topic(), seen.words(), seen.levels());
    topic = premises.narrowed(topic, seen.houses(), seen.words());
    topic = qualifier.narrowed(topic, seen, naming, reading);
    topic = topic.isNamed() ? topic : remarks.topic(seen);
    if (question.talk().previous().isPresent() && seen.asksFurtherOnly()) {
      topic = Topic.NONE;
    }
    Optional<Festivals.Named> festival =
        festivals
            .in(seen.words())
            .filter(f -> naming.tellsOnly(f, topics, seen.spoken()))
            .filter(f -> signs.stream().noneMatch(Festivals.NOT_ASKED::contains));
    topic = festival.map(f -> Topic.of(f.words(), f.classes())).orElse(topic);
    Optional<Teachers.Named> teacher = teachers.in(seen.words());
    if (teacher.isPresent()) {
      topic = teacher.get().narrowed(topic);
      signs.add(Sign.TEACHER);
    }
    boolean age = Teachers.isAgeAsked(seen.words());
    if (age) {
      signs.removeAll(Set.of(Sign.AUDIENCE, Sign.TEACHER));
      signs.add(Sign.FURTHER);
    }
    topic = topic.beside(mentions.kinOf(topic.exact()));
    if (Subject.areSeveral(seen.spoken())) {
      // "tin học và vi tính cho người lớn": each says for whom it is
      signs.removeAll(Sign.AUDIENCES);
    }
    boolean learned =
        found.day().isPresent()
            || naming.isLearned()
            || seen.spoken().stream().anyMatch(m -> m.sure() && naming.isLearned(m.from(), m.to()))
            || (topic.match() != Topic.Match.WORDS && LEARNS.matcher(plain).find());
    boolean whetherOn = naming.isWhetherOn(topic);
    boolean close = topic.isKnown() || topic.isClose();
    Signs.addIf(close && (learned || whetherOn), Sign.CLASS, signs);
    Set<Sign> further =
        age || signs.stream().anyMatch(Sign.FACTS::contains)
            ? Set.of()
            : cues.in(naming.without(seen.spoken(), topic));
    further = Pick.isFirst(plain) ? without(Sign.PARKING, further) : further;
    further = Grades.isOver(plain) ? without(Sign.OFF, further) : further;
    boolean sure = topic.match() != Topic.Match.WORDS || !seen.houses().isEmpty();
    if (sure || (topic.isKnown() && signs.contains(Sign.CLASS))) {
      signs.addAll(further);
    }
    boolean questions =
        reading.asks(Ask.YES_NO) || reading.asks(Ask.WHICH) || REQUEST.matcher(plain).find();
    boolean none = signs.stream().noneMatch(Sign.FACTS::contains);
    boolean listed = signs.contains(Sign.FURTHER) || whetherOn;
    boolean may = Audiences.age(reading.text()).isPresent() && Admission.isAsked(reading, plain);
    Signs.addIf(may, Sign.MAY_COME, signs);
    Signs.addIf(
        none && !listed && !may && questions && naming.furtherAsked(seen.spoken(), topic) > 0,
        Sign.REST,
        signs);
    boolean bare = false;
    if (ward.isEmpty() && question.talk().previous().isPresent()) {
      ward = wards.bare(reading.text().replaceAll("[?.!]", ""), today);
      bare = ward.isPresent();
    }
    List<TimeMention> named = new ArrayList<>(reading.times());
    named.removeIf(time -> compared && DayParts.isOne(time));
    if (festival.isEmpty()) {
      found.day().ifPresent(named::remove);
    }
    List<TimeMention> times =
        new ArrayList<>(titleTimes.outside(named, reading.text(), seen.words(), question.now()));
    List<ClassSeries> meant = topic.exact();
    times.removeIf(time -> festival.isEmpty() && Noted.isFestivalOf(time, meant));
    times.replaceAll(time -> LunarReading.of(time, meant, today));
    Optional<Span> thatDay =
        festival
            .filter(f -> times.stream().anyMatch(time -> f.names(time, seen.words())))
            .map(f -> span(question, times, plain));
    festival.ifPresent(f -> times.removeIf(time -> f.names(time, seen.words())));
    boolean parents = seen.isFor(Sign.PARENTS);
    boolean goesOn = question.talk().previous().isPresent();
    OptionalInt grade = grade(plain, hits, goesOn);
    Signs.addIf(grade.isPresent() && reading.asks(Ask.WHAT_ON), Sign.CLASS, signs);
    Span span = span(question, times, plain);
    boolean more = goesOn && MORE.matcher(plain).find();
    Signs.addIf(span.isNamed() && !more && STILL.matcher(plain).find(), Sign.STILL, signs);
    Signs.addIf(signs.contains(Sign.MORE) && OTHERS.matcher(plain).find(), Sign.OTHERS, signs);
    Registering.tellApart(signs, reading, plain);
    Inquiry inquiry =
        new Inquiry(
            signs,
            span,
            ward,
            premises.named(premises.meant(seen.houses(), seen.words(), topic)),
            (signs.contains(Sign.OWN) || signs.contains(Sign.NEIGHBOUR)) && ward.isEmpty(),
            bare ? Topic.NONE : topic,
            parents ? Set.of(Sign.PARENTS) : Audiences.among(signs),
            parents ? OptionalInt.empty() : age(reading, grade, signs),
            0,
            Fees.limit(plain),
            goesOn && grade.isEmpty() ? Pick.of(plain) : OptionalInt.empty());
    boolean strange = isStrange(topic, seen, book) && !isOfAPlan(naming, seen, question, book);
    return new Parsed(
        inquiry,
        plain,
        !bare && topic.isNamed() && !topic.isKnown(),
        strange,
        book.foreignShare(question) > FOREIGN,
        further,
        mentions.perhaps(seen.spoken()),
        mentions.lacks(seen.words(), seen.hits()),
        naming.calledClass().stream().anyMatch(called -> !book.speaksOf(called)),
        !found.topic().isNamed() && topic.isKnown() && signs.contains(Sign.LEVEL),
        seen.needs(),
        thatDay.map(inquiry.of(Topic.NONE)::on),
        seen.elsewhere().map(Phrases.Found::value));
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

  private Seen seen(Reading reading, boolean wardsByName, boolean compared, String locality) {
    List<Word> said = topics.mended(machines.in(reading));
    List<Word> words = called.asClass(compared ? DayParts.without(said) : said);
    List<Phrases.Found<String>> houses =
        premises.in(words).stream().filter(house -> !isOfAWard(house, words, reading)).toList();
    List<TalkWords.Hit> all =
        talk.find(words).stream()
            .filter(hit -> hit.sign() == Sign.CLASS || houses.stream().noneMatch(hit::isIn))
            .toList();
    List<Mentions.Mention> any = mentions.in(words, all, houses);
    List<Phrases.Found<Boolean>> towns = Towns.in(words, locality, any);
    List<Phrases.Found<Boolean>> told = purposes.in(words, all, any);
    List<Mentions.Mention> spoken =
        any.stream()
            .filter(mention -> !Towns.isOnly(mention, towns))
            .filter(m -> told.stream().noneMatch(p -> p.from() == m.from() && p.to() == m.to()))
            .toList();
    List<TalkWords.Hit> hits =
        all.stream()
            .filter(hit -> spoken.stream().noneMatch(mention -> mention.holds(hit)))
            .toList();
    return new Seen(
        words,
        hits,
        houses,
        wardsByName ? wards.in(words) : List.of(),
        spoken,
        Stream.concat(towns.stream(), told.stream()).toList(),
        Optional.empty());
  }

  /** "Phường Mẫu Tây": its last words name no house of "Mẫu Tây". */
  private static boolean isOfAWard(Phrases.Found<String> house, List<Word> words, Reading reading) {
    int from = words.get(house.from()).from();
    int to = words.get(house.to() - 1).to();
    return reading.places().stream()
        .filter(mention -> mention.place() instanceof Ward)
        .anyMatch(
            mention ->
                mention.from() <= from
                    && to <= mention.to()
                    && house.to() - house.from()
                        < Spelling.words(Spelling.normalize(mention.place().name())).size());
  }

  private Naming.Found topic(
      Naming naming, Seen seen, Question question, CampaignBook book, Set<Sign> signs) {
    Reading reading = question.reading();
    if (isOfAPlan(naming, seen, question, book)) {
      return naming.topic(topics, reading);
    }
    Naming.Found found = topic(naming, seen, reading);
    Topic topic = found.topic();
    if (topic.isKnown() || topic.isClose() || !topic.isNamed() || !signs.contains(Sign.CLASS)) {
      return found;
    }
    // "Đi làm tới tối, có lớp nào không": only what stands beside the class names a topic
    return topic(naming.besideClass(reading.text()), seen, reading);
  }

  /** Whether a plan speaks of much that stands beside the words of a title, or who it names. */
  private static boolean isOfAPlan(Naming naming, Seen seen, Question question, CampaignBook book) {
    // "trường" alone is a unit of many plans
    boolean unit =
        seen.houses().isEmpty()
            && book.unitMentions(question.reading()).stream().anyMatch(u -> u.to() - u.from() > 1);
    boolean much = naming.further(seen.spoken()) >= MUCH;
    return unit || (much && book.foreignShare(question) <= FOREIGN);
  }

  private Naming.Found topic(Naming naming, Seen seen, Reading reading) {
    Naming.Found found = naming.topic(topics, reading);
    Subject subject =
        new Subject(talk, seen.words(), seen.hits(), naming.names(), seen.spoken(), cues);
    return new Naming.Found(subject.topic(found.topic()), found.day());
  }

  private static OptionalInt age(Reading reading, OptionalInt grade, Set<Sign> signs) {
    OptionalInt age = Audiences.age(reading.text());
    if (age.isPresent() || grade.isEmpty()) {
      return age;
    }
    signs.add(Sign.GRADE);
    return OptionalInt.of(Grades.ageOf(grade.getAsInt()));
  }

  private static OptionalInt grade(String plain, List<TalkWords.Hit> hits, boolean goesOn) {
    Matcher grade = Signs.GRADE.matcher(plain);
    OptionalInt child = Grades.named(plain, goesOn);
    return child.isEmpty()
            && !Grades.isOver(plain)
            && grade.find()
            && Signs.hasClassBeside(hits, plain)
        ? OptionalInt.of(Integer.parseInt(grade.group(1)))
        : child;
  }

  private static Span span(Question question, List<TimeMention> times, String plain) {
    boolean weekdays =
        question.reading().times().stream().allMatch(t -> t.stated().weekday().isPresent());
    boolean goesOn = question.talk().previous().isPresent();
    return goesOn && Pick.of(plain).isPresent() && weekdays
        ? Span.NONE
        : Span.of(times, question.reading().text(), question.now());
  }

  private static Set<Sign> without(Sign sign, Set<Sign> signs) {
    return signs.stream().filter(s -> s != sign).collect(Collectors.toSet());
  }

  private static boolean isStrange(Topic topic, Seen seen, CampaignBook book) {
    boolean topicOnly =
        topic.match() == Topic.Match.PHRASE
            && seen.spoken().stream()
                .filter(Mentions.Mention::sure)
                .anyMatch(m -> !book.speaksOf(seen.words().subList(m.from(), m.to())));
    return topicOnly
        || (!topic.isNamed()
            && seen.houses().stream()
                .anyMatch(h -> !book.speaksOf(seen.words().subList(h.from(), h.to()))));
  }
}
