package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Match;
import vn.loahoc.answer.Question;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Spelling;

/** The asked-for fact that a stretch of a source does not state, in words for the answer. */
final class Missing {

  private static final double CERTAIN = 0.8;

  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|ngày \\d|tháng \\d|thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ"
              + " nhật|hằng (ngày|tuần|tháng)|hàng (ngày|tuần|tháng)|giai đoạn|suốt (tuần|thời"
              + " gian|tháng|năm)|quanh năm");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<!\\p{L})(tại|ở|địa điểm|trên (các|địa bàn|đường|tuyến|trục|website|trang|cổng|bản)|về"
              + " (trung tâm|phòng|sở|ủy ban|hội|trường|bộ))(?!\\p{L})");
  private static final Pattern COST =
      Pattern.compile(
          "\\d[\\d.]*\\s*(đồng|ngàn|nghìn|triệu)|miễn phí|không thu|không mất|lệ phí|học phí");
  private static final Pattern AUDIENCE =
      Pattern.compile(
          "(cho|đối tượng|thành phần|dành cho)\\s*:?\\s*(\\p{L}+ )?(học sinh|trẻ|phụ nữ|người|nhân"
              + " dân|hội viên|đoàn viên|cán bộ|bà con|mọi)");
  private static final List<String> ORGANISING =
      List.of("tổ chức", "chủ trì", "phụ trách", "đứng ra", "chỉ đạo", "phối hợp", "làm");

  private Missing() {}

  static Optional<String> of(Question question, Match match) {
    Evidence evidence = match.evidence();
    String text = Spelling.normalize(evidence.text());
    return time(question, evidence, text)
        .or(() -> placeOrPerson(question, evidence, text))
        .or(() -> amount(question, match, text));
  }

  private static Optional<String> time(Question question, Evidence evidence, String text) {
    Optional<Schedule> when = evidence.facts().activity().map(Activity::when);
    Optional<String> hours = when.flatMap(Schedule::hours);
    if (question.asks(Ask.OPENING) && hours.isEmpty()) {
      return Optional.of("lịch và giờ");
    }
    if (question.asks(Ask.HOUR)) {
      if (hours.isEmpty()) {
        return Optional.of("giờ");
      }
      boolean end = question.says("xong", "kết thúc", "tan", "hết");
      return end && !hours.get().contains("-") ? Optional.of("giờ kết thúc") : Optional.empty();
    }
    boolean dated =
        when.flatMap(Schedule::date).isPresent()
            || when.flatMap(Schedule::recurrence).isPresent()
            || evidence.facts().deadline().isPresent()
            || DAY.matcher(text).find();
    return question.asks(Ask.WHEN, Ask.DISTANCE) && !dated
        ? Optional.of("thời gian")
        : Optional.empty();
  }

  private static Optional<String> placeOrPerson(Question question, Evidence evidence, String text) {
    boolean placed =
        evidence.facts().activity().flatMap(Activity::place).isPresent()
            || PLACE.matcher(text).find();
    if (question.asks(Ask.WHERE) && !placed) {
      return Optional.of("địa điểm");
    }
    boolean organising = ORGANISING.stream().anyMatch(question::says);
    if (question.asks(Ask.WHO) && evidence.unit().isEmpty() && !organising) {
      return Optional.of("là ai");
    }
    return Optional.empty();
  }

  private static Optional<String> amount(Question question, Match match, String text) {
    if (question.asks(Ask.AUDIENCE) && !AUDIENCE.matcher(text).find()) {
      return Optional.of("đối tượng tham dự");
    }
    if (question.asks(Ask.COST) && !COST.matcher(text).find()) {
      return Optional.of("chi phí");
    }
    if (question.asks(Ask.HOW_MANY) && match.coverage() < CERTAIN) {
      return Optional.of("con số này");
    }
    boolean most = question.says("nhất") && !text.contains("nhất");
    return most ? Optional.of("điều này") : Optional.empty();
  }
}
