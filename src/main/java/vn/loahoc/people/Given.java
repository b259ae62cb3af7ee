package vn.loahoc.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.message.Address;

/**
 * A consent as it is given.
 *
 * @param by from which account
 * @param wording the sentence they agreed to
 * @param until the last day, if the sentence names one
 */
public record Given(
    Address by, Purpose purpose, Wording wording, Optional<LocalDate> until, Instant at) {

  Consent consent() {
    return new Consent(purpose, at, until.map(HomeTime::endOf), by.channel().value());
  }
}
