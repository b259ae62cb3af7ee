package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.timetable.Sign.DAYS;
import static vn.loahoc.corpus.timetable.Sign.GROUP;
import static vn.loahoc.corpus.timetable.Sign.HOURS;
import static vn.loahoc.corpus.timetable.Sign.MIXED;
import static vn.loahoc.corpus.timetable.Sign.MONEY;
import static vn.loahoc.corpus.timetable.Sign.NEARLY_WARD;
import static vn.loahoc.corpus.timetable.Sign.NUMBER;
import static vn.loahoc.corpus.timetable.Sign.OFF;
import static vn.loahoc.corpus.timetable.Sign.ONE_DAY;
import static vn.loahoc.corpus.timetable.Sign.ONE_HOUR;
import static vn.loahoc.corpus.timetable.Sign.OPEN;
import static vn.loahoc.corpus.timetable.Sign.PART;
import static vn.loahoc.corpus.timetable.Sign.PEOPLE;
import static vn.loahoc.corpus.timetable.Sign.PERSON;
import static vn.loahoc.corpus.timetable.Sign.PHONE;
import static vn.loahoc.corpus.timetable.Sign.PLACE;
import static vn.loahoc.corpus.timetable.Sign.ROOM;
import static vn.loahoc.corpus.timetable.Sign.SEATS;
import static vn.loahoc.corpus.timetable.Sign.TIME;
import static vn.loahoc.corpus.timetable.Sign.WARD;
import static vn.loahoc.corpus.timetable.Sign.WEEKDAYS;

/**
 * How well the cells of a column are what a heading says, in the measure of {@link HeadingWords}:
 * from 6 or 7 if all are, to that much less than nothing if none is. Times, numbers of places and
 * of telephones can be told for certain; of free words only what they surely are not counts much.
 */
final class ColumnFit {

  private static final double CERTAIN = 6;
  private static final double MOST = 0.6;

  private ColumnFit() {}

  /** Known names of wards tell a column of them, whatever its heading says. */
  static boolean isOfWards(ColumnCells cells) {
    return wards(cells) >= MOST;
  }

  /** The part that are names of wards; with a slip of the pen only where others have none. */
  private static double wards(ColumnCells cells) {
    double exact = cells.share(WARD);
    return exact == 0 ? 0 : exact + cells.share(NEARLY_WARD);
  }

  static double of(Column column, ColumnCells cells) {
    if (cells.isEmpty()) {
      return 0;
    }
    return switch (column) {
      case WEEKDAYS -> certain(cells, WEEKDAYS, MIXED, 0.3);
      case HOURS -> certain(cells, HOURS, MIXED, 0.5);
      case START, END -> certain(cells, ONE_HOUR, HOURS, 0.3);
      case DATE -> dates(cells);
      case FROM -> certain(cells, ONE_DAY, DAYS, 0.3);
      case TO -> certain(cells, ONE_DAY, DAYS, 0.3) + CERTAIN * cells.share(OPEN);
      case WHEN -> when(cells);
      // one that is none would not be missed by its reader
      case PART -> certain(cells, PART, MIXED, 0.2) - 2 * (1 - cells.share(PART));
      case PLACES -> certain(cells, NUMBER, NUMBER, 1);
      case ENROLLED, LEFT -> certain(cells, SEATS, SEATS, 1) - CERTAIN * cells.share(PHONE);
      case PHONE -> certain(cells, PHONE, PHONE, 1) * 7 / CERTAIN;
      default -> words(column, cells);
    };
  }

  /** Whether all cells are of a kind; those of another count in part. */
  private static double certain(ColumnCells cells, Sign sign, Sign near, double part) {
    double some = cells.share(c -> c.contains(near) && !c.contains(sign)) * part;
    return CERTAIN * (2 * (cells.share(sign) + some) - 1);
  }

  private static double dates(ColumnCells cells) {
    double some = 0.5 * cells.share(c -> c.contains(WEEKDAYS) && !c.contains(DAYS));
    return CERTAIN * (2 * (cells.share(DAYS) + some + 0.4 * cells.share(MIXED)) - 1);
  }

  private static double when(ColumnCells cells) {
    double alone = cells.share(c -> c.contains(TIME) && !c.contains(MIXED));
    return CERTAIN * (2 * (cells.share(MIXED) + 0.35 * alone) - 1);
  }

  private static double words(Column column, ColumnCells cells) {
    double time = cells.share(TIME);
    double phone = cells.share(PHONE);
    double other = CERTAIN * (time + phone);
    return switch (column) {
      case TITLE ->
          -other - CERTAIN * (bare(cells, NUMBER) + bare(cells, MONEY) + bare(cells, PERSON));
      case CENTRE -> named(cells, GROUP, 2) - 2 * bare(cells, PLACE) - other;
      case VENUE -> named(cells, PLACE, 2) - 2 * bare(cells, WARD) - other;
      case WARD -> 6 * wards(cells) - 2;
      case ROOM -> named(cells, ROOM, 2) - CERTAIN * time;
      case AUDIENCE -> named(cells, PEOPLE, 3) - other - CERTAIN * bare(cells, NUMBER);
      // "8-15" may look like hours or days
      case AGE -> -CERTAIN * (phone + cells.share(MIXED));
      case OLDEST -> 3 * cells.share(NUMBER) - CERTAIN * (phone + cells.share(MIXED));
      case CONTACT -> contact(cells);
      case TEACHER -> -other;
      case REGISTER -> -CERTAIN * Math.max(time, cells.share(SEATS)) - phone;
      case FEE -> named(cells, MONEY, 2) - other;
      case BRING, PARKING -> -other;
      case DEADLINE -> CERTAIN * time - phone;
      case EXCEPT -> 2 * cells.share(OFF) - CERTAIN * cells.share(HOURS);
      case ORDINAL -> 3 * cells.share(NUMBER) - 3;
      default -> 0;
    };
  }

  private static double contact(ColumnCells cells) {
    double none = cells.share(c -> !c.contains(PHONE) && (c.contains(TIME) || c.contains(NUMBER)));
    return 3 * cells.share(PHONE) + 0.5 * cells.share(PERSON) - CERTAIN * none;
  }

  private static double named(ColumnCells cells, Sign sign, double weight) {
    return weight * cells.share(sign) - (1 - cells.share(sign));
  }

  /** The part of the cells that have this sign and no other. */
  private static double bare(ColumnCells cells, Sign sign) {
    return cells.share(c -> c.size() == 1 && c.contains(sign));
  }
}
