package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.text.Spelling;

/** A topic that no class has: says so, and which classes are near to it. */
final class UnknownTopic {

  private static final int SUGGESTED = 3;
  private static final int FEW = 2;

  private static final Set<String> LEARNING = Set.of("học", "dạy", "tập");

  private UnknownTopic() {}

  /** No class of that name; what fits the rest of the question, as its ward, is suggested first. */
  static Answer answer(Inquiry inquiry, Finding finding, Described described, LocalDate today) {
    Topic topic = inquiry.topic();
    Set<ClassSeries> fitting = Set.copyOf(finding.find(inquiry.of(Topic.NONE), today).series());
    List<ClassSeries> ahead =
        finding.ahead(today).stream()
            .sorted(Comparator.comparing(series -> !fitting.contains(series)))
            .toList();
    List<ClassSeries> like =
        Stream.of(
                sharingEnough(topic, topic.near()),
                sharingEnough(topic, ahead),
                finding.ofItsKind(topic))
            .filter(those -> !those.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean near = !like.isEmpty();
    List<ClassSession> shown =
        (near ? like : ahead).stream().map(ClassSeries::session).limit(SUGGESTED).toList();
    String heads = shown.stream().map(described::head).distinct().collect(Collectors.joining("; "));
    return Nothing.absent(
        Sentences.say("none-topic", topic.said())
            + "\n"
            + (heads.isEmpty() ? "" : Sentences.say(near ? "near" : "some", heads)),
        shown,
        List.of());
  }

  /**
   * "Tiếng Hàn", where there are other classes of "tiếng": the first word of a noun is its head.
   * "Đi Nhật": the last, where few titles have it. One other word is not enough, two are.
   */
  private static List<ClassSeries> sharingEnough(Topic topic, List<ClassSeries> all) {
    List<String> words = head(Spelling.words(Spelling.normalize(topic.said())));
    boolean rare =
        all.stream().filter(one -> titleOf(one).contains(words.getLast())).count() <= FEW;
    return all.stream()
        .filter(
            series ->
                titleOf(series).contains(words.getFirst())
                    || (rare && titleOf(series).contains(words.getLast()))
                    || topic.words().stream().filter(titleOf(series)::contains).count() > 1
                    || isMeantOtherwise(topic, series))
        .sorted(Comparator.comparing(series -> !titleOf(series).contains(words.getFirst())))
        .toList();
  }

  /** "Học bơi" is about swimming: no class is near to it by what is done in all. */
  private static List<String> head(List<String> words) {
    boolean learns = words.size() > 1 && LEARNING.contains(words.getFirst());
    return learns ? words.subList(1, words.size()) : words;
  }

  /** "Vi tính kế toán" is near "tin học", which means the same as a part of it. */
  private static boolean isMeantOtherwise(Topic topic, ClassSeries series) {
    return topic.near().contains(series)
        && topic.words().stream().noneMatch(titleOf(series)::contains);
  }

  private static List<String> titleOf(ClassSeries series) {
    return Spelling.words(Spelling.normalize(series.session().title()));
  }
}
