package vn.loahoc.attendance;

import vn.loahoc.message.ChannelId;

/**
 * Who registers.
 *
 * @param person their id
 * @param channel where they do, and are told about it if they can be
 */
public record Registrant(String person, ChannelId channel) {}
