package vn.loahoc.questions;

import java.time.LocalDate;

/**
 * What a staff member wants to publish.
 *
 * @param number of the question it answers
 * @param question as the staff member worded it, without anybody's name or number
 * @param source what the answer rests on
 * @param validUntil its last day
 * @param everyWard whether it holds for all wards; only organizers may say so
 */
public record StaffAnswer(
    long number,
    String question,
    String answer,
    String source,
    LocalDate validUntil,
    boolean everyWard) {

  public static final int LONGEST_QUESTION = 200;
  public static final int LONGEST_ANSWER = 900;
  public static final int LONGEST_SOURCE = 200;

  public StaffAnswer {
    if (isOdd(question, LONGEST_QUESTION)
        || isOdd(answer, LONGEST_ANSWER)
        || isOdd(source, LONGEST_SOURCE)) {
      throw new IllegalArgumentException("a text is empty or too long");
    }
  }

  private static boolean isOdd(String text, int longest) {
    return text.isBlank() || text.length() > longest;
  }
}
