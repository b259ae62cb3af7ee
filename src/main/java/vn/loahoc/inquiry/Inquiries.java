package vn.loahoc.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Residence;
import vn.loahoc.reading.Word;

/** Reads questions about classes, with what was said before. Thread-safe. */
public final class Inquiries {

  /** "Vậy lớp nào còn chỗ" after a full one: whichever has. */
  private static final Pattern WITH_PLACES =
      Pattern.compile("\\b(?:lop|khoa|mon) (?:nao|gi)(?: \\S+)? con (?:cho|nhan|suat|slot)\\b");

  private final Messages messages;
  private final Parsing parsing;
  private final Lists lists;
  private final Wards wards;

  /**
   * Reads questions.
   *
   * @param messages each by itself
   * @param lists questions of what is on, which name no class
   */
  public Inquiries(Messages messages, Parsing parsing, Lists lists, Wards wards) {
    this.messages = messages;
    this.parsing = parsing;
    this.lists = lists;
    this.wards = wards;
  }

  /** The inquiry of a question; nothing if it is not about classes. */
  public Optional<Inquiry> of(Question question, CampaignBook book) {
    Parsed own = messages.parsed(question, book);
    Optional<Inquiry> leaning =
        inThatWard(own, question, book)
            .or(() -> moreOfThatWard(own, question, book))
            .or(() -> onOtherDays(own, question, book))
            .or(() -> comparing(own, question, book))
            .or(() -> alike(own, question, book))
            .or(() -> leaning(own, question, book))
            .or(() -> narrowing(own, question, book))
            .or(() -> forThem(own, question, book));
    if (leaning.isPresent()) {
      return leaning;
    }
    if (saysOnlyAWard(own, question) && !isAboutClasses(question, book)) {
      return Optional.of(own.inquiry().ofTheSame().asking(Set.of(Sign.CLASS, Sign.SOONEST)));
    }
    if (standsAlone(own, question, book)) {
      return Optional.of(messages.completed(own.inquiry(), question, book));
    }
    boolean ofTheDay = question.asks(Ask.WHAT_ON) && !own.goesOn();
    if (question.reading().asks(Ask.WHAT_ON) && asksForHome(own.inquiry(), question)) {
      return Optional.empty();
    }
    if (!own.followsOn() || (ofTheDay && WhenAsked.isOpen(own.inquiry(), question))) {
      return Optional.empty();
    }
    return question
        .talk()
        .previous()
        .flatMap(
            previous ->
                Optional.of(messages.parsed(previous, book))
                    .filter(p -> own.inquiry().has(Sign.MORE))
                    .flatMap(Parsed::thatDay)
                    .or(() -> of(previous, book))
                    .or(() -> changesList(own) ? lists.unplanned(previous, book) : Optional.empty())
                    .or(
                        () ->
                            own.inquiry().has(Sign.MORE) && WhenAsked.isOfTheDay(previous)
                                ? lists.ofTheDay(previous, book)
                                : Optional.empty()))
        .map(before -> ofAll(before, going(own, question)).after(before.nearest()))
        .or(() -> ofAllListed(own, question, book));
  }

  /** "Phường chuẩn bị gì cho xe loa ngày 3/10": what a plan speaks of, on a day that is named. */
  private static boolean isOfAPlan(Parsed own, Question question, CampaignBook book) {
    if (!own.unknown() || own.goesOn() || own.inquiry().span().days().isEmpty()) {
      return false;
    }
    List<Word> words = question.reading().words();
    return IntStream.range(1, words.size())
        .mapToObj(i -> words.subList(i - 1, i + 1))
        .filter(two -> two.stream().allMatch(word -> word.role() == Word.Role.TOPIC))
        .filter(
            two -> two.stream().anyMatch(w -> own.inquiry().topic().words().contains(w.restored())))
        .anyMatch(book::speaksOf);
  }

  /** "Tôi ở phường Mẫu", or nothing but "phường Mẫu" as the first message. */
  private static boolean saysOnlyAWard(Parsed own, Question question) {
    Reading reading = question.reading();
    boolean first = question.talk().previous().isEmpty();
    return own.inquiry().ward().isPresent()
        && (Residence.isAllOf(reading) || (first && Residence.isOnlyAWard(reading)));
  }

  /** "Cái đầu tiên", "ở phường khác" after "mai phường Mẫu có gì"; another day stands by itself. */
  private static boolean changesList(Parsed own) {
    Inquiry inquiry = own.inquiry();
    boolean ownDays = inquiry.span().days().isPresent() || inquiry.span().comesBack();
    return inquiry.pick().isPresent() || (!ownDays && inquiry.wardOpen());
  }

  private static Inquiry ofAll(Inquiry before, Inquiry own) {
    boolean list = Narrowing.isList(before) || before.has(Sign.LISTED);
    boolean all = list && !own.topic().isNamed() && own.pick().isEmpty();
    return all && !own.facts().isEmpty() ? own.asking(Set.of(Sign.LISTED)) : own;
  }

  /** "Mai có gì cho các bé", then "cần mang gì": what is asked of all that was listed. */
  private Optional<Inquiry> ofAllListed(Parsed own, Question question, CampaignBook book) {
    Inquiry going = own.going();
    return question
        .talk()
        .previous()
        .filter(previous -> !going.facts().isEmpty() && !own.unknown())
        .flatMap(previous -> lists.unplanned(previous, book))
        .map(before -> going.asking(Set.of(Sign.LISTED)).after(before));
  }

  /** "Phường đó còn lớp nào" after one class. */
  private Optional<Inquiry> inThatWard(Parsed own, Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .flatMap(previous -> of(previous, book))
        .filter(before -> ThatWard.mayBeAsked(own, question) || ThatWard.isWanted(own, before))
        .flatMap(before -> parsing.thatWard().asked(own, before.nearest(), question.today()));
  }

  /** "Còn lớp nào khác ở phường này" after a list of that ward: what was not told of it. */
  private Optional<Inquiry> moreOfThatWard(Parsed own, Question question, CampaignBook book) {
    Inquiry inquiry = own.inquiry();
    return question
        .talk()
        .previous()
        .filter(previous -> inquiry.has(Sign.MORE) && ThatWard.mayBeAsked(own, question))
        .flatMap(previous -> of(previous, book).or(() -> lists.all(previous, book)))
        .filter(before -> Narrowing.isList(before) && before.ward().isPresent())
        .filter(before -> inquiry.ward().isEmpty() || inquiry.ward().equals(before.ward()))
        .map(before -> inquiry.in(Optional.empty()).after(before));
  }

  /** "Tuần sau có không" after what is on in the evening of a weekday. */
  private Optional<Inquiry> onOtherDays(Parsed own, Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .filter(previous -> OtherDays.mayBeAsked(own, question))
        .flatMap(previous -> of(previous, book).or(() -> lists.all(previous, book)))
        .flatMap(before -> OtherDays.of(own, before));
  }

  /** "2 lớp này cái nào rẻ hơn", "có lớp nào rẻ hơn không". */
  private Optional<Inquiry> comparing(Parsed own, Question question, CampaignBook book) {
    Comparing comparing = parsing.comparing();
    Optional<Question> last = question.talk().previous();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    boolean both = comparing.isOfBoth(own);
    boolean more = comparing.isOfMore(own);
    if (both || more || Comparing.isOfOtherOne(own)) {
      Optional<Inquiry> those =
          last.flatMap(q -> q.talk().previous())
              .flatMap(q -> of(q, book))
              .flatMap(
                  first ->
                      of(last.get(), book)
                          .flatMap(
                              l ->
                                  both || more
                                      ? comparing.both(own, l, first)
                                      : comparing.otherOne(own, l, first)));
      if (those.isPresent() || !more) {
        return those;
      }
    }
    return last.filter(q -> comparing.isOfCheaper(own))
        .flatMap(q -> of(q, book))
        .flatMap(before -> comparing.cheaper(own, before));
  }

  /** "Có lớp nào tương tự không", "vậy có lớp nào khác không". */
  private Optional<Inquiry> alike(Parsed own, Question question, CampaignBook book) {
    Inquiry inquiry = own.inquiry();
    return inquiry.has(Sign.ALIKE) || inquiry.has(Sign.OTHERS)
        ? parsing
            .alike()
            .asked(
                inquiry,
                question.talk().previous().flatMap(q -> of(q, book)).map(Inquiry::nearest),
                question.today())
        : Optional.empty();
  }

  /** What looks whole, but after a question about a class is about that class. */
  private Optional<Inquiry> leaning(Parsed own, Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .filter(previous -> Leaning.mayLean(own, question) && !isOfAPlan(own, question, book))
        .flatMap(previous -> of(previous, book).or(() -> lists.unplanned(previous, book)))
        .flatMap(before -> Leaning.on(before.nearest(), own, question));
  }

  /**
   * "Có bán nước không" after one class: whether what nobody can answer is so there.
   *
   * @return nothing if it names classes of its own, or if no one class was spoken of
   */
  public Optional<Inquiry> ofTheSame(Question question, CampaignBook book) {
    Parsed own = messages.parsed(question, book);
    Inquiry inquiry = own.inquiry();
    boolean asks = question.asks(Ask.YES_NO) || own.plain().endsWith(" sao");
    return question
        .talk()
        .previous()
        .filter(previous -> asks && !inquiry.has(Sign.CLASS) && !inquiry.topic().isKnown())
        .filter(previous -> !own.isOfAnother())
        .flatMap(previous -> of(previous, book))
        .filter(before -> before.topic().exact().size() == 1 || before.pick().isPresent())
        .map(before -> inquiry.ofTheSame().asking(Set.of(Sign.FURTHER)).after(before));
  }

  /** "Lớp nào miễn phí" of the list that was told before. */
  private Optional<Inquiry> narrowing(Parsed own, Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .filter(previous -> Narrowing.mayNarrow(own, question))
        .flatMap(previous -> of(previous, book).or(() -> lists.all(previous, book)))
        .filter(Narrowing::isList)
        .map(before -> messages.completed(own.inquiry(), question, book).after(before));
  }

  /** "Học tiếng Anh", then "còn lớp cho bé": those of the same topic, where some are for them. */
  private Optional<Inquiry> forThem(Parsed own, Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .filter(previous -> Leaning.saysOnlyForWhom(own))
        .flatMap(previous -> of(previous, book))
        .filter(before -> before.topic().isKnown() && !before.has(Sign.MAY_COME))
        .flatMap(
            before ->
                parsing
                    .forThem(before.topic(), own.inquiry())
                    .map(topic -> own.inquiry().of(topic).after(before)));
  }

  private boolean standsAlone(Parsed own, Question question, CampaignBook book) {
    Inquiry inquiry = own.inquiry();
    Topic topic = inquiry.topic();
    boolean goesOn =
        question.talk().previous().isPresent()
            && (own.goesOn() || inquiry.has(Sign.MORE) || inquiry.pick().isPresent());
    if (inquiry.has(Sign.CLASS)) {
      boolean after = isAboutClasses(question, book) || isMoreOfTheDay(inquiry, question, book);
      return !(goesOn && !own.unknown() && after) || WITH_PLACES.matcher(own.plain()).find();
    }
    if (inquiry.pick().isPresent() || (goesOn && isAboutClasses(question, book))) {
      return false;
    }
    if (inquiry.asksWhereHouseIs()) {
      return true;
    }
    boolean asksMore = inquiry.saysMore() || question.asks(Ask.WHAT_ON, Ask.WHICH);
    if (own.strange() && (topic.isNamed() || asksMore)) {
      return true;
    }
    if (!topic.isKnown()) {
      // "lịch nhà văn hóa Mẫu"
      return inquiry.house().isPresent()
          && topic.words().isEmpty()
          && question.saysItself("lịch")
          && !inquiry.span().isNamed();
    }
    boolean asks = inquiry.saysSomething() || question.asks(Ask.YES_NO, Ask.WHICH, Ask.WHAT_ON);
    boolean only = inquiry.facts().stream().anyMatch(Sign.OF_CLASSES_ONLY::contains);
    return asks && (topic.whole() || own.foreign() || only);
  }

  /** "Cuối tuần này có gì cho trẻ em", then "còn lớp nào khác không". */
  private boolean isMoreOfTheDay(Inquiry own, Question question, CampaignBook book) {
    return own.has(Sign.MORE)
        && question
            .talk()
            .previous()
            .filter(WhenAsked::isOfTheDay)
            .flatMap(previous -> lists.ofTheDay(previous, book))
            .isPresent();
  }

  /** What was spoken of before; none if it was no class. */
  public Topic topicBefore(Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .flatMap(previous -> of(previous, book))
        .map(Inquiry::topic)
        .orElse(Topic.NONE);
  }

  private boolean isAboutClasses(Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .flatMap(previous -> of(previous, book).or(() -> lists.unplanned(previous, book)))
        .isPresent();
  }

  /** "Phường mình có gì" of somebody whose ward is known: all that it has. */
  private boolean asksForHome(Inquiry own, Question question) {
    return own.wardOpen()
        && !own.has(Sign.NEIGHBOUR)
        && !own.topic().isNamed()
        && own.facts().isEmpty()
        && wards.home(question).isPresent();
  }

  /** "Phường mình có không" after a class: whether it is held there. */
  private Inquiry going(Parsed own, Question question) {
    Inquiry going = own.going();
    return going.wardOpen() && !going.has(Sign.NEIGHBOUR) && !going.has(Sign.NEAR)
        ? wards.home(question).map(home -> going.in(Optional.of(home))).orElse(going)
        : going;
  }
}
