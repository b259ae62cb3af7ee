package vn.loahoc.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;

/**
 * A message by itself.
 *
 * @param plain in small letters without marks
 * @param unknown words name a topic which no class has
 * @param called whether something is called a class of which no plan speaks
 * @param lacking whether it names a topic that no class has
 * @param perhaps classes that it shares words with, if it names none
 * @param foreign whether more of it is about other things than those of which plans speak
 * @param cues facts that single words may ask for, where no phrase does
 * @param onlyLevel whether it names a level and no topic
 * @param thing whether what it names is what may be needed for a class: "có cần mua sách không"
 * @param thatDay what is on upon the festival after which the classes of its topic are named
 * @param elsewhere a place that no row has
 * @param strange words name a topic or a place of classes of which no plan speaks
 */
public record Parsed(
    Inquiry inquiry,
    String plain,
    boolean unknown,
    boolean strange,
    boolean foreign,
    Set<Sign> cues,
    List<ClassSeries> perhaps,
    boolean lacking,
    boolean called,
    boolean onlyLevel,
    boolean thing,
    Optional<Inquiry> thatDay,
    Optional<Elsewhere.Place> elsewhere) {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:a |a, |uh |u |da |vay |the |roi |z |con )*(?:con|the|vay|roi|va|neu)\\b.*");

  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:^|\\b(?:hoi|oi|the|vay|roi|a) )con .*\\bthi (?:sao|the nao)(?: (?:v|vay|a|ha|nhi"
              + "|z))*\\W*$");

  /**
   * Whether a message without marks is sooner meant so, with any word that its letters allow.
   *
   * @param likeliest the same message with the likeliest words alone
   */
  boolean isSoonerMeantThan(Parsed likeliest) {
    Topic topic = inquiry.topic();
    Topic other = likeliest.inquiry.topic();
    boolean unlisted =
        elsewhere.filter(e -> !e.perhaps()).isPresent() && likeliest.elsewhere.isEmpty();
    boolean place = (inquiry.isSomewhere() || unlisted) && !likeliest.inquiry.isSomewhere();
    if (inquiry.isSomewhere() && !unknown && likeliest.unknown) {
      // "phong 2 nha van hoa Mau": the house as well as its room
      return true;
    }
    if (place || other.isKnown() || other.isClose()) {
      return place;
    }
    // "buoi chieu thoi": a word that no title has is sooner one that says nothing
    boolean nothing = !topic.isNamed() && other.isNamed() && !likeliest.inquiry.has(Sign.CLASS);
    return nothing || (topic.isKnown() && (other.isNamed() || topic.match() != Topic.Match.WORDS));
  }

  /** Whether it may go on from a question about classes. */
  boolean followsOn() {
    return unknown
        ? inquiry.topic().words().size() <= 1
            && !inquiry.has(Sign.CLASS)
            && !(inquiry.facts().isEmpty() && cues.isEmpty())
        : inquiry.saysSomething() || !cues.isEmpty();
  }

  /** The inquiry of one that goes on. */
  Inquiry going() {
    Inquiry own = unknown ? inquiry.of(Topic.NONE) : inquiry;
    return own.facts().isEmpty() && !own.has(Sign.MORE) ? own.asking(cues) : own;
  }

  /** "Còn cờ tướng thì sao" after another class: a class, if only one that nobody has. */
  public boolean isOfAnother() {
    return unknown && ANOTHER.matcher(plain).find();
  }

  /** Whether it begins as what goes on from another message does: "thế còn …". */
  boolean goesOn() {
    return GOES_ON.matcher(plain).matches();
  }
}
