package vn.loahoc.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Library;
import vn.loahoc.answer.Retrieval;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.rule.AgendaRule;
import vn.loahoc.answer.rule.BasisRule;
import vn.loahoc.answer.rule.ContactRule;
import vn.loahoc.answer.rule.CountRule;
import vn.loahoc.answer.rule.DeadlineRule;
import vn.loahoc.answer.rule.DocumentRule;
import vn.loahoc.answer.rule.DutyRule;
import vn.loahoc.answer.rule.EvidenceRule;
import vn.loahoc.answer.rule.FormerWardRule;
import vn.loahoc.answer.rule.OfficeRule;
import vn.loahoc.answer.rule.OwnWardRule;
import vn.loahoc.answer.rule.PurposeRule;
import vn.loahoc.answer.rule.RecipientsRule;
import vn.loahoc.answer.rule.SloganRule;
import vn.loahoc.answer.rule.SummaryRule;
import vn.loahoc.answer.rule.ThemeRule;
import vn.loahoc.answer.rule.UnstatedRule;
import vn.loahoc.answer.rule.WeekRule;
import vn.loahoc.answer.rule.WeekdayRule;
import vn.loahoc.answer.rule.WhichRule;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.inquiry.ClassLanguage;
import vn.loahoc.inquiry.reply.ClassRule;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.questions.FaqBook;
import vn.loahoc.questions.FaqEntry;
import vn.loahoc.questions.FaqFiles;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Reading;
import vn.loahoc.search.DiacriticRestorer;
import vn.loahoc.search.Hit;
import vn.loahoc.search.Passage;
import vn.loahoc.search.PassageIndex;

/** Everything that turns a message into an answer, wired for one corpus. Thread-safe. */
public final class Understanding implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("\\s*[,(;].*");

  private static List<Rule> rules(ClassRule classes, Gazetteer wards) {
    return List.of(
        classes,
        new WeekdayRule(),
        new FormerWardRule(wards),
        new OfficeRule(),
        new ThemeRule(),
        new SloganRule(),
        new BasisRule(),
        new DocumentRule(),
        new RecipientsRule(),
        new DeadlineRule(),
        new ContactRule(),
        new WeekRule(),
        classes.agenda(),
        new OwnWardRule(),
        new PurposeRule(),
        new DutyRule(),
        new CountRule(),
        new SummaryRule(),
        new WhichRule(),
        classes.stating(new EvidenceRule()),
        classes.afterPlans(),
        new UnstatedRule());
  }

  private final Reader reader;
  private final Answerer answerer;
  private final PassageIndex index;
  private final Gazetteer gazetteer;
  private final Corpus corpus;

  private Understanding(
      Reader reader, Answerer answerer, PassageIndex index, Gazetteer gazetteer, Corpus corpus) {
    this.gazetteer = gazetteer;
    this.corpus = corpus;
    this.reader = reader;
    this.answerer = answerer;
    this.index = index;
  }

  /**
   * Makes a corpus ready to be asked.
   *
   * @param cache folder for the index, which is only a cache
   */
  public static Understanding of(Corpus corpus, Gazetteer gazetteer, Path cache) {
    return of(corpus, gazetteer, cache, Present.asWritten());
  }

  /**
   * Makes a corpus ready to be asked.
   *
   * @param cache folder for the index, which is only a cache
   * @param current what holds now of the classes that the corpus has
   */
  static Understanding of(Corpus corpus, Gazetteer gazetteer, Path cache, Present current) {
    Map<Campaign, List<Evidence>> evidence = new HashMap<>();
    List<Passage> passages = new ArrayList<>();
    List<String> texts = new ArrayList<>(Reader.questionLanguage());
    for (Campaign campaign : corpus.campaigns()) {
      List<Evidence> stretches = CampaignBook.evidenceOf(campaign);
      evidence.put(campaign, stretches);
      for (Evidence stretch : stretches) {
        passages.add(new Passage(stretch.id(), stretch.text()));
        texts.add(stretch.text());
        texts.addAll(stretch.context());
      }
    }
    Classes classes = Classes.of(corpus);
    texts.addAll(ClassLanguage.of(classes));
    Gazetteer known = gazetteer.withVenues(venues(corpus)).besides(names(classes));
    PassageIndex index = PassageIndex.open(cache, passages);
    List<CampaignBook> books = new ArrayList<>();
    for (Campaign campaign : corpus.campaigns()) {
      books.add(
          new CampaignBook(
              campaign, evidence.getOrDefault(campaign, List.of()), retrieval(index, campaign)));
    }
    List<String> names =
        known.wards().stream()
            .flatMap(
                ward -> Stream.concat(Stream.of(ward.name()), ward.otherNames().former().stream()))
            .distinct()
            .toList();
    // people ask for a ward that is no more by its name
    names.forEach(name -> texts.add(name + " cũ"));
    Reader reader = new Reader(new RestoredWords(DiacriticRestorer.learn(texts), names), known);
    List<FaqEntry> faq = FaqFiles.entries(corpus.campaigns());
    FaqBook book = new FaqBook(faq, new QuestionReader(() -> reader, UnaryOperator.identity()));
    Answerer answerer =
        new Answerer(
            new Library(books),
            rules(
                new ClassRule(classes, current, known, AgendaRule::new, corpus.problems()), known),
            answered -> book.beside(answered, Optional.empty()));
    return new Understanding(reader, answerer, index, known, corpus);
  }

  /** Places as the documents name them. */
  private static List<String> venues(Corpus corpus) {
    return corpus.campaigns().stream()
        .flatMap(campaign -> campaign.plans().stream())
        .flatMap(plan -> plan.facts().activities().stream())
        .flatMap(activity -> activity.place().stream())
        .distinct()
        .toList();
  }

  /** What classes and their houses are called, without an address. */
  private static List<String> names(Classes classes) {
    return classes.all().stream()
        .map(ClassSeries::session)
        .flatMap(
            session ->
                Stream.concat(
                    Stream.of(session.title()),
                    Stream.concat(session.centre().stream(), session.where().venue().stream())
                        .map(house -> ADDRESS.matcher(house).replaceFirst(""))))
        .distinct()
        .toList();
  }

  private static Retrieval retrieval(PassageIndex index, Campaign campaign) {
    String prefix = campaign.id() + '#';
    return (Reading reading, int limit) ->
        index.search(reading.restored(), 3 * limit).stream()
            .map(Hit::id)
            .filter(id -> id.startsWith(prefix))
            .limit(limit)
            .toList();
  }

  public Reader reader() {
    return reader;
  }

  /** The places that it knows, the venues of the documents among them. */
  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** What it answers from. */
  Corpus corpus() {
    return corpus;
  }

  /** Names of the wards and venues that it knows. */
  public List<String> places() {
    return gazetteer.wards().stream().map(Ward::name).toList();
  }

  /** How a message was read, what was considered and which rule answered, for people who mend. */
  public String explain(String message, LocalDateTime now) {
    Answerer.Answered answered = conversation().trace(message, now);
    return Explanation.of(answered, answerer.considered(answered.question()));
  }

  /** A new conversation with one person. */
  public Conversation conversation() {
    return new Conversation(reader, answerer);
  }

  @Override
  public void close() {
    index.close();
  }
}
