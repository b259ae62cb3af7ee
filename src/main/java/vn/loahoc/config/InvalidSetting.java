package vn.loahoc.config;

/** A setting that cannot be used; the message names it and says how to mend it, in one line. */
public final class InvalidSetting extends RuntimeException {

  private static final long serialVersionUID = 1;

  public InvalidSetting(String message) {
    super(message);
  }
}
