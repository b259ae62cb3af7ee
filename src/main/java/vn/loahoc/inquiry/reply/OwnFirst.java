package vn.loahoc.inquiry.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Wards;

/**
 * What is in the person's own ward is told before the rest, where no place was named.
 *
 * @param home the ward; nothing where it is not known, or another place was asked for
 */
record OwnFirst(Optional<Wards.Named> home) {

  static OwnFirst of(Inquiry inquiry, Optional<Wards.Named> home) {
    boolean anywhere =
        inquiry.ward().isEmpty()
            && inquiry.house().isEmpty()
            && !inquiry.has(Sign.NEIGHBOUR)
            && !inquiry.has(Sign.NEAR);
    return new OwnFirst(anywhere ? home : Optional.empty());
  }

  List<ClassMeeting> first(List<ClassMeeting> all) {
    return home.isEmpty()
        ? all
        : all.stream().sorted(Comparator.comparing(meeting -> !isOwn(meeting))).toList();
  }

  /** The same heading; it says so where some are told first. */
  String heading(String looked, List<ClassMeeting> all) {
    boolean own = all.stream().anyMatch(this::isOwn);
    boolean others = all.stream().anyMatch(meeting -> !isOwn(meeting));
    return own && others
        ? home.map(ward -> Sentences.say("own-first", looked, ward.said())).orElse(looked)
        : looked;
  }

  private boolean isOwn(ClassMeeting meeting) {
    Set<String> slugs = home.map(Wards.Named::slugs).orElse(Set.of());
    return meeting.series().ward().filter(slugs::contains).isPresent();
  }
}
