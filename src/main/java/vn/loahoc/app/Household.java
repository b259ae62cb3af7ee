package vn.loahoc.app;

import java.util.Optional;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;

/**
 * Whose installation it is, as the home campaign says.
 *
 * @param operator the unit that runs it, if the home campaign names one
 * @param locality where home is
 * @param phone the first number that residents may call
 * @param streaks whether people are told of their days in a row
 */
record Household(
    Optional<String> operator, Optional<String> locality, Optional<String> phone, boolean streaks) {

  static Household of(Corpus corpus) {
    Optional<Campaign> home = corpus.campaigns().stream().filter(Campaign::home).findFirst();
    return new Household(
        home.flatMap(c -> c.desk().operator()),
        home.flatMap(Campaign::locality),
        home.stream()
            .flatMap(c -> c.desk().contacts().stream())
            .flatMap(contact -> contact.phone().stream())
            .findFirst(),
        true);
  }

  /** The same, telling people of their days in a row or not. */
  Household tellingStreaks(boolean told) {
    return new Household(operator, locality, phone, told);
  }

  /** The unit as people are told; for a trial without one, what it would be. */
  String name() {
    return operator.orElse(
        "đơn vị tổ chức Tuần lễ" + locality.map(where -> " tại " + where).orElse(""));
  }
}
