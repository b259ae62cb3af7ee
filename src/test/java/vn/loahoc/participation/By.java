package vn.loahoc.participation;

/** What sums can be told apart by; kind and origin always are. */
public enum By {
  CAMPAIGN("campaign"),
  DAY("day"),
  WARD("ward"),
  OCCURRENCE("occurrence"),
  CHANNEL("channel"),
  AUDIENCE("audience");

  private final String column;

  By(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
