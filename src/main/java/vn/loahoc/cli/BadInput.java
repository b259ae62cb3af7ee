package vn.loahoc.cli;

/** What a person gave to a command cannot be used; the message is one line with the mend. */
final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadInput(String message) {
    super(message);
  }
}
