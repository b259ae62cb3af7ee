package vn.loahoc.web;

import java.util.OptionalLong;

/** Ends a request with a status and one sentence for the person; nothing went wrong with us. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String sentence;
  private final long retryAfter;

  /**
   * @param status of HTTP
   * @param sentence its key among the sentences of the web
   */
  public Refusal(int status, String sentence) {
    this(status, sentence, 0);
  }

  private Refusal(int status, String sentence, long retryAfter) {
    super("refused: " + sentence, null, false, false);
    this.status = status;
    this.sentence = sentence;
    this.retryAfter = retryAfter;
  }

  static Refusal tooFast(long seconds) {
    return new Refusal(429, "refused.too-fast", seconds);
  }

  /** For when nothing is taken at the moment. */
  public static Refusal closed() {
    return new Refusal(503, "refused.closed", 5);
  }

  int status() {
    return status;
  }

  String sentence() {
    return sentence;
  }

  /** Seconds after which to come back. */
  OptionalLong retryAfter() {
    return retryAfter == 0 ? OptionalLong.empty() : OptionalLong.of(retryAfter);
  }
}
