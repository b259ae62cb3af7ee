package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.place.Spot;

/** Classes by how far they are from where somebody is. One question, one thread. */
final class Nearest {

  private static final int PAGE = 5;

  /** Nobody means that by near. */
  private static final double FAR_KM = 15;

  private static final int TEN_KM = 10;
  private static final double ALMOST_ONE_KM = 0.95;
  private static final int HUNDRED_METRES = 100;

  private final Finding finding;
  private final Described described;
  private final Inquiry inquiry;
  private final Moment moment;

  /**
   * @param inquiry without a ward
   */
  Nearest(Finding finding, Wards wards, Inquiry inquiry, Moment moment) {
    this.finding = finding;
    this.described = new Described(wards, moment.today(), Optional.empty(), finding.hasMixed());
    this.inquiry = inquiry;
    this.moment = moment;
  }

  private record Away(double kilometres, ClassMeeting meeting) {}

  /** The nearest first; nothing if no place of a class that fits is known, or all are far. */
  Optional<Answer> answer(Spot here) {
    List<Away> all = away(here);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.min(all.size(), inquiry.page() * PAGE);
    List<Away> shown = all.subList(from, Math.min(all.size(), from + PAGE));
    List<String> lines = new ArrayList<>();
    lines.add(Sentences.say("near-heading", new Looked(moment.today()).said(inquiry)));
    for (Away one : shown) {
      String line = described.dated(one.meeting());
      lines.add(Sentences.say("near-item", said(one.kilometres()), line) + ".");
    }
    if (from + PAGE < all.size()) {
      lines.add(Sentences.say("more", String.valueOf(all.size() - from - PAGE)));
    }
    List<ClassMeeting> meetings = shown.stream().map(Away::meeting).toList();
    return Optional.of(told(String.join("\n", lines), meetings));
  }

  private static Answer told(String text, List<ClassMeeting> meetings) {
    List<ClassSession> sessions = meetings.stream().map(ClassMeeting::session).toList();
    String all = Composed.sampled(sessions, text);
    List<Answer.Happening> happenings = meetings.stream().map(Described::happening).toList();
    return sessions.stream().allMatch(ClassSession::sample)
        ? Replies.absent(all, Described.sourcesOf(meetings), happenings)
        : Replies.sure(all, Described.sourcesOf(meetings), happenings);
  }

  /** Each class once, with its first meeting. */
  private List<Away> away(Spot here) {
    Finding.Found found = finding.find(inquiry, moment.today());
    Stream<ClassMeeting> meetings =
        found.meetings().isEmpty()
            ? found.series().stream().flatMap(s -> moment.next(s).stream())
            : found.meetings().stream();
    Set<String> known = new HashSet<>();
    return meetings
        .filter(meeting -> known.add(meeting.series().id()))
        .flatMap(
            meeting ->
                meeting.where().spot().stream()
                    .map(spot -> new Away(spot.kilometresTo(here), meeting)))
        .filter(one -> one.kilometres() <= FAR_KM)
        .sorted(Comparator.comparingDouble(Away::kilometres))
        .toList();
  }

  /** "khoảng 400 m", "khoảng 1,2 km". */
  private static String said(double kilometres) {
    if (kilometres < ALMOST_ONE_KM) {
      long metres = Math.max(1, Math.round(kilometres * 1_000 / HUNDRED_METRES)) * HUNDRED_METRES;
      return Sentences.say("near-metres", String.valueOf(metres));
    }
    String number =
        kilometres < TEN_KM
            ? String.format(Locale.ROOT, "%.1f", kilometres).replace('.', ',')
            : String.valueOf(Math.round(kilometres));
    return Sentences.say("near-kilometres", number);
  }
}
