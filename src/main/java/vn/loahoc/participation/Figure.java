package vn.loahoc.participation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is told of a campaign. Each has its definition, which is printed wherever it is: {@link
 * #key} names it.
 */
public enum Figure {
  /**
   * Lượt: all who came and all challenges and recordings. Of an occasion at which people checked in
   * and were counted as well only the larger of the two counts.
   */
  VISITS(Nature.SUM),
  /** Người: how many different ones took part; only those who agreed to be counted. */
  PERSONS(Nature.PERSONS),
  /** Who checked in at the door, companions included. */
  CHECK_INS(Nature.SUM),
  /** Who said afterwards that they had been there. */
  TOLD(Nature.SUM),
  /** Heads counted by who held it. */
  HEADS(Nature.SUM),
  /** Those of the three before that are not in the visits, since the other way counted more. */
  COVERED(Nature.SUM),
  /** Challenges done, companions included. */
  CHALLENGES(Nature.SUM),
  /** Recordings that were accepted. */
  RECORDINGS(Nature.SUM),
  /** Questions that were answered. */
  QUESTIONS(Nature.SUM),
  /** Slogans that were delivered. */
  SLOGANS(Nature.SUM),
  /** Places that were taken beforehand and not given back. */
  BOOKINGS(Nature.SUM),
  /** Challenges that were accepted. */
  ACCEPTED(Nature.SUM),
  /** Photos that were sent in. */
  PHOTOS(Nature.SUM),
  /** Persons who took a place, accepted a challenge or took part. */
  REGISTERED(Nature.PERSONS),
  /** Persons who did a reading challenge or sent a recording. */
  READERS(Nature.PERSONS),
  /** Persons who did a challenge on so many days that they have completed the week. */
  COMPLETED(Nature.PERSONS),
  /** Persons who took part in the campaign for the first time. */
  NEWCOMERS(Nature.PERSONS);

  /** On how many days somebody has done a challenge who has completed the week. */
  public static final int COMPLETED_DAYS = 5;

  /** Of persons only these are told of parts; the others make sense of everything alone. */
  static final Set<Figure> PERSONS_BY_PART =
      Collections.unmodifiableSet(EnumSet.of(PERSONS, READERS));

  /** Whether the figures of parts can be added. */
  private enum Nature {
    SUM,
    PERSONS
  }

  private final Nature nature;

  Figure(Nature nature) {
    this.nature = nature;
  }

  /** As it is written in files and in the names of sentences: "check-ins". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is told of each day, ward, activity, centre, channel and audience. */
  public boolean isByPart() {
    return adds() || PERSONS_BY_PART.contains(this);
  }

  /** Whether the figures of all parts make the whole; persons may be in several parts. */
  public boolean adds() {
    return nature == Nature.SUM;
  }
}
