package vn.loahoc.attendance;

/** The orders behind the buttons of a party whose turn has come with too few places. */
public final class TurnAnswer {

  /** Takes as many places as are free: then the id and the number, behind colons. */
  public static final String TAKE = "nhancho";

  /** Lets smaller parties pass and keeps the turn: then the id, behind a colon. */
  public static final String PASS = "nhuongcho";

  private TurnAnswer() {}
}
