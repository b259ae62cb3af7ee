package vn.loahoc.attendance;

/**
 * A party that registered.
 *
 * @param id the order of arrival
 * @param occurrence for what
 * @param person id of whoever registered it
 * @param people how many come or want to
 * @param seated whether they have their places; else they wait
 */
public record Registration(long id, String occurrence, String person, int people, boolean seated) {}
