package vn.loahoc.inquiry;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** What classes cost, as far as their rows say a figure. */
public final class Fees {

  /** Whatever it costs. */
  static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  private static final double UNKNOWN = -1;

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)(?:\\s*(trieu|tr|k|ngan|nghin)\\b)?");

  private static final Pattern FREE =
      Pattern.compile(
          ".*(?:mien phi|khong (?:thu|mat|ton|dong|lay|tinh)|khoi (?:dong|ton)|free).*|0|0"
              + " ?d(?:ong)?|khong");

  /** "200.000đ, hộ nghèo miễn phí", "miễn phí cho hộ nghèo": not for everybody. */
  private static final Pattern SOME_PAY =
      Pattern.compile(
          "^\\D{0,20}\\d[\\d.,]*(?:000|k|ngan|nghin)\\b?.*(?:ho|nguoi|hoc sinh|sinh vien|tre|hoi"
              + " vien)\\b.*mien phi"
              + "|mien phi (?:cho|voi|doi voi) (?:cac )?(?:ho|nguoi (?:cao|gia|ngheo|khuyet)|hoc"
              + " sinh|sinh vien|tre|hoi vien|doan vien)\\b");

  /** "Dưới 100 ngàn", "không quá 1 triệu". */
  private static final Pattern LIMIT =
      Pattern.compile(
          "\\b(?:duoi|khong qua|toi da|trong khoang|tam|co|re hon|it"
              + " hon)\\s+(\\d[\\d.,]*\\s*(?:k|ngan|nghin|tram|trieu|tr|d|dong)\\b)");

  private static final Pattern WHICH =
      Pattern.compile(
          "\\b(?:(?:lop|khoa|mon|cai|loai)(?: [a-z]+){0,3} (?:nao|gi)|co (?:nhung )?gi)\\b|\\bco"
              + " (?:day |mo |to chuc )?(?:lop|khoa|mon)\\b(?:(?!\\bco\\b)[a-z ])*\\bmien phi\\b"
              + "|\\b(?:lop|khoa|mon) mien phi\\b(?! (?:khong|ko|k|hong|hok|hay|phai|dung|a|ha|chu"
              + "|chua|that)\\b)");

  /** "Có giữ xe không, tốn tiền không": what follows the first question is one of its own. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\b(?:khong|ko|k|hong|hok|hem)\\s*[,;.?]+\\s*(?:thi |vay |roi"
              + " )?(?:ton|mat|thu|dong)\\b|\\b(?:lop|khoa|mon) (?:nay |do |ay )?mien phi"
              + " (?:khong|ko|k|hong|hok|phai|ha|a|chu|that)\\b|[,;.?]\\s*(?:co |thi"
              + " )?(?:khoi|khong|ko)(?: can| phai)? (?:dong|ton|mat|thu) (?:tien|phi) (?:phai"
              + " |dung )?(?:khong|ko|k|hong|hok|ha|a)\\b");

  private static final Pattern OPEN =
      Pattern.compile("\\b(?:khong can|khong phai|khoi|tu do|khong yeu cau)\\b");

  private static final Pattern UNREGISTERED =
      Pattern.compile(
          "\\b(?:khong can|khong phai|khoi|mien) (?:dang k[iy]|ghi danh|ghi ten|bao danh)");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?U)(?:/|\\b(?:mỗi|một|1))\\s*(tháng|khóa|khoá|buổi|năm|quý|tuần|lượt|học kỳ)\\b");

  private Fees() {}

  /** "Lớp nào miễn phí", "dưới 100 ngàn": which, not whether. */
  static void choose(Set<Sign> signs, String plain) {
    if (limit(plain) < NO_LIMIT) {
      signs.addAll(Set.of(Sign.FEE, Sign.CHEAPEST));
    }
    boolean which = WHICH.matcher(plain).find();
    if (signs.contains(Sign.FEE) && which && plain.contains("mien phi")) {
      signs.remove(Sign.FEE);
      signs.add(Sign.FREE);
    } else if (signs.contains(Sign.FREE) && asksWhether(signs, which, plain)) {
      signs.remove(Sign.FREE);
      signs.add(Sign.FEE);
    }
    if (signs.contains(Sign.UNREGISTERED) && !which) {
      signs.remove(Sign.UNREGISTERED);
      signs.add(Sign.REGISTER);
    }
  }

  /** "Ở đâu, khỏi đóng tiền phải không": no search for what is free, but a further question. */
  private static boolean asksWhether(Set<Sign> signs, boolean which, String plain) {
    boolean further = signs.stream().anyMatch(s -> s != Sign.FEE && Sign.FACTS.contains(s));
    return BEHIND.matcher(plain).find()
        || (further && !which && !plain.contains("mien phi") && !plain.contains("free"));
  }

  /** Whether a row says that nobody has to register, where it says how or among its remarks. */
  public static boolean isOpen(ClassSeries series) {
    ClassSession.Offer offer = series.session().offer();
    return offer.register().map(Folding::plain).filter(OPEN.asPredicate()).isPresent()
        || offer.note().stream()
            .flatMap(Aside::remarks)
            .map(Folding::plain)
            .anyMatch(UNREGISTERED.asPredicate());
  }

  /**
   * The most that a message wants to pay, in đồng; no limit if it says none.
   *
   * @param plain in small letters without marks
   */
  static double limit(String plain) {
    Matcher limit = LIMIT.matcher(plain);
    double most = limit.find() ? amount(limit.group(1)) : UNKNOWN;
    return most > 0 ? most : NO_LIMIT;
  }

  /** Whether a row says that no more is to be paid. */
  public static boolean areWithin(ClassSeries series, double most) {
    return most == NO_LIMIT || (of(series) >= 0 && of(series) <= most);
  }

  /** The cheapest or the dearest first, where a message asks so; what says no figure last. */
  public static List<ClassSeries> ordered(List<ClassSeries> all, boolean fees, Set<Sign> signs) {
    boolean dearest = signs.contains(Sign.DEAREST);
    if (!fees || !(dearest || signs.contains(Sign.CHEAPEST))) {
      return all;
    }
    Comparator<ClassSeries> byAmount = Comparator.comparingDouble(Fees::of);
    Comparator<ClassSeries> wanted = dearest ? byAmount.reversed() : byAmount;
    return Stream.concat(
            all.stream().filter(series -> of(series) >= 0).sorted(wanted),
            all.stream().filter(series -> of(series) < 0))
        .collect(Collectors.toList());
  }

  /** For how long the figures of some classes pay: "tháng", "khóa"; each once, in their order. */
  public static Set<String> periods(List<ClassSeries> all) {
    return all.stream()
        .flatMap(series -> Aside.fee(series.session().offer()).stream())
        .flatMap(fee -> PERIOD.matcher(Spelling.normalize(fee)).results().limit(1))
        .map(period -> period.group(1).replace("khoá", "khóa"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a row says that nobody pays. */
  public static boolean areNone(ClassSeries series) {
    return of(series) == 0;
  }

  /** What a class costs, in đồng; below 0 where its row says no figure. */
  static double of(ClassSeries series) {
    return Aside.fee(series.session().offer()).map(Fees::amount).orElse(UNKNOWN);
  }

  /** In đồng; 0 where nobody pays. */
  static double amount(String fee) {
    String plain = Folding.plain(fee).strip();
    Matcher amount = AMOUNT.matcher(plain);
    boolean figures = amount.find();
    boolean some = SOME_PAY.matcher(plain).find();
    if (FREE.matcher(plain).matches() && !some) {
      return 0;
    }
    if (!figures) {
      return UNKNOWN;
    }
    String figure = amount.group(1);
    boolean grouped = figure.matches("\\d{1,3}(?:[.,]\\d{3})+");
    double value =
        Double.parseDouble(grouped ? figure.replaceAll("[.,]", "") : figure.replace(',', '.'));
    String unit = amount.group(2);
    return unit == null ? value : value * (unit.startsWith("tr") ? 1_000_000 : 1_000);
  }
}
