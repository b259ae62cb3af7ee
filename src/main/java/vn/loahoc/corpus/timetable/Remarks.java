package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the remarks of one row change in its time. One row. */
final class Remarks {

  private static final Pattern SENTENCE = Pattern.compile("[^;\\n.]+(?:\\.(?!\\s|$)[^;\\n.]*)*");

  /** "nghỉ 28, 30/9" */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(nghỉ|hủy|huỷ|không học|trừ)\\s+(?=\\d)"
              + "((?:\\d{1,2}\\s*(?:,|&|và)\\s*)+\\d{1,2}\\s*/\\s*\\d)");

  /** "Nghỉ 27/4 (nghỉ bù Giỗ Tổ)": why, and no day that is made up. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?iu)(\\d{1,2}\\s*/\\s*\\d{1,2}[^;.\\n]*?)[(,–-]\\s*(?:nghỉ bù|nghi bu)\\s+"
              + "(?!\\d|ngày|ngay|vào|vao|hôm|hom|thứ|thu)[^);,.\\n]*\\)?");

  /** A class that is off altogether is told by its days, if they are not more. */
  private static final int FEW = 4;

  private final WhenDraft draft;
  private final RowDays days;
  private final Moments moments;
  private final OptionalInt year;
  private final Faults faults;

  /**
   * @param days those of its cells
   * @param year that of the sheet
   */
  Remarks(WhenDraft draft, RowDays days, Moments moments, OptionalInt year, Faults faults) {
    this.draft = draft;
    this.days = days;
    this.moments = moments;
    this.year = year;
    this.faults = faults;
  }

  /**
   * Reads one into the draft.
   *
   * @param usual what a day is for when no word says otherwise: HELD for those of remarks, which
   *     are then passed over
   * @return whether it told something of the time
   */
  boolean read(String written, Purpose usual) {
    if (moments.saysNothing(written)) {
      return false;
    }
    String held = StandIns.withoutAbsence(written);
    String spelled = DayFigures.spelledOut(FIGURES.matcher(held).replaceAll("$1 ngày $2"));
    String reasoned = REASON.matcher(spelled).replaceAll("$1 ");
    Optional<LunarDaysOff> moon = moments.lunarDaysOff(reasoned).filter(one -> offOn(one.days()));
    String remark = moon.map(LunarDaysOff::rest).orElse(reasoned);
    StringBuilder left = new StringBuilder(remark);
    Course course = new Course(draft, moments);
    boolean told = moon.isPresent();
    boolean doubtful = false;
    int known = draft.deviations().size();
    Matcher sentences = SENTENCE.matcher(remark);
    while (sentences.find()) {
      if (course.only(sentences.group())
          || (days.isWeekly() && course.lasts(sentences.group()))
          || turns(sentences.group())) {
        told = true;
        left.replace(sentences.start(), sentences.end(), " ".repeat(sentences.group().length()));
        continue;
      }
      if (!mayChange(sentences.group())) {
        continue;
      }
      String certain = moments.certain(sentences.group());
      String sentence = days.only().isPresent() ? certain : course.begin(certain);
      told |= !sentence.equals(sentences.group());
      Sentence said = moments.sentence(sentence);
      if (said.ofSomeDays() && said.ofChange()) {
        faults.add("unread_change", Cells.inOneLine(sentence.strip()));
        told = true;
        left.replace(sentences.start(), sentences.end(), " ".repeat(sentence.length()));
        continue;
      }
      Changes changes = new Changes(sentence, moments, draft, days, faults);
      String rest = said.changes() ? changes.read() : sentence;
      told |= changes.understood();
      if (moments.sentence(rest).off()) {
        boolean off = off(said, changes.understood());
        told |= off;
        doubtful |= !off && !changes.understood();
        rest = off && !moments.shape(rest).hasDay() ? " ".repeat(rest.length()) : rest;
      }
      left.replace(sentences.start(), sentences.end(), rest);
    }
    told |= course.read(left.toString());
    TimeTalk talk = new TimeTalk(left.toString(), moments, draft, faults);
    told |= talk.read(usual, usual == Purpose.HELD) > 0;
    if (!told || (doubtful && draft.deviations().size() == known)) {
      unread(left.toString());
    }
    return told;
  }

  /**
   * Takes these days of every lunar month off.
   *
   * @return whether it is known of which years they are
   */
  boolean offOn(Set<Integer> lunar) {
    boolean dated = !days.isWeekly() || year.isPresent() || days.rule().span().first().isPresent();
    if (dated) {
      days.onLunarDays(lunar, year).forEach(draft.deviations()::cancel);
    }
    return dated;
  }

  /** Reads since when it is otherwise for good; whether a sentence says so of this class. */
  private boolean turns(String sentence) {
    Optional<Turn> turn =
        draft.turn().isPresent() ? Optional.empty() : Turn.in(sentence, moments, faults);
    turn = turn.filter(one -> one.fits(days.rule()));
    turn.ifPresent(draft::turn);
    return turn.isPresent();
  }

  private boolean off(Sentence said, boolean moved) {
    if (moved && days.only().isPresent()) {
      return true;
    }
    List<LocalDate> all = days.all();
    boolean hasDay = said.shape().hasDay();
    boolean one = StatusWords.isOfOneMeeting(said.shape().text());
    boolean few = !all.isEmpty() && (all.size() <= FEW || !days.isWeekly());
    if (all.size() == 1 || (!hasDay && !one && few)) {
      all.forEach(draft.deviations()::cancel);
      return true;
    }
    if (hasDay || one || days.rule().meetings().isEmpty()) {
      return false;
    }
    return altogether(said.shape().text());
  }

  /** A class that comes back and is called off as a whole. */
  private boolean altogether(String sentence) {
    if (days.rule().span().first().isEmpty() && year.isEmpty()) {
      return false;
    }
    LocalDate first =
        days.rule().span().first().orElseGet(() -> LocalDate.of(year.getAsInt(), 1, 1));
    LocalDate last = days.rule().span().last().orElse(first.plusYears(1));
    draft.deviations().pause(first, last);
    faults.add("class_called_off", Cells.inOneLine(sentence.strip()));
    return true;
  }

  private boolean mayChange(String sentence) {
    return moments.mayChange(sentence) || !moments.find(sentence).isEmpty();
  }

  private void unread(String remark) {
    Matcher sentences = SENTENCE.matcher(remark);
    while (sentences.find()) {
      if (moments.sentence(sentences.group()).ofChange()) {
        faults.add("unread_change", Cells.inOneLine(sentences.group().strip()));
      }
    }
  }
}
