package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;

/** Reads what a message asks of classes: first by its phrases, then by what it names. */
record SignReader(Cues cues) {

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

  /** "Toán 9", "ngữ văn 12": of that grade. */
  private static final Pattern OF_A_SUBJECT =
      Pattern.compile(
          "\\b(?:toan|ngu van|vat ly|hoa hoc)"
              + " ([1-9]|1[0-2])\\b(?!\\s*(?:[/:,.-]\\d|h\\b|g\\b|gio|buoi"
              + "|nguoi|em\\b|tuoi|thang|lop))");

  /** Somebody learns: no "học sinh", "học tập suốt đời". */
  private static final Pattern LEARNS =
      Pattern.compile("\\b(?:hoc|tap|day)\\b(?! (?:tap|sinh|hoi|duong|lieu|suot|phap|huan|trung))");

  /**
   * What a message asks.
   *
   * @param cues facts that single words may ask for, where no phrase does
   * @param grade of the pupil it speaks of
   */
  record Asked(Set<Sign> signs, Set<Sign> cues, OptionalInt grade) {}

  /** By its phrases, whatever it names. */
  Set<Sign> ofPhrases(Seen seen, Reading reading) {
    Set<Sign> signs = Signs.of(reading, seen.plain(), seen.words(), ofOthers(seen, reading));
    Signs.addIf(seen.compared(), Sign.WHEN, signs);
    Signs.addIf(seen.isOneself(Sign.WORKERS), Sign.ADULTS, signs);
    return signs;
  }

  /** Without phrases that speak of what the person has: "nhà em có xe". */
  private static List<TalkWords.Hit> ofOthers(Seen seen, Reading reading) {
    return Owners.ofTheirOwn(reading.text(), seen.words(), seen.hits());
  }

  /**
   * By what it names as well.
   *
   * @param phrases what its phrases ask
   */
  Asked read(Set<Sign> phrases, Seen seen, TopicReader.Meant meant, Span span, Question question) {
    Reading reading = question.reading();
    String plain = seen.plain();
    Topic topic = meant.topic();
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    signs.addAll(phrases);
    meant.person().ifPresent(signs::add);
    if (signs.contains(Sign.PHONE)) {
      // a number is told with whose it is
      signs.remove(Sign.CONTACT);
    }
    boolean age = Persons.isAgeAsked(seen.words());
    if (age) {
      signs.removeAll(Set.of(Sign.AUDIENCE, Sign.TEACHER));
      signs.add(Sign.FURTHER);
    }
    if (Subject.areSeveral(seen.spoken())) {
      // "tin học và vi tính cho người lớn": each says for whom it is
      signs.removeAll(Sign.AUDIENCES);
    }
    boolean whetherOn = meant.naming().isWhetherOn(topic);
    boolean close = topic.isKnown() || topic.isClose();
    Signs.addIf(close && (whetherOn || isLearned(meant, seen)), Sign.CLASS, signs);
    Set<Sign> further = age ? Set.of() : further(signs, seen, meant);
    boolean sure = topic.match() != Topic.Match.WORDS || !seen.houses().isEmpty();
    if (sure || (topic.isKnown() && signs.contains(Sign.CLASS))) {
      signs.addAll(further);
    }
    boolean goesOn = question.talk().previous().isPresent();
    OptionalInt grade = grade(plain, ofOthers(seen, reading), goesOn);
    boolean ofAge = Audiences.age(reading.text()).isPresent();
    boolean pupil = grade.isPresent() || signs.stream().anyMatch(Sign.SCHOOLS::contains);
    boolean may = (ofAge || pupil) && Admission.isAsked(reading, plain);
    Signs.addIf(may, Sign.MAY_COME, signs);
    addRest(signs, whetherOn, seen, meant, reading);
    Signs.addIf(grade.isPresent() && reading.asks(Ask.WHAT_ON), Sign.CLASS, signs);
    Signs.addIf(grade.isPresent() && !ofAge && !seen.isFor(Sign.PARENTS), Sign.GRADE, signs);
    boolean more = goesOn && MORE.matcher(plain).find();
    Signs.addIf(span.isNamed() && !more && STILL.matcher(plain).find(), Sign.STILL, signs);
    Signs.addIf(signs.contains(Sign.MORE) && OTHERS.matcher(plain).find(), Sign.OTHERS, signs);
    Registering.tellApart(signs, reading, plain);
    return new Asked(signs, further, grade);
  }

  private static boolean isLearned(TopicReader.Meant meant, Seen seen) {
    Naming naming = meant.naming();
    return meant.day().isPresent()
        || naming.isLearned()
        || seen.spoken().stream().anyMatch(m -> m.sure() && naming.isLearned(m.from(), m.to()))
        || (meant.topic().match() != Topic.Match.WORDS && LEARNS.matcher(seen.plain()).find());
  }

  /** What single words ask for, where no phrase asks for a fact. */
  private Set<Sign> further(Set<Sign> signs, Seen seen, TopicReader.Meant meant) {
    if (signs.stream().anyMatch(Sign.FACTS::contains)) {
      return Set.of();
    }
    Set<Sign> further = cues.in(meant.naming().without(seen.spoken(), meant.topic()));
    further = Signs.asksForOtherMoney(seen.plain()) ? without(Sign.FEE, further) : further;
    further = Pick.isFirst(seen.plain()) ? without(Sign.PARKING, further) : further;
    return Grades.isOver(seen.plain()) ? without(Sign.OFF, further) : further;
  }

  /** For whom it is beside what else is asked, or something that no sign stands for. */
  private static void addRest(
      Set<Sign> signs, boolean whetherOn, Seen seen, TopicReader.Meant meant, Reading reading) {
    boolean questions =
        reading.asks(Ask.YES_NO) || reading.asks(Ask.WHICH) || REQUEST.matcher(seen.plain()).find();
    boolean none = signs.stream().noneMatch(Sign.FACTS::contains);
    boolean listed = signs.contains(Sign.FURTHER) || whetherOn;
    boolean comes = Admission.isAsked(reading, seen.plain());
    boolean may = signs.contains(Sign.MAY_COME);
    // "học sinh cấp 2 học được không, khi nào học": for whom it is, beside what else is asked
    boolean whom = signs.stream().anyMatch(Sign.AUDIENCES::contains);
    Signs.addIf(comes && !may && whom && !none && meant.topic().isKnown(), Sign.AUDIENCE, signs);
    Signs.addIf(
        none
            && !listed
            && !may
            && questions
            && meant.naming().furtherAsked(seen.spoken(), meant.topic()) > 0,
        Sign.REST,
        signs);
  }

  private static OptionalInt grade(String plain, List<TalkWords.Hit> hits, boolean goesOn) {
    Matcher grade = Signs.GRADE.matcher(plain);
    OptionalInt child = Grades.named(plain, goesOn);
    Matcher subject = OF_A_SUBJECT.matcher(plain);
    if (child.isEmpty() && subject.find()) {
      return OptionalInt.of(Integer.parseInt(subject.group(1)));
    }
    return child.isEmpty()
            && !Grades.isOver(plain)
            && grade.find()
            && Signs.hasClassBeside(hits, plain)
        ? OptionalInt.of(Integer.parseInt(grade.group(1)))
        : child;
  }

  private static Set<Sign> without(Sign sign, Set<Sign> signs) {
    return signs.stream().filter(s -> s != sign).collect(Collectors.toSet());
  }
}
