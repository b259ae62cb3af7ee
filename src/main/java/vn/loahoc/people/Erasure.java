package vn.loahoc.people;

import java.time.Instant;

/**
 * An account whose records were erased.
 *
 * @param addressHash what {@link PrivacyKey#of} says of the account
 */
public record Erasure(String addressHash, Instant at) {}
