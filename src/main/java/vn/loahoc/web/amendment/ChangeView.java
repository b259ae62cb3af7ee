package vn.loahoc.web.amendment;

/**
 * One occurrence with the form that changes it.
 *
 * @param state what holds of it now
 */
public record ChangeView(String title, String state, ChangeForm form) {}
