package vn.loahoc.inquiry;

import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Reading;
import vn.loahoc.time.TimeMention;

/** Finds what a message about classes names: a topic, a festival, who teaches. Thread-safe. */
final class TopicReader {

  /** More words than that are about another thing than the class they are said beside. */
  private static final int MUCH = 3;

  /** More of a question than this is about things that no plan speaks of. */
  private static final double FOREIGN = 0.3;

  private final TalkWords talk;
  private final Topics topics;
  private final Premises premises;
  private final Mentions mentions;
  private final Festivals festivals;
  private final Persons persons;
  private final Levels levels;
  private final Remarks remarks;
  private final Qualifier qualifier;
  private final Cues cues;

  TopicReader(Vocabulary known, Cues cues) {
    this.talk = known.talk();
    this.topics = known.topics();
    this.premises = known.premises();
    this.mentions = known.mentions();
    this.qualifier = new Qualifier(talk, known.titles(), known.rows(), cues);
    this.cues = cues;
    this.festivals = new Festivals(known.all());
    this.persons = new Persons(known.all());
    this.levels = new Levels(known.all(), talk);
    this.remarks = new Remarks(known.all());
  }

  /**
   * What a message names.
   *
   * @param naming which of its words name a topic
   * @param titled whether they name it, and not its level or a remark alone
   * @param festival on or for which it is held
   * @param day a day whose name is that of the topic: "Trung thu"
   * @param person what rows say of somebody who is named: that they teach, or are to be asked
   */
  record Meant(
      Naming naming,
      boolean titled,
      Topic topic,
      Optional<Festivals.Named> festival,
      Optional<TimeMention> day,
      Optional<Sign> person) {}

  /**
   * Reads a message by itself.
   *
   * @param signs those of its phrases
   */
  Meant read(Seen seen, Question question, CampaignBook book, Set<Sign> signs) {
    Naming naming = Naming.of(talk, seen);
    Naming.Found found = topic(naming, seen, question, book, signs);
    Topic topic = levels.narrowed(found.topic(), seen.words(), seen.levels());
    topic = premises.narrowed(topic, seen.houses(), seen.words());
    topic = qualifier.narrowed(topic, seen, naming, question.reading());
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
    Optional<Persons.Person> person = persons.in(seen.words());
    Topic theirs = topic;
    topic = person.map(p -> p.narrowed(theirs)).orElse(topic);
    return new Meant(
        naming,
        found.topic().isNamed(),
        topic.beside(mentions.kinOf(topic.exact())),
        festival,
        found.day(),
        person.map(Persons.Person::role));
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
    return unit || (much && !isForeign(question, book));
  }

  private Naming.Found topic(Naming naming, Seen seen, Reading reading) {
    Naming.Found found = naming.topic(topics, reading);
    Subject subject =
        new Subject(talk, seen.words(), seen.hits(), naming.names(), seen.spoken(), cues);
    return new Naming.Found(subject.topic(found.topic()), found.day());
  }

  /** Whether a question is more about other things than those of which plans speak. */
  static boolean isForeign(Question question, CampaignBook book) {
    return book.foreignShare(question) > FOREIGN;
  }

  /** Whether a topic or a place of classes is named of which no plan speaks. */
  static boolean isStrange(Meant meant, Seen seen, Question question, CampaignBook book) {
    return isStrange(meant.topic(), seen, book) && !isOfAPlan(meant.naming(), seen, question, book);
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
