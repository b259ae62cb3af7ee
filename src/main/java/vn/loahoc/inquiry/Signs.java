package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;

/** What a message shows by its phrases, wherever they stand in it. */
public final class Signs {

  /** "lớp 3" is a grade. */
  static final Pattern GRADE = Pattern.compile("\\b(?:lop|khoi)\\s+(\\d{1,2})\\b");

  /** "Lớp nào khai giảng tuần này", "sắp mở lớp gì", not "yoga khai giảng tuần này". */
  private static final Pattern OPENS =
      Pattern.compile(
          "\\b(?:lop|khoa|mon) (?:nao|gi|moi)\\b.*\\b(?:khai giang|sap (?:mo|khai|hoc|bat dau))\\b"
              + "|\\b(?:khai giang|sap (?:mo|khai))\\b.*\\b(?:lop|khoa|mon) (?:nao|gi|moi)\\b");

  /** What a message asks by other words than those of {@code talk.tsv}. */
  private static final Map<Ask, Sign> ASKED =
      Map.of(
          Ask.HOUR, Sign.WHEN,
          Ask.WHEN, Sign.WHEN,
          Ask.WHERE, Sign.WHERE,
          Ask.COST, Sign.FEE,
          Ask.DEADLINE, Sign.REGISTER,
          Ask.REGISTER, Sign.REGISTER,
          Ask.CONTACT, Sign.CONTACT,
          Ask.AUDIENCE, Sign.AUDIENCE);

  private static final PartedAsks PARTED = new PartedAsks(ASKED);

  /** "Lớp nào hết chỗ rồi", not "lớp nào chưa đầy". */
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:lop|mon|khoa|cai|buoi) (?:nao|gi)\\b(?: (?:da|dang|bi))?"
              + " (?:het (?:cho|suat|slot)|day|kin|full|du (?:nguoi|cho))\\b");

  /** Folded: "20/8 âm lịch", "mùng 5 tháng 9 âm", "rằm". */
  private static final Pattern LUNAR =
      Pattern.compile(
          "\\d[\\s,]*(?:\\( *)?(?:am lich|lich am|al|am)\\b|\\b(?:am lich|lich ta)\\b|\\bram\\b(?!"
              + " ro)|\\b(?:mung|mong) (?:\\d|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)");

  /** Folded: "thứ 5", "t5", "chủ nhật". */
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t[2-7]|chua? nhat|cn)\\b");

  /** Folded: "mai em được nghỉ, có lớp nào không": who asks is off, and no class. */
  private static final Pattern FREE_DAY =
      Pattern.compile(
          "\\b(?:duoc|dc)"
              + " nghi\\b.*\\b(?:lop|khoa|mon|gi)\\b|\\b(?:toi|tui|minh|em|e|con|chau|be|bac|anh|chi|co|chu)"
              + " (?:toi |tui |em |minh )?nghi (?:lam|hoc|ca)\\b.*\\b(?:co|hoc)"
              + " (?:lop|khoa|mon|gi)\\b");

  /** "Tối mai lớp nào học được không": which there are, and not for whom. */
  private static final Pattern LEARNABLE =
      Pattern.compile("\\b(?:lop|khoa|mon) (?:nao|gi)\\b(?: \\S+){0,3} (?:hoc|tap) duoc\\b");

  private static final Pattern ANYBODY = Pattern.compile("\\bco ai (?:day|chi|huong dan|bay)\\b");

  private static final Pattern CLASS = Pattern.compile("\\b(?:lop|khoa|mon|buoi)\\b");

  private static final Pattern MONEY =
      Pattern.compile("\\b(?:tien|phi|gia|bao nhieu|nhieu|may dong)\\b");

  private static final Pattern VEHICLE = Pattern.compile("\\bxe\\b");

  /** "Số tài khoản đóng học phí", "giải nhất bao nhiêu tiền": no price of a class. */
  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "\\bso tai khoan\\b(?!.*\\b(?:bao nhieu tien|nhieu tien|may tien)\\b)"
              + "|\\bgiai (?:nhat|nhi|thuong)\\b");

  /** Money that is that of the class, also beside a vehicle. */
  private static final Pattern TUITION =
      Pattern.compile("\\b(?:hoc phi|tien hoc|phi hoc|le phi|tien lop|tien khoa)\\b");

  private Signs() {}

  /**
   * All that it shows.
   *
   * @param plain in small letters without marks
   * @param words of the message, in which the hits are
   */
  static Set<Sign> of(Reading reading, String plain, List<Word> words, List<TalkWords.Hit> hits) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    hits.stream().filter(h -> h.sign() != Sign.NOISE).forEach(h -> signs.add(h.sign()));
    if (signs.contains(Sign.FURTHER)) {
      // "trời mưa có học không": it is not the days off that are asked for
      signs.remove(Sign.OFF);
    }
    addIf(LUNAR.matcher(plain).find(), Sign.LUNAR, signs);
    addIf(WEEKDAY.matcher(plain).find(), Sign.WEEKDAY, signs);
    if (Grades.isOver(plain) || FREE_DAY.matcher(plain).find()) {
      signs.removeAll(Set.of(Sign.OFF, Sign.NEXT));
    }
    addIf(signs.contains(Sign.NEAR), Sign.OWN, signs);
    addIf(OPENS.matcher(plain).find(), Sign.OPENS, signs);
    addIf(signs.contains(Sign.PLACES) && FULL.matcher(plain).find(), Sign.FULL, signs);
    addIf(Levels.asksForWhom(plain, hits), Sign.AUDIENCE, signs);
    if (GRADE.matcher(plain).find() && !hasClassBeside(hits, plain)) {
      signs.remove(Sign.CLASS);
    }
    addIf(signs.contains(Sign.EARLIEST), Sign.WHEN, signs);
    if (signs.stream().noneMatch(Sign.FACTS::contains)) {
      // an address of mail is what no column has
      boolean further = signs.contains(Sign.FURTHER);
      Set<Ask> asks = EnumSet.noneOf(Ask.class);
      asks.addAll(reading.asks());
      asks.removeAll(further ? Set.of(Ask.CONTACT) : Set.of());
      asks.removeAll(LEARNABLE.matcher(plain).find() ? Set.of(Ask.AUDIENCE) : Set.of());
      asks.stream().flatMap(ask -> Stream.ofNullable(ASKED.get(ask))).forEach(signs::add);
    } else {
      signs.addAll(PARTED.in(reading.text(), words, hits));
    }
    // how long it takes is told with its days
    addIf(signs.contains(Sign.LENGTH), Sign.WHEN, signs);
    Fees.choose(signs, plain);
    if (asksForOtherMoney(plain)) {
      signs.remove(Sign.FEE);
    }
    if (signs.contains(Sign.PARKING) && isParkingFee(plain)) {
      signs.removeAll(Set.of(Sign.FEE, Sign.FREE, Sign.CHEAPEST, Sign.DEAREST));
    }
    if (Pick.isFirst(plain)
        && hits.stream().noneMatch(h -> h.sign() == Sign.WHERE && h.to() - h.from() > 1)) {
      // "con lop dau": the first, and not where
      signs.remove(Sign.WHERE);
    }
    return signs;
  }

  /** "Gửi xe ở Nhà Mẫu bao nhiêu tiền": it is not the class that is paid for. */
  private static boolean isParkingFee(String plain) {
    return !TUITION.matcher(plain).find()
        && Pattern.compile("[,;.?]")
            .splitAsStream(plain)
            .filter(MONEY.asPredicate())
            .allMatch(VEHICLE.asPredicate());
  }

  /** Whether it is asked where to pay, or what is won. */
  static boolean asksForOtherMoney(String plain) {
    return OTHER_MONEY.matcher(plain).find();
  }

  /** "Có ai dạy may không": whether there is a class, and not who teaches it. */
  public static boolean asksForAnybody(String plain) {
    Matcher anybody = ANYBODY.matcher(plain);
    return anybody.find() && !CLASS.matcher(plain.substring(0, anybody.start())).find();
  }

  static void addIf(boolean shown, Sign sign, Set<Sign> signs) {
    if (shown) {
      signs.add(sign);
    }
  }

  /** "Con học lớp 3 thì học lớp nào", "lớp cho bé lớp 3": a grade, and classes besides. */
  static boolean hasClassBeside(List<TalkWords.Hit> hits, String plain) {
    List<TalkWords.Hit> classes =
        hits.stream().filter(h -> h.sign() == Sign.CLASS || h.sign() == Sign.MORE).toList();
    return classes.stream().anyMatch(h -> h.to() - h.from() > 1)
        || classes.size() > GRADE.matcher(plain).results().count();
  }
}
