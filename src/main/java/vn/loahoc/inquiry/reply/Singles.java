package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loahoc.calendar.ClassMeeting;

/** What is held on single days only: a lecture, a contest, a festival. */
final class Singles {

  private Singles() {}

  /** "Rằm tháng 8 có gì": what is held for that day, then what is held every week. */
  static List<ClassMeeting> first(List<ClassMeeting> all, Moment moment) {
    return all.stream()
        .sorted(Comparator.comparing(m -> moment.isOver(m) || !m.session().isSingle()))
        .toList();
  }

  /** "Ngày 7/10 có gì": what is only then is on the first page, beside what is every day. */
  static List<ClassMeeting> onFirstPage(List<ClassMeeting> all, int page, Moment moment) {
    List<ClassMeeting> first = first(all, moment).stream().limit(page).toList();
    List<ClassMeeting> ordered = new ArrayList<>(all.stream().filter(first::contains).toList());
    all.stream().filter(meeting -> !first.contains(meeting)).forEach(ordered::add);
    return ordered;
  }
}
