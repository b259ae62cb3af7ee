package vn.loahoc.challenge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A class or an event that somebody may have been to.
 *
 * @param id as check-ins have it
 * @param campaign id of its campaign
 * @param day local date
 * @param ward by its name
 */
public record Gathering(
    String id, String campaign, String title, LocalDate day, Optional<String> ward) {}
