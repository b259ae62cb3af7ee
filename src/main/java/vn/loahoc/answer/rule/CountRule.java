package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Wording;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/**
 * "Có mấy phường?", "mỗi phường mấy xe loa?": a number that stands before the thing asked about.
 */
public final class CountRule implements Rule {

  private static final double ENOUGH = 0.3;

  /** A looser reading of the thing needs a stretch that is surely about the question. */
  private static final double SURELY = 0.6;

  private static final String NUMBER =
      "(?<![\\d/.,])((?:hơn |gần |khoảng |trên"
          + " )?(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,5}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))";

  /** "Ngày 14 tháng 10" is no count of months. */
  private static final String OF_A_DATE = "(?!\\s*(?:\\d|giêng|chạp|một|hai|ba|tư|năm|sáu))";

  private static final Set<String> QUESTION = Set.of("mấy", "nhiêu", "chiếc", "cái", "vị");
  private static final Pattern PEOPLE =
      Pattern.compile(
          NUMBER + "\\s+(?:\\p{L}+\\s+)?(người|đại biểu|học sinh|hội viên|khách|lượt)(?!\\p{L})");
  private static final Pattern MONEY =
      Pattern.compile(NUMBER + "\\s+(đồng|ngàn|nghìn|triệu|tỷ)(?!\\p{L})");

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (!question.asks(Ask.HOW_MANY, Ask.COST)
        || question.asks(Ask.HOUR, Ask.WHEN, Ask.NUMBER, Ask.SLOGAN)) {
      return Optional.empty();
    }
    List<String> things = things(question);
    if (things.isEmpty()) {
      return Optional.empty();
    }
    List<Match> matches =
        book.matches(question).stream().filter(m -> m.coverage() >= ENOUGH).toList();
    Map<Evidence, String> found = new LinkedHashMap<>();
    for (String thing : things) {
      counted(thing, matches)
          .ifPresent(c -> found.merge(c.evidence(), c.words(), (a, b) -> a + "; " + b));
    }
    if (found.isEmpty()) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi số " + things.getFirst() + " này.",
              book.withHead(List.of())));
    }
    return Optional.of(
        Replies.sure(
            found.entrySet().stream()
                .map(e -> told(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")),
            found.keySet().stream().map(Evidence::source).toList()));
  }

  private record Counted(Evidence evidence, String words) {}

  private static Optional<Counted> counted(String thing, List<Match> matches) {
    Pattern exact =
        Pattern.compile(
            NUMBER
                + "\\s+(?:\\(\\p{L}+\\)\\s*)?"
                + Pattern.quote(thing)
                + (thing.equals("tháng") ? OF_A_DATE : "")
                + "(?!\\p{L})");
    Optional<Counted> counted = first(exact, matches, ENOUGH);
    if (counted.isEmpty() && thing.equals("người")) {
      return first(PEOPLE, matches, SURELY);
    }
    return counted.isEmpty() && thing.equals("tiền") ? first(MONEY, matches, ENOUGH) : counted;
  }

  private static Optional<Counted> first(Pattern pattern, List<Match> matches, double enough) {
    for (Match match : matches) {
      Matcher found = pattern.matcher(Spelling.normalize(match.evidence().text()));
      if (match.coverage() >= enough && found.find()) {
        return Optional.of(new Counted(match.evidence(), found.group()));
      }
    }
    return Optional.empty();
  }

  private static String told(Evidence evidence, String words) {
    return Wording.capital(words)
        + ". “"
        + Shortened.to(Wording.sentence(evidence.text()), 420)
        + "”";
  }

  /** The topic words that follow "mấy" or "bao nhiêu". */
  private static List<String> things(Question question) {
    List<Word> words = question.reading().words();
    List<String> things = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1).restored();
      boolean asked =
          QUESTION.contains(words.get(i).restored())
              || Set.of("may", "nhieu").contains(words.get(i).typed());
      if (asked && words.get(i + 1).role() != Word.Role.FUNCTION && !QUESTION.contains(next)) {
        things.add(next);
      }
    }
    return things;
  }
}
