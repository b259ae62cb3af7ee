package vn.loahoc.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.message.RichText;

/**
 * A question for consent.
 *
 * @param wording all that is said before the buttons
 * @param text the same with its purpose in bold
 * @param until the last day, if the sentence names one
 */
public record ConsentOffer(
    Purpose purpose, Wording wording, RichText text, Optional<LocalDate> until) {}
