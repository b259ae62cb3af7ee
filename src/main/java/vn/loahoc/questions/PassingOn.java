package vn.loahoc.questions;

/** What came of passing a question on. */
public sealed interface PassingOn {

  /** Staff will see it. */
  record Accepted(long number) implements PassingOn {}

  /** The same chat had passed it on before. */
  record Again(long number) implements PassingOn {}

  /** Staff have seen such a question before and left it unanswered. */
  record PassedOver(long number, String reason) implements PassingOn {}

  /** Too much waits already: from this chat, or altogether. */
  record TooMany() implements PassingOn {}
}
