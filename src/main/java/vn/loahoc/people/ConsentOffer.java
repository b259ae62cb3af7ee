package vn.loahoc.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question for consent.
 *
 * @param wording all that is said before the buttons
 * @param until the last day, if the sentence names one
 */
public record ConsentOffer(Purpose purpose, Wording wording, Optional<LocalDate> until) {}
