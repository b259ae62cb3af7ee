package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Bound;
import vn.loahoc.time.TimeMention;

/** Since when and until when a class is held, as a remark has it: "Khai giảng 08/11". */
final class Course {

  /** "Khai giảng lùi sang 05/10". */
  private static final Pattern PUT_OFF =
      LoosePattern.of(
          "\\b(?:(?:dời|lùi|hoãn|chuyển|đổi)(?: ngày| lịch)* khai giảng"
              + "|khai giảng (?:(?:được|tạm) )?(?:dời|lùi|hoãn|chuyển|đổi))(?: lại| ngày| lịch)*_"
              + "(?:từ_D+_)?(?:(?:sang|đến|tới|qua|vào|xuống|ngày)_)+(?<first>D+)");

  private static final String NOUN =
      "_(?:(?:khóa|lớp|học|dạy|mới|vào|ngày|hôm|dự kiến|từ|kể từ|là|:)_)*";

  private static final Pattern BEGINS =
      LoosePattern.of(
          "\\b(?:khai giảng|bắt đầu|khai khóa|mở lớp|nhập học|học từ|vào học)"
              + NOUN
              + "(?:(?<from>D+)|(?<all>R+))(?!_(?:lúc_)?H)");

  private static final Pattern ENDS =
      LoosePattern.of(
          "\\b(?:bế giảng|kết thúc|mãn khóa|học đến|học tới|dạy đến|học đến hết)"
              + "_(?:(?:khóa|lớp|vào|ngày|hôm|dự kiến|hết|là|:)_)*(?<to>D+)");

  private static final Pattern OPEN =
      LoosePattern.of(
          "\\b(?:(?:học|dạy|kéo dài|mở|duy trì) (?:cho )?(?:đến|tới) (?:khi|lúc) (?!có thông"
              + " báo)|đến khi (?:ra nghề|xong|hết|đủ|thành thạo|thạo|biết|đạt|thi)|không (?:giới"
              + " hạn|xác định|có) (?:thời hạn|thời gian|ngày kết thúc)|không thời hạn|học quanh"
              + " năm|quanh năm|dài hạn|lâu dài|học liên tục)");

  private static final String HELD =
      "\\bchỉ_(?:(?:học|dạy|tổ chức|diễn ra|sinh hoạt|mở|có|trong|vào|duy"
          + " nhất|đúng|1|một|2|hai|3|ba)_)*";

  /** "Chỉ học 05/10 và 19/10", "chỉ ngày 25/10". */
  private static final Pattern ONLY =
      LoosePattern.of(
          HELD
              + "(?:(?:buổi|ngày|hôm|các|là|vào|:)_)*(?<days>D+(?:_(?:,|và|&)_(?:(?:ngày|buổi)_)*D+)*)_[.!]*_$");

  /** "Chỉ 1 buổi". */
  private static final Pattern ONCE =
      LoosePattern.of(HELD + "(?:(?:1|một|duy nhất)_)(?:buổi|ngày|lần)(?: duy nhất)?_[.!]*_$");

  /** "Từ 20/09 đến 30/11", "thời gian: đến hết 30/11": nothing else is said. */
  private static final Pattern LASTS =
      LoosePattern.of(
          "^_(?:(?:thời gian|khóa|lớp|mở|học|dạy|diễn ra|tổ chức|kéo dài|hiệu lực)_:?_)*"
              + "(?:(?:kể từ|từ|đến hết|đến|tới|hết|ngày)_)*"
              + "(?<days>[DR]+)_[.!)]*_$");

  /** "05/10 → 06/10": to when a meeting is moved. */
  private static final Pattern ARROW = Pattern.compile("[→>]");

  private final WhenDraft draft;
  private final Moments moments;

  Course(WhenDraft draft, Moments moments) {
    this.draft = draft;
    this.moments = moments;
  }

  /** Reads to when its beginning was put off, and leaves the rest. */
  String begin(String sentence) {
    NoteShape shape = moments.shape(sentence);
    Matcher found = PUT_OFF.matcher(shape.shape());
    if (!found.find()) {
      return sentence;
    }
    draft.from(Moments.first(shape.at(found.start("first"))));
    return sentence.substring(0, found.start())
        + " ".repeat(found.end() - found.start())
        + sentence.substring(found.end());
  }

  /** Reads on which days alone it is held; whether a sentence says so. */
  boolean only(String sentence) {
    NoteShape shape = moments.shape(sentence);
    Matcher only = ONLY.matcher(shape.shape());
    if (only.find()) {
      int from = only.start("days");
      int to = only.end("days");
      List<TimeMention> days =
          shape.times().stream().filter(time -> time.from() >= from && time.to() <= to).toList();
      if (days.stream().allMatch(moments::dated)) {
        draft.onlyOn(days.stream().map(Moments::first).toList());
        return true;
      }
    } else if (isOnce(shape.shape())) {
      draft.onlyOnce();
      return true;
    }
    return false;
  }

  /** Reads the first and the last day of a class that comes back; whether a sentence is no more. */
  boolean lasts(String sentence) {
    NoteShape shape = moments.shape(sentence);
    Matcher lasts = LASTS.matcher(shape.shape());
    if (!lasts.find() || ARROW.matcher(sentence).find()) {
      return false;
    }
    TimeMention days = shape.at(lasts.start("days"));
    LocalDate first = Moments.first(days);
    LocalDate last = Moments.last(days);
    boolean ends = days.bound() == Bound.UNTIL;
    boolean begins = days.bound() == Bound.FROM || (!ends && last.isAfter(first));
    if (begins) {
      draft.firstOf(first);
    }
    if (ends || last.isAfter(first)) {
      draft.lastOf(last);
    }
    return begins || ends;
  }

  /** Whether a text says that there is one meeting and no other. */
  static boolean isOnce(String shape) {
    return ONCE.matcher(shape).find();
  }

  /** Whether a text says that it goes on for long. */
  static boolean goesOn(String shape) {
    return OPEN.matcher(shape).find();
  }

  /** Whether it says something of that. */
  boolean read(String remark) {
    NoteShape shape = moments.shape(remark);
    if (goesOn(shape.shape())) {
      draft.goesOn();
    }
    Matcher begins = BEGINS.matcher(shape.shape());
    boolean told = false;
    if (begins.find()) {
      String group = begins.start("all") >= 0 ? "all" : "from";
      TimeMention mention = shape.at(begins.start(group));
      draft.firstOf(Moments.first(mention));
      if (group.equals("all")) {
        draft.lastOf(Moments.last(mention));
      }
      told = true;
    }
    Matcher ends = ENDS.matcher(shape.shape());
    if (ends.find()) {
      LocalDate last = Moments.first(shape.at(ends.start("to")));
      draft.lastOf(last);
      told = true;
    }
    return told;
  }
}
