package vn.loahoc.delivery;

/** Whether what comes first in a line may go. */
sealed interface Leave {

  record Granted() implements Leave {}

  /** Not yet: its line rests. */
  record LineRests(long nanos) implements Leave {}

  /** Not yet, and nothing of its lane, whatever the chat. */
  record LaneRests(long nanos) implements Leave {}
}
