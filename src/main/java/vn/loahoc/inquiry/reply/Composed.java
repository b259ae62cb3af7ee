package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Topic;

/** Puts together what is said of classes: with their rows, and what contradicts itself. */
record Composed(Inquiry inquiry, Finding.Found found, Moment moment, FreePlaces free) {

  private static final int NAMED = 6;

  /**
   * An answer of its lines.
   *
   * @param cited the classes whose rows it tells
   * @param meetings what one may go to; what is over, all of it, goes into no calendar
   * @param says whether it says what was asked for
   */
  Answer told(String text, List<ClassSeries> cited, List<ClassMeeting> meetings, boolean says) {
    List<ClassSession> sessions = cited.stream().map(ClassSeries::session).distinct().toList();
    String all = sampled(sessions, text);
    boolean over = meetings.stream().allMatch(moment::isOver);
    List<Answer.Happening> happenings =
        over ? List.of() : meetings.stream().map(Described::happening).distinct().toList();
    List<Source> sources = new ArrayList<>(Described.sources(sessions, meetings));
    sources.addAll(free.sources());
    return says && !made(sessions)
        ? Replies.sure(all, sources, happenings)
        : Replies.absent(all, sources, happenings);
  }

  /** What one may go to, in the order of a list of classes: "2" below it means that one. */
  List<ClassMeeting> next(List<ClassSeries> shown) {
    return shown.stream().flatMap(series -> moment.next(series).stream()).toList();
  }

  /** All was told on the pages before. */
  Answer noMore() {
    return noMore(List.of());
  }

  /**
   * All of some days was told.
   *
   * @param others what is there on other days
   */
  Answer noMore(List<ClassSeries> others) {
    List<ClassSession> all = found.series().stream().limit(1).map(ClassSeries::session).toList();
    String count = Once.counted(found.series());
    Topic topic = inquiry.topic();
    String text =
        topic.isKnown() && topic.isNamed()
            ? Sentences.say("no-more-of", count, topic.said())
            : Sentences.say("no-more", count);
    if (others.isEmpty()) {
      return Replies.absent(text, Described.sources(all));
    }
    List<ClassSession> those = others.stream().map(ClassSeries::session).limit(NAMED).toList();
    String titles =
        those.stream().map(ClassSession::title).distinct().collect(Collectors.joining("; "));
    long left = others.size() - (long) those.size();
    String named = left > 0 ? Sentences.say("and-others", titles, String.valueOf(left)) : titles;
    return Replies.absent(
        Sentences.say("no-more-then", count) + "\n" + Sentences.say("other-days", named),
        Described.sources(those));
  }

  /**
   * "Phường Mẫu có lớp nào cho phụ nữ", then "còn lớp nào khác": all for them was told.
   *
   * @param whom "cho phụ nữ"
   * @param others what the ward has for others
   */
  Answer noMoreFor(String whom, List<ClassSeries> others) {
    List<ClassSeries> those = others.stream().limit(NAMED).toList();
    return Replies.absent(
        Sentences.say("no-more-for", Once.counted(found.series()), whom)
            + "\n"
            + Sentences.say("other-kinds-there", Rest.titles(those)),
        Described.sources(those.stream().map(ClassSeries::session).toList()));
  }

  /** Two tables that say other hours or rooms of one of the classes that are shown. */
  Optional<String> conflicts(List<ClassSeries> shown) {
    Set<String> titles =
        shown.stream().map(series -> series.session().title()).collect(Collectors.toSet());
    return Disagreement.in(
            found.series().stream().filter(s -> titles.contains(s.session().title())).toList(),
            moment.today())
        .map(d -> Sentences.say("conflict", d.title(), d.said()));
  }

  /** Sample rows show what an answer would be; the real timetable is not known. */
  private static boolean made(List<ClassSession> sessions) {
    return sessions.stream().allMatch(ClassSession::sample);
  }

  /** What is all made up says so first; beside real classes each that is says it itself. */
  static String sampled(List<ClassSession> sessions, String text) {
    return !sessions.isEmpty() && made(sessions) ? Sentences.say("sample") + "\n" + text : text;
  }
}
