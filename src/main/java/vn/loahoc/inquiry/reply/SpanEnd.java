package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeRule;

/**
 * A day on which a class begins or ends for good, and not its hours: "khai giảng ngày nào", "học
 * đến bao giờ", "khi nào bế giảng".
 */
enum SpanEnd {
  FIRST("start", "(?:khai giang|bat dau|mo(?: lop)?|vao hoc)(?: hoc)?(?: vao| tu)?", "", ""),
  LAST(
      "end",
      "(?:ket thuc|be giang|het khoa|man khoa|man|(?:hoc )?xong khoa|het)(?: vao)?",
      "|hom|luc",
      "(?:den|toi)");

  /** "Đăng ký đến khi nào" is no question when the class ends. */
  private static final String NOT_OF_REGISTERING =
      "(?<!\\b(?:dang ky|dang ki|ghi danh|ghi ten|bao danh|nhan don|nhan ho so) )";

  private final String name;
  private final Pattern asked;

  /**
   * @param verb what the class does on that day, folded
   * @param moreWhen what may be asked for besides the day: "hôm nào"; folded
   * @param before what stands before such a word without a verb, folded; empty where nothing does
   */
  SpanEnd(String name, String verb, String moreWhen, String before) {
    this.name = name;
    String when =
        "(?:bao gio|chung nao|(?:ngay|thang) may|(?:khi|ngay|bua|thang"
            + moreWhen
            + ") (?:nao|mo))";
    String bare = before.isEmpty() ? "" : NOT_OF_REGISTERING + "\\b" + before + " " + when + "\\b|";
    String noun = "|\\bngay " + verb + "\\b(?! " + when + ")";
    this.asked =
        Pattern.compile(
            bare
                + "\\b"
                + when
                + " (?:thi |la |moi |(?:lop|khoa|mon)(?: [a-z0-9]+){1,6} )?"
                + verb
                + "\\b|\\b"
                + verb
                + " "
                + when
                + "\\b"
                + noun);
  }

  /** Those that a question as it was typed asks for. */
  static List<SpanEnd> asked(String question) {
    String plain = Folding.plain(question).replaceAll("\\s+", " ");
    return Arrays.stream(values()).filter(end -> end.asked.matcher(plain).find()).toList();
  }

  /** The day, where a row states it. */
  Optional<LocalDate> in(TimeRule.Span span) {
    return this == FIRST ? span.first() : span.last();
  }

  /** Its label in front of the day. */
  String label() {
    return "fact-" + name;
  }

  /** That a row of a list does not state it. */
  String unstated() {
    return Sentences.say("unstated-" + name);
  }
}
