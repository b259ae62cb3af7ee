package vn.loahoc.answer;

/** Which campaign a question is about. */
public sealed interface Scope {

  record In(CampaignBook book) implements Scope {}

  /** No campaign fits, or the question is about the campaigns themselves. */
  record Nowhere(Answer answer) implements Scope {}
}
