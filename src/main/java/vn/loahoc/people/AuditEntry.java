package vn.loahoc.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Something a member of staff did.
 *
 * @param person who, by id; "cli" for whoever sits at the machine
 * @param what a word of the program, such as "role.revoked"
 * @param subject to what or whom, by id
 * @param ward for which ward
 */
public record AuditEntry(
    Instant at, String person, String what, String subject, Optional<String> ward) {}
