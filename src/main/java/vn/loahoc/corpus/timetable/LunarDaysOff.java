package vn.loahoc.corpus.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * Days of every lunar month on which a class that comes back is not held: "nghỉ mùng 1 và rằm",
 * "ngày rằm lớp không học". "Nghỉ rằm tháng 8" is one day and none of these.
 *
 * @param days of the month
 * @param rest the text without them, of the same length
 */
record LunarDaysOff(Set<Integer> days, String rest) {

  /** Folded, as all that follows. */
  private static final String OFF =
      "(?<!\\b(?:khong|chua) )\\b(?:nghi|tru|ngung|khong (?:day|mo|"
          + Folding.fold(StatusWords.DONE)
          + "))\\b";

  private static final String OF_WHAT =
      "(?: (?:hoc|day|lop|sinh hoat|tap|vao|cac|nhung|ngay|hom|buoi|hai|2|dip|trung|them|moi thang"
          + "|hang thang))*[ :]+";

  /** Other days off before them: "nghỉ lễ, 20/11 và rằm". */
  private static final String OTHERS =
      "(?<others>(?:(?:(?:cac|ngay) )*(?:le|tet(?: nguyen dan)?|cn|chu nhat|\\d{1,2}/\\d{1,2}"
          + "(?:/\\d{4})?) ?(?:,|va\\b|&|\\+) ?)*)";

  private static final String LIST = "(?<list>" + LunarMonths.LIST + ")";

  /** "Rằm", "mùng", "âm lịch", with or without marks: spares a closer look at nearly every cell. */
  private static final Pattern MAYBE =
      Pattern.compile("[rR][aăằAĂẰ]|[mM][uùoôồUÙOÔỒ]|[aâAÂ][mMlL]|[lL][iịIỊ]");

  private static final Pattern AFTER = Pattern.compile(OFF + OF_WHAT + OTHERS + LIST);

  private static final Pattern ALONE = Pattern.compile("^\\W*" + OTHERS + LIST);

  /** "Nếu trùng rằm, lớp nghỉ": only behind such words they are parted from what happens. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<falls>(?:\\b(?:neu|khi|hom nao|buoi nao) )?\\b(?:trung|gap|roi|nham) (?:vao )?))?"
              + LIST
              + "(?<comma>,)? ?[:–-]? ?(?:(?:thi|lop|clb|cau lac bo|se|deu|duoc|tam|xin|cung) )*"
              + OFF
              + "(?: (?:hoc|day|lop|sinh hoat))*(?= ?(?:$|[.,;)!]))(?<others>)");

  /** Other days off behind them: "nghỉ rằm và 20/11". */
  private static final Pattern MORE =
      Pattern.compile(
          "^ ?(?:,|va\\b|&|\\+) ?(?:(?:cac|ngay) )*(?:\\d{1,2}/|(?:le|tet|cn|chu nhat)\\b)");

  /** "Nghỉ sáng rằm": not the whole day. */
  private static final Pattern PART = Pattern.compile("\\b(?:sang|chieu|toi)\\b");

  /**
   * Those of a text.
   *
   * @param ofDaysOff whether nothing but days off is told there, so that no word has to say so
   */
  static Optional<LunarDaysOff> in(String text, boolean ofDaysOff) {
    if (!MAYBE.matcher(text).find()) {
      return Optional.empty();
    }
    String folded = Folding.plain(text).replaceAll("\\s", " ");
    if (!LunarMonths.areLunar(folded)) {
      return Optional.empty();
    }
    Optional<LunarDaysOff> found =
        first(AFTER.matcher(folded), text, folded)
            .or(() -> first(BEFORE.matcher(folded), text, folded))
            .or(() -> ofDaysOff ? first(ALONE.matcher(folded), text, folded) : Optional.empty());
    return found.flatMap(one -> one.areAll() ? found : in(one.rest, ofDaysOff).map(one::and));
  }

  /** Whether nothing more is said of the moon, which may take back or change what was read. */
  private boolean areAll() {
    return !LunarMonths.areLunar(Folding.plain(rest));
  }

  private LunarDaysOff and(LunarDaysOff more) {
    Set<Integer> both = new TreeSet<>(days);
    both.addAll(more.days);
    return new LunarDaysOff(both, more.rest);
  }

  private static Optional<LunarDaysOff> first(Matcher found, String text, String folded) {
    while (found.find()) {
      String list = found.group("list");
      if (LunarMonths.areLunar(list) && !PART.matcher(list).find() && !isParted(found)) {
        boolean others =
            !found.group("others").isEmpty()
                || MORE.matcher(folded.substring(found.end("list"))).find();
        int from = others ? found.start("list") : found.start();
        int to = others ? found.end("list") : found.end();
        String rest = text.substring(0, from) + " ".repeat(to - from) + text.substring(to);
        return Optional.of(new LunarDaysOff(LunarMonths.days(list), rest));
      }
    }
    return Optional.empty();
  }

  private static boolean isParted(Matcher found) {
    boolean before = found.namedGroups().containsKey("comma");
    return before && found.group("comma") != null && found.group("falls") == null;
  }
}
