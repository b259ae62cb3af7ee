package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.List;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Audiences;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;

/** What stands above a list: what was looked for, and how many there are. */
record Headings(
    Inquiry inquiry,
    Finding.Found found,
    Looked looked,
    OwnFirst own,
    OldWard old,
    LocalDate today) {

  /** Above classes on whatever day. */
  String ofClasses() {
    if (inquiry.has(Sign.ALIKE)) {
      return Sentences.say(inquiry.has(Sign.OF_OTHERS) ? "alike-others" : "alike");
    }
    boolean ahead = found.series().stream().anyMatch(series -> Classes.isAhead(series, today));
    String count = ahead ? "count-classes" : "count-over";
    String said = looked.said(ofWhoLearns());
    return old.counted(said)
        .filter(counted -> ahead)
        .orElseGet(() -> withSingles(Sentences.say(count, said, Once.counted(found.series()))));
  }

  /** Above what is on, day by day. */
  String ofMeetings() {
    String said = looked.said(ofWhoLearns());
    if (inquiry.has(Sign.COUNT)) {
      return old.counted(said)
          .orElseGet(
              () ->
                  withSingles(
                      Sentences.say(
                          found.days().isOne() ? "count-classes" : "count-meetings",
                          said,
                          Once.counted(found.series()),
                          String.valueOf(found.meetings().size()))));
    }
    return old.elsewhere(said)
        .orElseGet(
            () ->
                Sentences.say(
                    inquiry.has(Sign.STILL) ? "still-heading" : "day-heading",
                    own.heading(said, found.meetings())));
  }

  /** "Mang bầu, có lớp nào cho em bé": who looks after a child learns, and not the child. */
  private Inquiry ofWhoLearns() {
    boolean carers =
        found.series().stream().allMatch(s -> Audiences.isForTheirCarers(s.session(), inquiry));
    return carers ? inquiry.forAnybody() : inquiry;
  }

  /** "Mấy lớp": a lecture on one day is counted, and said to be only that. */
  private String withSingles(String counted) {
    List<ClassSeries> once = found.series().stream().filter(Headings::isOnce).toList();
    return inquiry.has(Sign.COUNT) && !once.isEmpty()
        ? Sentences.say("count-once", counted.replaceFirst("\\.$", ""), Once.counted(once))
        : counted;
  }

  private static boolean isOnce(ClassSeries series) {
    ClassSession session = series.session();
    return session.isSingle()
        && session.when().meetings().stream().mapToInt(m -> m.dates().size()).sum() == 1;
  }
}
