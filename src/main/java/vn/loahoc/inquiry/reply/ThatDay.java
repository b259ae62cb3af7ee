package vn.loahoc.inquiry.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;

/** The meetings of the days that were asked for, as they stand at this moment. */
record ThatDay(Inquiry inquiry, Finding.Found found, Moment moment, OwnFirst own) {

  /** What is on, in the order it is told in. */
  List<ClassMeeting> toTell() {
    List<ClassMeeting> all =
        inquiry.has(Sign.STILL)
            ? own.first(found.meetings().stream().filter(m -> !moment.isOver(m)).toList())
            : ahead(found.meetings());
    if (inquiry.has(Sign.LUNAR)) {
      return Singles.first(all, moment);
    }
    boolean any = inquiry.has(Sign.CLASS) || !found.days().isOne() || Pages.isLast(all.size(), 0);
    return any ? all : Singles.onFirstPage(all, Pages.SIZE, moment);
  }

  /** What is still to come first: whoever asks at noon cannot go to the morning's. */
  List<ClassMeeting> ahead(List<ClassMeeting> all) {
    boolean over = all.stream().allMatch(moment::isOver);
    List<ClassMeeting> ordered = own.first(all);
    return over ? ordered : ordered.stream().sorted(Comparator.comparing(moment::isOver)).toList();
  }

  /** "Đã xong: Yoga, Tin học": of several days only how many; without those that are shown. */
  Optional<String> done(List<ClassMeeting> shown) {
    List<ClassMeeting> over =
        found.meetings().stream()
            .filter(meeting -> moment.isOver(meeting) && !shown.contains(meeting))
            .toList();
    List<String> titles =
        over.stream().map(meeting -> meeting.session().title()).distinct().toList();
    if (over.isEmpty()
        || over.stream()
            .noneMatch(m -> m.day().equals(moment.today()) || inquiry.has(Sign.STILL))) {
      return Optional.empty();
    }
    return Optional.of(
        found.days().isOne() && titles.size() <= Pages.SIZE
            ? Sentences.say("done", String.join(", ", titles))
            : Sentences.say("done-count", String.valueOf(over.size())));
  }
}
