package vn.loahoc.web.amendment;

/**
 * A change before it is published.
 *
 * @param was what holds now
 * @param is what would hold
 * @param note what may not be meant; may be empty
 * @param hears who is told of it
 * @param mark of what was shown, so that nothing is published over what was said meanwhile
 * @param news whether something was said of it since the last look
 */
public record LookView(
    String title,
    String was,
    String is,
    String note,
    String hears,
    String mark,
    boolean news,
    ChangeForm form) {}
