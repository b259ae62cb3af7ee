package vn.loahoc.web.questions;

import java.util.List;

/**
 * The questions that wait.
 *
 * @param summary how many there are; empty if none
 * @param next where the list goes on; empty at its end
 */
public record ListView(String summary, List<QuestionView> questions, String next) {

  public ListView {
    questions = List.copyOf(questions);
  }
}
