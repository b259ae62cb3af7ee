package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Enrolment;
import vn.loahoc.inquiry.Sentences;

/** How full a class is where its timetable says so. */
final class Stated {

  private Stated() {}

  /** "20/20 chỗ, đã đủ", "còn 3 trong 12 chỗ"; nothing where the row does not say. */
  static Optional<String> places(ClassSession.Offer offer) {
    Enrolment enrolment = offer.enrolment();
    if (!enrolment.isKnown()) {
      return Optional.empty();
    }
    String places = offer.places().isPresent() ? String.valueOf(offer.places().getAsInt()) : "";
    String enrolled =
        enrolment.enrolled().isPresent() ? String.valueOf(enrolment.enrolled().getAsInt()) : "";
    if (offer.isFull()) {
      return Optional.of(full(places, enrolled));
    }
    if (offer.left().isPresent()) {
      String left = String.valueOf(offer.left().getAsInt());
      return Optional.of(
          said(
              places.isEmpty()
                  ? Sentences.say("stated-left", left)
                  : Sentences.say("stated-left-of", left, places)));
    }
    if (!enrolled.isEmpty()) {
      return Optional.of(Sentences.say("stated-enrolled", enrolled));
    }
    return Optional.of(
        said(
            places.isEmpty()
                ? Sentences.say("stated-open")
                : Sentences.say("stated-open-of", places)));
  }

  private static String said(String places) {
    return Sentences.say("stated", places);
  }

  /** Whether several say so by what their timetable has, which is then said once. */
  static boolean areSaidTogether(List<String> values) {
    return values.stream().filter(value -> !alone(value).equals(value)).count() > 1;
  }

  /** Without by whom it is said. */
  static String alone(String value) {
    String source = Sentences.say("stated", "");
    return value.endsWith(source) ? value.substring(0, value.length() - source.length()) : value;
  }

  private static String full(String places, String enrolled) {
    if (places.isEmpty()) {
      return Sentences.say("stated-full");
    }
    return enrolled.isEmpty()
        ? Sentences.say("stated-full-of", places)
        : Sentences.say("stated-full-by", enrolled, places);
  }
}
