package vn.loahoc.dialogue;

/** How a message reads when a question of ours is open. */
public sealed interface ShortAnswer {

  /** "có", "dạ", "ừ", "dung", … */
  record Yes() implements ShortAnswer {}

  /** "không", "ko", "thôi", … */
  record No() implements ShortAnswer {}

  /**
   * "2", "số 2", "cái thứ hai", "cái đầu".
   *
   * @param number from 1; "cái cuối" is {@link #LAST}
   */
  record Numbered(int number) implements ShortAnswer {
    /** "The last one", however many there are. */
    public static final int LAST = -1;
  }

  /** "hủy", "hủy bước này": ends the step at hand. */
  record Cancel() implements ShortAnswer {}

  /** Anything else, also words that are an answer in themselves (a name, an hour). */
  record Other() implements ShortAnswer {}
}
