package vn.loahoc.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One locality's week of one year: a folder of the corpus.
 *
 * @param id name of its folder
 * @param title what it is called
 * @param locality ward, district or province
 * @param year its year, where the folder or its plans tell
 * @param home whether it is the locality this installation serves
 * @param plans its documents
 * @param desk who runs it and whom residents may turn to
 * @param faq the questions and answers of its {@code faq.csv}
 * @param sessions the classes of its timetables
 * @param challenges the reading challenges of its {@code challenges.yaml}
 * @param figures what its {@code figures.csv} says of how many took part
 */
public record Campaign(
    String id,
    String title,
    Optional<String> locality,
    OptionalInt year,
    boolean home,
    List<Plan> plans,
    Desk desk,
    List<QuestionAndAnswer> faq,
    List<ClassSession> sessions,
    List<Challenge> challenges,
    List<PastFigure> figures) {

  public Campaign {
    plans = List.copyOf(plans);
    faq = List.copyOf(faq);
    sessions = List.copyOf(sessions);
    challenges = List.copyOf(challenges);
    figures = List.copyOf(figures);
  }

  /** A campaign without challenges. */
  public Campaign(
      String id,
      String title,
      Optional<String> locality,
      OptionalInt year,
      boolean home,
      List<Plan> plans,
      Desk desk,
      List<QuestionAndAnswer> faq,
      List<ClassSession> sessions) {
    this(id, title, locality, year, home, plans, desk, faq, sessions, List.of(), List.of());
  }

  /** A campaign without timetables. */
  public Campaign(
      String id,
      String title,
      Optional<String> locality,
      OptionalInt year,
      boolean home,
      List<Plan> plans,
      Desk desk,
      List<QuestionAndAnswer> faq) {
    this(id, title, locality, year, home, plans, desk, faq, List.of());
  }

  /** A campaign without questions and answers. */
  public Campaign(
      String id,
      String title,
      Optional<String> locality,
      OptionalInt year,
      boolean home,
      List<Plan> plans,
      Desk desk) {
    this(id, title, locality, year, home, plans, desk, List.of());
  }

  /** A campaign whose folder names nobody. */
  public Campaign(
      String id,
      String title,
      Optional<String> locality,
      OptionalInt year,
      boolean home,
      List<Plan> plans) {
    this(id, title, locality, year, home, plans, Desk.NONE);
  }

  /** The same with other classes. */
  public Campaign withSessions(List<ClassSession> others) {
    return new Campaign(
        id, title, locality, year, home, plans, desk, faq, others, challenges, figures);
  }

  /** The same without its made-up classes and challenges. */
  public Campaign withoutSamples() {
    return new Campaign(
        id,
        title,
        locality,
        year,
        home,
        plans,
        desk,
        faq,
        sessions.stream().filter(session -> !session.sample()).toList(),
        challenges.stream().filter(challenge -> !challenge.sample()).toList(),
        figures);
  }

  /** Whether something of it is made up, which no public channel may show outside a trial. */
  public boolean hasSamples() {
    return sessions.stream().anyMatch(ClassSession::sample)
        || challenges.stream().anyMatch(Challenge::sample);
  }

  /**
   * The people behind a campaign, as its {@code campaign.yaml} names them.
   *
   * @param operator who runs this installation
   * @param contacts whom residents may turn to, in the order of the file
   * @param wardsOnCards the wards that want their name on the cards of slogans, as written there
   * @param remind how long before its activities people are reminded; empty for as everywhere
   */
  public record Desk(
      Optional<String> operator,
      List<ContactPoint> contacts,
      List<String> wardsOnCards,
      List<Ahead> remind) {

    /** Nobody is named. */
    public static final Desk NONE = new Desk(Optional.empty(), List.of());

    /** One without wards that want their name on cards. */
    public Desk(Optional<String> operator, List<ContactPoint> contacts) {
      this(operator, contacts, List.of(), List.of());
    }

    public Desk {
      contacts = List.copyOf(contacts);
      wardsOnCards = List.copyOf(wardsOnCards);
      remind = List.copyOf(remind);
    }
  }

  /**
   * A unit that answers residents.
   *
   * @param unit its name
   * @param phone its telephone number as written
   * @param hours when it can be reached, as written
   * @param ward the ward it serves; empty for all
   * @param email its address
   */
  public record ContactPoint(
      String unit,
      Optional<String> phone,
      Optional<String> hours,
      Optional<String> ward,
      Optional<String> email) {}
}
