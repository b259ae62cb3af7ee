package vn.loahoc.questions;

/** Why a question is open. */
public enum Kind {
  /** No source said anything. */
  UNKNOWN,
  /** The answer did not please. */
  THUMBED_DOWN
}
