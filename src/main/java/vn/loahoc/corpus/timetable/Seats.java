package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Enrolment;
import vn.loahoc.corpus.Enrolment.State;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * How many can take part in a class and how many do, as the cells of its row say.
 *
 * @param unclear a cell with its heading that may mean either, told as it stands: "Còn nhận: 20/20"
 */
record Seats(OptionalInt places, Enrolment enrolment, Optional<String> unclear) {

  private static final int MOST_PLACES = 100_000;

  private static final Pattern BARE =
      Pattern.compile(
          "\\s*\\d{1,5}(?:\\s*/\\s*\\d{1,5})?(?:\\s+(?:người|hv|học viên|em|bé|chỗ))?\\s*");

  /** Folded: "20/20", "9 / 12 hv". */
  private static final Pattern OF =
      Pattern.compile("(?<![\\d/])(\\d{1,5})\\s*(?:/|tren|trong)\\s*(\\d{1,5})(?![\\d/])");

  /** Folded; words that say what is counted. */
  private static final Pattern FREE = Pattern.compile("\\b(?:con|trong|free|left|available)\\b");

  private static final Pattern TAKEN =
      Pattern.compile("\\bda\\b|\\b(?:dk|dang ky|ghi danh|enrolled|registered)\\b");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,6}");

  /** Folded; a whole cell. */
  private static final Pattern FULL_CELL =
      Pattern.compile(
          "(?:da |lop )*(?:du|day|het|kin|full)(?: (?:cho|lop|nguoi|hv|hoc vien|si so|roi|het))*"
              + "|khong con(?: cho)?|het nhan|ngung nhan.*");

  /** Folded; a whole cell. */
  private static final Pattern OPEN_CELL =
      Pattern.compile(
          "(?:van )?con(?: (?:cho|nhan|trong|nhieu|it))*|(?:dang |con )?nhan(?: them)?|chua du|chua"
              + " day");

  /** Folded; part of a remark. */
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:da|hien|nay|vua)\\s+(?:(?:da|nhan|tuyen|ghi danh|dang ky|co)\\s+)*"
              + "(?:du|day|kin|full)(?!\\s+(?:\\d|tuoi))\\b|(?:^|[,:;.]\\s*)(?:lop )?(?:da )?(?:het"
              + " (?:cho|suat|slot)|kin cho|du (?:hoc vien|hv|nguoi|cho|si so)|day lop|day"
              + " cho|full|ngung nhan(?: them| hoc vien| dang ky)?|khong nhan them)\\b|\\bda het"
              + " (?:cho|suat|slot)\\b");

  private static final Pattern LEFT =
      Pattern.compile(
          "\\bcon (?:lai |trong |nhan |nhan them |thieu )?(\\d{1,4}) "
              + "(?:cho|suat|hoc vien|hv|nguoi|slot|em|be)\\b");

  private static final Pattern ENROLLED =
      Pattern.compile(
          "\\bda (?:co |nhan )?(\\d{1,4}) (?:nguoi|hoc vien|hv|em|be)(?: da)? (?:dang ky|ghi"
              + " danh)\\b|\\bda (?:dang ky|ghi danh|nhan|tuyen)\\s*:?\\s*(\\d{1,4})(?!"
              + " ?[/.:\\dhg])\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:con|dang|van) (?:cho|suat|nhan(?: them)?(?: hoc vien| hv| dang ky)?)\\b");

  /** "Nếu hết chỗ", "khi đủ 10 người": not so yet. */
  private static final Pattern IF =
      Pattern.compile("\\b(?:neu|khi|den khi|truong hop|chua|tuy)\\b");

  private static final Pattern CLAUSES = Pattern.compile("(?<=[;.!\\n])\\s*|(?<=,)\\s+");

  /**
   * @param told what the row remarks of them
   */
  static Seats of(Cells cells, Enrolment told, Faults faults) {
    Seats seats = new Seats(OptionalInt.empty(), told, Optional.empty());
    seats =
        cells.line(Column.PLACES).filter(Seats::isOfSome).isPresent()
            ? seats.with(cells, Column.PLACES, faults)
            : new Seats(places(cells, faults), told, Optional.empty());
    if (cells.line(Column.REGISTER).filter(Seats::isFigure).isPresent()) {
      seats = seats.with(cells, Column.REGISTER, faults);
    }
    return seats.with(cells, Column.ENROLLED, faults).with(cells, Column.LEFT, faults);
  }

  /** "20", "20/20", "18 người": how many there are, and no way to register. */
  static boolean isFigure(String words) {
    return BARE.matcher(Spelling.normalize(words)).matches();
  }

  /** "18/20" and nothing else. */
  private static boolean isOfSome(String words) {
    return words.indexOf('/') > 0 && isFigure(words);
  }

  /** The same with what a cell says of them. */
  private Seats with(Cells cells, Column column, Faults faults) {
    Optional<String> written = cells.line(column);
    if (written.isEmpty()) {
      return this;
    }
    String folded = folded(written.get());
    Matcher of = OF.matcher(folded);
    if (of.find()) {
      int some = Integer.parseInt(of.group(1));
      int all = Integer.parseInt(of.group(2));
      Seats those = places.isPresent() ? this : new Seats(OptionalInt.of(all), enrolment, unclear);
      return those.with(some, all, isFree(folded, column, cells), cells, column, faults);
    }
    Matcher figure = FIGURE.matcher(folded);
    if (figure.find()) {
      return with(number(column == Column.LEFT, Integer.parseInt(figure.group())));
    }
    if (FULL_CELL.matcher(folded).matches()) {
      return with(state(State.FULL));
    }
    if (OPEN_CELL.matcher(folded).matches()) {
      return with(state(State.OPEN));
    }
    Enrolment remarked = remarked(written.get());
    if (remarked.isKnown()) {
      return with(remarked);
    }
    if (column == Column.LEFT && folded.equals("khong")) {
      return with(number(true, 0));
    }
    if (Phrases.TALK.has(written.get(), "unlimited")) {
      return with(state(State.OPEN));
    }
    faults.add("unreadable_cell", cells.heading(column), written.get());
    return this;
  }

  /**
   * Whether "5/20" is five that are free: as the cell says, else its heading. Where neither does it
   * is how full a class is.
   */
  private static boolean isFree(String folded, Column column, Cells cells) {
    if (TAKEN.matcher(folded).find()) {
      return false;
    }
    return FREE.matcher(folded).find()
        || (column == Column.LEFT && FREE.matcher(folded(cells.heading(column))).find());
  }

  /**
   * The same with some of all. "20/20" below "Còn nhận" may be a class to which nobody has come and
   * one that is full, unless another column says how many have enrolled.
   */
  private Seats with(int some, int all, boolean free, Cells cells, Column column, Faults faults) {
    if (!free || some < all) {
      return with(number(free, some));
    }
    if (enrolment.enrolled().isPresent()) {
      return this;
    }
    String heading = cells.heading(column);
    String written = cells.shown(column);
    faults.add("unclear_places", heading, written);
    return new Seats(places, enrolment, Optional.of(heading + ": " + written));
  }

  private Seats with(Enrolment other) {
    return new Seats(places, other, unclear);
  }

  private Enrolment state(State state) {
    return new Enrolment(enrolment.enrolled(), enrolment.left(), state);
  }

  private Enrolment number(boolean free, int count) {
    OptionalInt number = OptionalInt.of(count);
    return free
        ? new Enrolment(enrolment.enrolled(), number, enrolment.state())
        : new Enrolment(number, enrolment.left(), enrolment.state());
  }

  /** What a remark says: "Lớp đã đủ học viên", "còn 3 chỗ". */
  static Enrolment remarked(String remark) {
    Enrolment said = Enrolment.UNKNOWN;
    for (String clause : CLAUSES.split(folded(remark))) {
      if (!said.isKnown() && !IF.matcher(clause).find()) {
        said = clause(clause);
      }
    }
    return said;
  }

  private static Enrolment clause(String clause) {
    Matcher left = LEFT.matcher(clause);
    if (left.find()) {
      OptionalInt count = OptionalInt.of(Integer.parseInt(left.group(1)));
      return new Enrolment(OptionalInt.empty(), count, State.UNKNOWN);
    }
    Matcher enrolled = ENROLLED.matcher(clause);
    if (enrolled.find()) {
      String count = enrolled.group(1) == null ? enrolled.group(2) : enrolled.group(1);
      return new Enrolment(
          OptionalInt.of(Integer.parseInt(count)), OptionalInt.empty(), State.UNKNOWN);
    }
    State state =
        FULL.matcher(clause).find()
            ? State.FULL
            : OPEN.matcher(clause).find() && !clause.contains("khong con")
                ? State.OPEN
                : State.UNKNOWN;
    return new Enrolment(OptionalInt.empty(), OptionalInt.empty(), state);
  }

  private static OptionalInt places(Cells cells, Faults faults) {
    Optional<String> written = cells.line(Column.PLACES);
    if (written.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Integer> figures =
        WordText.of(written.get()).words().stream()
            .map(WordText.Word::normal)
            .filter(word -> word.length() < 7 && Character.isDigit(word.charAt(0)))
            .map(Integer::valueOf)
            .toList();
    if (!figures.isEmpty() && figures.getFirst() > 0 && figures.getFirst() <= MOST_PLACES) {
      return OptionalInt.of(figures.getFirst());
    }
    if (!Phrases.TALK.has(written.get(), "unlimited")) {
      faults.add("unreadable_cell", cells.heading(Column.PLACES), written.get());
    }
    return OptionalInt.empty();
  }

  private static String folded(String words) {
    return Folding.plain(words).strip();
  }

  /** Whether a cell says how many have a place, or that none is left. */
  static boolean isIn(String cell) {
    String folded = folded(cell);
    return isFigure(cell)
        || FULL_CELL.matcher(folded).matches()
        || OPEN_CELL.matcher(folded).matches()
        || LEFT.matcher(folded).matches();
  }
}
