package vn.loahoc.answer.classes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.text.Folding;

/**
 * What is in the person's own ward is told before the rest, where no place was named.
 *
 * @param home the ward; nothing where it is not known, or another place was asked for
 */
record OwnFirst(Optional<Wards.Named> home) {

  /** "Lịch tuần này của tất cả các phường", "lịch cả quận tuần này"; folded. */
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "\\b(?:tat ca|toan bo|moi noi|khap noi|(?:cac|moi|nhung) (?:phuong|xa|noi|phuong xa|khu)"
              + "|(?:ca|toan) (?:quan|huyen|thanh pho|tp|thi xa|tinh|xa|phuong))\\b");

  /** Whether a message without marks names all places. */
  static boolean isOfAll(String plain) {
    return EVERYWHERE.matcher(plain).find();
  }

  /** Whether it asks for the calendar, and not for that of all. */
  static boolean isOfHome(Question question) {
    return question.saysItself("lịch") && !isOfAll(Folding.fold(question.reading().text()));
  }

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
