package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;

/**
 * What a plan has on some days, and the classes of those days beside it.
 *
 * @param plan what the plan says
 * @param cautions what is wrong with rows
 */
record BesidePlan(Answer plan, Described described, Moment moment, Cautions cautions) {

  /** That many classes are told, of more how many there are. */
  private static final int TOLD = 3;

  /** An ordinary answer is no longer. */
  private static final int COMFORTABLE = 880;

  /** "Quận Mẫu", "phường 12". */
  private static final Pattern AREA =
      Pattern.compile(
          "(?U)\\b(?i:quận|huyện|phường|xã)"
              + " ((?:\\p{Lu}\\p{L}*|\\d+)(?: (?:\\p{Lu}\\p{L}*|\\d+))*)");

  /**
   * All classes, one of them or only that there are some: whatever fits.
   *
   * @param meetings in the order in which they are told
   */
  Answer with(Inquiry inquiry, List<ClassMeeting> meetings) {
    List<ClassMeeting> all = ahead(meetings);
    String then = new Looked(moment.today()).plainly(inquiry.span());
    String what = then + " " + Sentences.say("beside-question");
    String ask = inquiry.ward().map(w -> Sentences.say("ask-in-ward", what, w.said())).orElse(what);
    List<Answer> tries = new ArrayList<>();
    if (all.size() <= TOLD) {
      tries.add(told(all, lines(all)));
    }
    ClassMeeting first = all.getFirst();
    String one = Sentences.say("beside-plan-one", described.dated(first), ask.strip());
    tries.add(told(List.of(first), one));
    tries.add(told(List.of(), Sentences.say("beside-plan-some", ask.strip())));
    return tries.stream()
        .filter(answer -> answer.text().length() <= COMFORTABLE)
        .findFirst()
        .orElse(plan);
  }

  /** Those that are not over, if any is left. */
  private List<ClassMeeting> ahead(List<ClassMeeting> all) {
    List<ClassMeeting> left = all.stream().filter(meeting -> !moment.isOver(meeting)).toList();
    return left.isEmpty() ? all : left;
  }

  /**
   * That there is no class, then as much of the plan as fits and is not held elsewhere.
   *
   * @param there the names of the ward and of the place that it is in
   */
  Answer afterNoClass(Answer none, String there) {
    Answer both = after(none, item -> isNotElsewhere(item, there));
    return new Answer.Absent(both.text(), both.sources(), none.happenings());
  }

  /** The classes that were asked for, then as much of the plan as fits; else those alone. */
  Answer after(Answer those) {
    return after(those, item -> true);
  }

  private static boolean isNotElsewhere(String item, String there) {
    return AREA.matcher(item).results().allMatch(area -> there.contains(area.group(1)));
  }

  private Answer after(Answer those, Predicate<String> told) {
    String[] planned = body(plan).split("\n");
    StringBuilder text = new StringBuilder(body(those)).append("\n\n").append(planned[0]);
    int lead = text.length();
    for (int i = 1; i < planned.length && planned[i].startsWith("- "); i++) {
      if (!told.test(planned[i])) {
        continue;
      }
      if (text.length() + planned[i].length() > COMFORTABLE) {
        break;
      }
      text.append('\n').append(planned[i]);
    }
    if (text.length() == lead) {
      return those;
    }
    List<Source> sources = new ArrayList<>(those.sources());
    sources.addAll(plan.sources());
    return Replies.sure(text.toString(), sources, those.happenings());
  }

  private Answer told(List<ClassMeeting> cited, String lines) {
    List<ClassSession> sessions = cited.stream().map(ClassMeeting::session).toList();
    List<String> all = new ArrayList<>(List.of(lines));
    all.addAll(cautions.of(sessions));
    List<Source> sources = new ArrayList<>(plan.sources());
    sources.addAll(Described.sourcesOf(cited));
    List<Answer.Happening> happenings = new ArrayList<>(plan.happenings());
    if (happenings.isEmpty()) {
      cited.stream().map(Described::happening).forEach(happenings::add);
    }
    return Replies.sure(
        body(plan) + "\n\n" + Composed.sampled(sessions, String.join("\n", all)),
        sources,
        happenings);
  }

  private String lines(List<ClassMeeting> shown) {
    boolean oneDay = shown.stream().map(ClassMeeting::day).distinct().count() == 1;
    StringBuilder lines = new StringBuilder(Sentences.say("beside-plan"));
    for (ClassMeeting meeting : shown) {
      String line = oneDay ? described.ofTheDay(meeting) : "- " + described.dated(meeting);
      lines.append('\n').append(line).append('.');
    }
    return lines.toString();
  }

  /** That the plan has nothing, and what a made-up timetable has. */
  static Answer afterNone(Answer plan, Answer those) {
    String none = plan.text().split("(?<=\\.)\\s")[0];
    return new Answer.Absent(none + "\n" + those.text(), those.sources(), those.happenings());
  }

  /** One after the other. */
  static Answer added(Answer first, Answer second) {
    List<Source> sources = new ArrayList<>(first.sources());
    sources.addAll(second.sources());
    List<Answer.Happening> happenings = new ArrayList<>(first.happenings());
    happenings.addAll(second.happenings());
    return Replies.sure(body(first) + "\n" + body(second), sources, happenings);
  }

  /** What an answer says, without its sources. */
  static String body(Answer answer) {
    int source = answer.text().lastIndexOf("\nNguồn: ");
    return source < 0 ? answer.text() : answer.text().substring(0, source);
  }
}
