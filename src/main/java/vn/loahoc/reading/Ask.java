package vn.loahoc.reading;

import java.util.EnumSet;
import java.util.Set;

/** What a question asks for. The phrases that show it stand in {@code asks.tsv}. */
public enum Ask {
  HOUR,
  OPENING,
  WHEN,
  PERIOD,
  RANGE,
  DURATION,
  DISTANCE,
  WHERE,
  TO_WHOM,
  WHO,
  HOW_MANY,
  WHAT_ON,
  DUTY,
  THEME,
  SLOGAN,
  CONTACT,
  DEADLINE,
  NUMBER,
  SIGNER,
  ISSUED,
  BASIS,
  APPENDIX,
  PURPOSE,
  SUMMARY,
  COST,
  REGISTER,
  AUDIENCE,
  FORMAT,
  YES_NO,
  WHICH,
  LOCALITIES;

  /** Asks whose phrases also say what the question is about ("khẩu hiệu", "học phí"). */
  private static final Set<Ask> NAMING =
      EnumSet.of(
          OPENING, THEME, SLOGAN, CONTACT, DEADLINE, SIGNER, ISSUED, BASIS, APPENDIX, PURPOSE, COST,
          REGISTER, FORMAT);

  boolean names() {
    return NAMING.contains(this);
  }
}
