package vn.loahoc.web.amendment;

/**
 * What came of a press.
 *
 * @param done whether it was done
 * @param number by which it can be undone; 0 if it cannot
 */
public record DoneView(boolean done, String sentence, long number) {}
