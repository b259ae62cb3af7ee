package vn.loahoc.inquiry;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/** What rows say of families, and of those who look after a child. */
final class Family {

  private static final Pattern FAMILIES = Pattern.compile("(?<!\\p{L})gia đình(?!\\p{L})");

  private static final Pattern CARERS =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:cha |ba |bố )?mẹ|phụ huynh|ông bà|người"
              + " (?:trông|giữ|nuôi|chăm)|phụ nữ mang thai|thai phụ|chồng)(?!\\p{L})");

  private static final Pattern CHILD =
      Pattern.compile("(?<!\\p{L})(?:con|trẻ|bé|cháu|thai|bầu)(?!\\p{L})");

  private static final int GROWN = 18;

  private Family() {}

  /** Whether a row names families, or children and their parents. */
  static boolean isWelcome(String written, Set<Sign> named, List<Audiences.Ages> ages) {
    boolean children =
        named.stream().anyMatch(Sign.YOUNG_ONES::contains)
            || ages.stream().anyMatch(a -> a.to() < GROWN);
    // "người khiếm thính và gia đình": it is for theirs alone
    boolean theirs = named.contains(Sign.DISABLED);
    return (!theirs && FAMILIES.matcher(Spelling.normalize(written)).find())
        || (named.contains(Sign.PARENTS) && children);
  }

  /**
   * "Trẻ chậm nói" for parents, "chăm sóc trẻ sơ sinh" for women with child: it is about a child,
   * who does not learn there.
   */
  static boolean isOfCarers(ClassSession session) {
    String whom = Spelling.normalize(session.offer().audience().orElse(""));
    return CARERS.matcher(whom).find()
        && CHILD.matcher(whom + " ; " + Spelling.normalize(session.title())).find();
  }
}
