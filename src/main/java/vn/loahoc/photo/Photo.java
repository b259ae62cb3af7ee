package vn.loahoc.photo;

import java.time.Instant;

/**
 * A photo that is kept, without its pixels.
 *
 * @param id a small number, by which pages name it
 * @param mark a random one, by which the ledger names it
 * @param sending with what it came
 */
public record Photo(long id, String mark, Sending sending, Instant kept) {}
