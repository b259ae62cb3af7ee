package vn.loahoc.photo;

/**
 * One photo as a platform announces it; it is not fetched yet.
 *
 * @param channel by which it came
 * @param album what the photos of one sending have in common; empty for one that came alone
 * @param reference for which the platform hands it out
 */
public record Arrival(String channel, String album, String reference, String caption) {}
