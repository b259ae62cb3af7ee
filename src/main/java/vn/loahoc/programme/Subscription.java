package vn.loahoc.programme;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.loahoc.corpus.Audience;
import vn.loahoc.message.Address;

/**
 * Somebody wants the day's item. Times are local to {@code Asia/Ho_Chi_Minh}.
 *
 * @param from the account they wanted it from, which is where it goes
 * @param resting whether they want nothing until they say so, or until {@code next}
 * @param next when the next one is due; nothing while they rest without an end and once it is over
 * @param heard when they last wrote there
 */
public record Subscription(
    String person,
    Address from,
    LocalTime hour,
    Audience audience,
    boolean resting,
    Optional<LocalDateTime> next,
    LocalDateTime heard) {}
