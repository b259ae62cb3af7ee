package vn.loahoc.print;

/** Something could not be drawn, which is a mistake of ours. */
public final class PrintException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PrintException(String message, Throwable cause) {
    super(message, cause);
  }
}
