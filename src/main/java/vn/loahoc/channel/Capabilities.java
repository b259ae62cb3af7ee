package vn.loahoc.channel;

/**
 * What a platform can show; the rest is turned into words before it is sent.
 *
 * @param buttons buttons below a message; without them choices are numbered
 * @param edit whether a message can be changed after it was sent
 * @param location whether a person can share their place
 * @param files whether a file can be sent
 * @param textLimit characters (UTF-16 units) of one message
 */
public record Capabilities(
    boolean buttons, boolean edit, boolean location, boolean files, int textLimit) {}
