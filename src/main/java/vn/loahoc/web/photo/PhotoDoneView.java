package vn.loahoc.web.photo;

/**
 * What came of a press.
 *
 * @param done whether it was done
 */
public record PhotoDoneView(boolean done, String sentence) {}
