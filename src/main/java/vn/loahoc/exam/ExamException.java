package vn.loahoc.exam;

/** An exam file that cannot be read as one; the message names the file and the line. */
public final class ExamException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExamException(String message, Throwable cause) {
    super(message, cause);
  }
}
