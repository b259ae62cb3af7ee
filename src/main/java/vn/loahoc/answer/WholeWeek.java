package vn.loahoc.answer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.WordLists;

/**
 * Questions about the days of a campaign as a whole, and of nothing that is held in it: "tuần lễ từ
 * ngày nào đến ngày nào", "tháng học tập bao giờ kết thúc".
 */
public final class WholeWeek {

  /** Words that speak of it as a whole; any other topic word is about something else. */
  private static final Set<String> WORDS =
      WordLists.lines(WholeWeek.class, "week-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** What it is called. */
  private static final String[] NAMES =
      WordLists.lines(WholeWeek.class, "week-names.txt").toArray(String[]::new);

  private WholeWeek() {}

  /** Whether a message by itself names it and asks for its days. */
  public static boolean isNamed(Question question, CampaignBook book) {
    return question.saysItself(NAMES) && isAskedFor(question, book);
  }

  /** Whether its days are asked for, by name or after it was spoken of. */
  public static boolean isAskedFor(Question question, CampaignBook book) {
    boolean asksTime =
        question.asks(Ask.WHEN, Ask.RANGE, Ask.DURATION, Ask.DISTANCE)
            || question.says("bắt đầu", "kết thúc", "ngày cuối", "ngày đầu", "diễn ra")
            || question.says("hết chưa", "xong chưa", "qua chưa", "tới chưa", "đến chưa", "chưa");
    boolean asksWhether = question.asks(Ask.YES_NO) && question.days().isPresent();
    boolean names = question.says(NAMES) || question.says("tuần", "ngày cuối", "ngày đầu");
    return (asksTime || asksWhether)
        && (names || question.asks(Ask.RANGE) || spans(question))
        && !question.asks(Ask.WHAT_ON, Ask.DEADLINE, Ask.HOW_MANY, Ask.WHO, Ask.WHERE, Ask.TO_WHOM)
        && question.terms().stream().map(Term::text).allMatch(t -> isGeneric(t, book));
  }

  /** Names several days at once: "từ 1/10 đến 7/10". */
  private static boolean spans(Question question) {
    return question.asks(Ask.YES_NO) && question.days().filter(d -> !Days.isOneDay(d)).isPresent();
  }

  private static boolean isGeneric(String word, CampaignBook book) {
    return WORDS.contains(word)
        || GenericWords.contains(word)
        || word.chars().allMatch(Character::isDigit)
        || book.localityWords().contains(word);
  }
}
