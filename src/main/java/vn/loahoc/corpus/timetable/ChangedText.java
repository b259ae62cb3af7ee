package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeMention;

/** A sentence of which one change after the other is taken out. One use. */
final class ChangedText {

  private static final Pattern END_OF_TAIL = Pattern.compile("[DRW;\\n]|\\.(?=\\s|$)");
  private static final Pattern HOUR_BEHIND =
      LoosePattern.of(
          "^_[,(]?_(?:(?:vì|do) [^,;.()H]{1,25},?_)?"
              + "(?:(?:vào|lúc|hồi|từ|học|bắt đầu|cùng phòng|giờ|tại|mới|:|,)_)*(?<hour>H+)");

  /** "Chiều 09/10, cùng giờ": the afternoon is no other hour. */
  private static final Pattern SAME_HOUR =
      LoosePattern.of(
          "^_[,(;]?_(?:(?:vẫn|vào) )?(?:cùng giờ|giờ (?:cũ|như cũ|không đổi|không thay đổi|giữ"
              + " nguyên)|giữ (?:nguyên )?giờ(?: cũ)?)");

  private static final Pattern ROOM_BEHIND = LoosePattern.of(ChangePatterns.ROOM);

  private final Moments moments;
  private final WhenDraft draft;
  private final Faults faults;
  private NoteShape shape;

  ChangedText(String text, Moments moments, WhenDraft draft, Faults faults) {
    this.shape = moments.shape(text);
    this.moments = moments;
    this.draft = draft;
    this.faults = faults;
  }

  String shape() {
    return shape.shape();
  }

  /** What was not taken out; of the length of the sentence. */
  String left() {
    return shape.text();
  }

  /** Takes a part out. */
  void blank(int from, int to) {
    String gone = " ".repeat(to - from);
    String text = shape.text();
    shape = moments.shape(text.substring(0, from) + gone + text.substring(to));
  }

  boolean hasDayBefore(Matcher found) {
    return NoteShape.hasDay(shape.shape().substring(0, found.start()));
  }

  /** Hours and room behind a day. */
  record Tail(int end, Optional<Hours> at, Optional<String> room) {
    /** Nothing behind what was found. */
    static Tail of(Matcher found) {
      return new Tail(found.end(), Optional.empty(), Optional.empty());
    }

    Tail and(Tail other) {
      return new Tail(Math.max(end, other.end), at.or(() -> other.at), room.or(() -> other.room));
    }
  }

  /** What stands behind an index, up to the next day. */
  Tail tail(int from) {
    return tail(from, Optional.empty());
  }

  /** The same behind a day that may have its hours in it. */
  Tail tail(int from, TimeMention day) {
    Matcher same = SAME_HOUR.matcher(shape.shape().substring(from));
    return same.find()
        ? new Tail(from + same.end(), Optional.empty(), Optional.empty())
            .and(tail(from + same.end()))
        : tail(from, Moments.hours(day, faults));
  }

  private Tail tail(int from, Optional<Hours> own) {
    Optional<Hours> at = own;
    String rest = shape.shape().substring(from);
    Matcher stop = END_OF_TAIL.matcher(rest);
    String tail = stop.find() ? rest.substring(0, stop.start()) : rest;
    int end = from;
    Matcher hour = HOUR_BEHIND.matcher(tail);
    if (at.isEmpty() && hour.find()) {
      at = Moments.hours(shape.at(from + hour.start("hour")), faults);
      end = from + hour.end();
    }
    Matcher room = ROOM_BEHIND.matcher(tail);
    if (!room.find()) {
      return new Tail(end, at, Optional.empty());
    }
    String name = named(from + room.start("room"), from + room.end("room"));
    return new Tail(Math.max(end, from + room.start() + name.length()), at, Optional.of(name));
  }

  /** The room of a group. */
  Optional<String> room(Matcher found) {
    return has(found, "room")
        ? Optional.of(named(found.start("room"), found.end("room")))
        : Optional.empty();
  }

  /** A room as written, without the hour behind it. */
  private String named(int from, int to) {
    int hour = shape.shape().substring(from, to).indexOf('H');
    int end = hour < 0 ? to : from + hour;
    return shape
        .text()
        .substring(from, end)
        .replaceFirst("(?iu)\\s*(?:lúc|từ|vào)?\\s*$", "")
        .strip();
  }

  /** What a problem quotes. */
  String said(Matcher found) {
    return Cells.inOneLine(shape.text().substring(found.start()).strip());
  }

  /** The days of a part. */
  List<LocalDate> days(int from, int to) {
    return shape.times().stream()
        .filter(time -> time.from() >= from && time.to() <= to)
        .map(time -> draft.withinSpan(Moments.first(time), Optional.empty()))
        .toList();
  }

  /** The day of a group. */
  Optional<LocalDate> day(Matcher found, String group) {
    return mention(found, group)
        .map(mention -> draft.withinSpan(Moments.first(mention), Optional.empty()));
  }

  /** The time of a group. */
  Optional<TimeMention> mention(Matcher found, String group) {
    return has(found, group) ? Optional.of(shape.at(found.start(group))) : Optional.empty();
  }

  /** Whether a pattern has a group and found it. */
  static boolean has(Matcher found, String group) {
    return found.namedGroups().containsKey(group) && found.start(group) >= 0;
  }
}
