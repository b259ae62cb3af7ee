package vn.loahoc.inquiry.reply;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.place.Gazetteer;

/** One meeting of a class with all that its row says. Thread-safe. */
public final class ClassCards {

  /** The rest is left to the source and the sentence that it is a sample. */
  private static final int LONGEST = 640;

  private final Wards wards;
  private final Openings openings;

  public ClassCards(Gazetteer gazetteer, Openings openings) {
    this.wards = new Wards(gazetteer, WardKinds.of(List.of()));
    this.openings = openings;
  }

  /**
   * The card of a meeting, at most 900 characters long.
   *
   * @param basis a sentence on what it is otherwise than its row says, if it is
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Answer of(ClassMeeting meeting, Optional<String> basis, LocalDateTime now) {
    Moment moment = new Moment(now, openings);
    FreePlaces free = new FreePlaces(moment, List.of(meeting));
    Described described = new Described(wards, moment.today());
    ClassSession session = meeting.session();
    List<String> lines = new ArrayList<>();
    lines.add(described.head(session) + ".");
    basis.ifPresent(lines::add);
    lines.addAll(new Facts(described, moment, free, Cautions.NONE).of(meeting));
    Labelled.sayOnce(lines);
    List<Source> sources = new ArrayList<>(Described.sourcesOf(List.of(meeting)));
    sources.addAll(free.sources());
    List<Answer.Happening> happenings = List.of(Described.happening(meeting));
    String text = Composed.sampled(List.of(session), fitting(lines));
    return session.sample()
        ? Replies.absent(text, sources, happenings)
        : Replies.sure(text, sources, happenings);
  }

  /** What matters most comes first; a long note is left out. */
  private static String fitting(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.isEmpty() || text.length() + line.length() < LONGEST) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
    }
    return text.toString();
  }
}
