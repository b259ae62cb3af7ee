package vn.loahoc.dialogue;

/**
 * What a message of ours was about: the question that it answered, or the name of the activity.
 *
 * @param about in words that stand by themselves, at most {@value #LONGEST} characters
 */
public record Topic(String about) {

  public static final int LONGEST = 300;

  public Topic {
    if (about.isBlank() || about.length() > LONGEST) {
      throw new IllegalArgumentException("no topic, or a long one");
    }
  }

  /** Without what was asked. */
  @Override
  public String toString() {
    return "topic";
  }
}
