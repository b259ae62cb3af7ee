package vn.loahoc.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The smallest parts of a time phrase: the longest of what any rule reads at a token. */
final class Pieces {

  private static final List<Rule> RULES =
      List.of(
          WeekdayLists::at,
          ClockRanges::at,
          SpokenDates::at,
          Pieces::numeric,
          NumericDates::chatted,
          RelativeDays::at,
          Weekdays::at,
          Periods::at,
          Durations::at,
          Holidays::at,
          DayParts::at,
          Pieces::now);

  /** Words with which some rule begins; most words of a text are none of them. */
  private static final WordSet STARTERS =
      WordSet.of(
              "thứ", "t", "th", "chủ", "chúa", "cn", "các", "hàng", "hằng", "mỗi", "tất", "cả",
              "ngày", "hôm", "bữa", "mùng", "mồng", "rằm", "tháng", "năm", "sang", "tuần", "quý",
              "đầu", "giữa", "cuối", "vài", "mấy", "trong", "sau", "cách", "buổi", "ban", "sáng",
              "trưa", "chiều", "tối", "đêm", "nửa", "rạng", "khuya", "hnay", "hnai", "homnay",
              "hqua", "hwa", "homqua", "nmai", "ngaymai", "ngmai", "mai", "mơi", "mốt", "kia",
              "kìa", "qua", "nay", "bây", "lúc", "ngay", "bgio", "bgiờ", "hiện", "một", "hai", "ba",
              "bốn", "tư", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hăm", "không", "những",
              "vòng", "khoảng", "lễ", "dịp", "mừng", "niệm", "tết", "hội")
          .and(Holidays.firstWords());

  private Pieces() {}

  static @Nullable Match at(Tokens t, int i) {
    Token token = t.get(i);
    if (token.kind() == Token.Kind.MARK || (!token.number() && !STARTERS.contains(token))) {
      return null;
    }
    Match best = null;
    for (Rule rule : RULES) {
      Match match = rule.at(t, i);
      if (match != null && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return best;
  }

  /** The same where the word before promises a date: "đến 7-10", "sáng 3-10". */
  static @Nullable Match promised(Tokens t, int i) {
    Match piece = at(t, i);
    Match date = NumericDates.promised(t, i);
    return date != null && (piece == null || date.end() > piece.end()) ? date : piece;
  }

  private static @Nullable Match numeric(Tokens t, int i) {
    Match date = NumericDates.plain(t, i);
    return date == null ? null : SpokenDates.lunar(t, date);
  }

  private static @Nullable Match now(Tokens t, int i) {
    int j = t.is(i, "ngay") && !t.get(i).marked() ? i + 1 : i;
    int end = t.after(j, "bây", "giờ");
    if (end < 0) {
      end = t.after(j, "lúc", "này");
    }
    boolean shortForm = !t.document() && (t.is(j, "bgio") || t.is(j, "bgiờ"));
    boolean present =
        !t.document() && (t.is(j, "hiện") && (t.is(j + 1, "tại") || t.is(j + 1, "giờ")));
    if (end < 0) {
      end = shortForm ? j + 1 : present ? j + 2 : -1;
    }
    return end < 0 ? null : new Match(i, end, Frame.of(Slot.NOW, 1));
  }
}
