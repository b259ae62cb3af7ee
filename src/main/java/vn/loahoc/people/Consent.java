package vn.loahoc.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody agreed to and has not withdrawn.
 *
 * @param until when it ends by itself
 * @param how by which channel it was given
 */
public record Consent(Purpose purpose, Instant given, Optional<Instant> until, String how) {}
