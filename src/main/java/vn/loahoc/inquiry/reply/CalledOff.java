package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeRule;

/**
 * Something that is off on all of its days: who hears that "this meeting" is off waits for another.
 *
 * @param said "đã hủy do thời tiết xấu", as far as its row remarks it
 * @param all whether its remark says nothing else
 */
record CalledOff(String said, boolean all) {

  private static final Pattern STATE =
      Pattern.compile(
          "(?iu)(?:^|(?<=[.;,–-])|(?<=\\n))\\s*(?:đã |bị |tạm |xin |thông báo )*"
              + "(?:(hủy|huỷ)|(hoãn))(?: bỏ)?(?: (?:buổi này|tổ chức|lịch|chương trình))?"
              + "(?!\\p{L})[\\s,;:.–-]*");

  private static final Pattern END = Pattern.compile("[.;\\n]");

  /** "Hủy do mưa": it follows without a comma. */
  private static final Pattern BECAUSE = Pattern.compile("(?iu)^(?:do|vì|bởi|để|theo)\\b.*");

  /** Of a session; nothing if any of its days is left. */
  static Optional<CalledOff> of(ClassSession session) {
    TimeRule rule = session.when();
    Set<LocalDate> days = days(rule);
    boolean off =
        !days.isEmpty()
            && rule.exceptions().moves().isEmpty()
            && rule.exceptions().cancelled().containsAll(days);
    return off ? Optional.of(read(session.offer().note().orElse(""))) : Optional.empty();
  }

  /** All on which it would be held; none where nobody knows when it ends. */
  private static Set<LocalDate> days(TimeRule rule) {
    Set<LocalDate> days = new HashSet<>();
    if (!rule.isWeekly()) {
      rule.meetings().forEach(meeting -> days.addAll(meeting.dates()));
    } else {
      rule.withoutExceptions()
          .all()
          .ifPresent(all -> all.forEach(happening -> days.add(happening.day())));
    }
    return days;
  }

  private static CalledOff read(String remark) {
    String note = Spelling.nfc(remark).strip();
    Matcher state = STATE.matcher(note);
    if (!state.find()) {
      return new CalledOff(Sentences.say("is-off"), false);
    }
    String rest = note.substring(state.end());
    String why = END.split(rest, 2)[0].strip();
    boolean putOff = state.group(2) != null;
    String word = Sentences.say(putOff ? "is-put-off" : "is-called-off");
    boolean all =
        note.substring(0, state.start()).isBlank() && rest.strip().length() <= why.length() + 1;
    if (why.isEmpty()) {
      return new CalledOff(putOff ? Sentences.say("is-put-off-open") : word, all);
    }
    return new CalledOff(word + (BECAUSE.matcher(why).matches() ? " " : ", ") + why, all);
  }
}
