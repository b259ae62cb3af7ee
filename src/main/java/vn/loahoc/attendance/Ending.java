package vn.loahoc.attendance;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When a session ends, where that is news. Nobody keeps it with registrations, so whoever changes
 * it says so.
 *
 * @param at local to {@code Asia/Ho_Chi_Minh}; nothing where it is not known any more
 */
public record Ending(Optional<LocalTime> at) {}
