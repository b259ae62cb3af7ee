package vn.loahoc.web.questions;

/**
 * What came of it.
 *
 * @param done whether it was done
 * @param sentence what was done, or why not
 */
public record DoneView(boolean done, String sentence) {}
