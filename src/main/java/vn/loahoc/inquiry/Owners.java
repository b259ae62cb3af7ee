package vn.loahoc.inquiry;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.reading.Word;

/** "Để xe ở đâu", "tốn tiền giữ xe": the place and the price are not those of the class. */
final class Owners {

  private static final Pattern PARTING = Pattern.compile("[,;.?!\\n]");

  /** "Chưa" stands so many words before "bao giờ". */
  private static final int NEVER = 4;

  private static final Set<String> ASKING = Set.of("đâu", "nào", "mấy", "gì", "chỉ", "đến", "tới");

  private static final Set<String> DEVICES = Set.of("điện", "zalo");

  private static final Set<String> USING =
      Set.of(
          "trên", "qua", "bằng", "vào", "xài", "sài", "dùng", "dạy", "học", "cài", "sửa", "ôm",
          "nghiện", "coi", "xem", "bấm", "cái", "chiếc", "mặt", "lên", "rành", "biết");

  private Owners() {}

  /** The phrases without those that ask about something of which the message speaks beside it. */
  static List<TalkWords.Hit> ofTheirOwn(String text, List<Word> words, List<TalkWords.Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.sign() != Sign.WHEN || !isNever(words, hit))
        .filter(hit -> hit.sign() != Sign.PHONE || !isUsed(words, hit))
        .filter(hit -> hit.sign() != Sign.FURTHER || !isTold(text, words, hit, hits))
        .filter(
            hit ->
                (hit.sign() != Sign.WHERE && hit.sign() != Sign.FEE)
                    || hits.stream()
                        .filter(o -> isOwner(o, hit, words))
                        .noneMatch(o -> hit.touches(o) && !isParted(text, words, hit, o)))
        .toList();
  }

  /** "Phòng học có máy lạnh không": the room is known, and not what is asked. */
  private static boolean isOwner(TalkWords.Hit other, TalkWords.Hit hit, List<Word> words) {
    boolean noun =
        hit.sign() == Sign.WHERE
            && other.from() >= hit.to()
            && words.subList(hit.from(), hit.to()).stream()
                .noneMatch(word -> ASKING.contains(word.restored()));
    return other.sign() == Sign.PARKING
        || other.sign() == Sign.REGISTER
        || (noun && other.sign() == Sign.FURTHER);
  }

  /** "Trên điện thoại": the thing itself and not its number. */
  private static boolean isUsed(List<Word> words, TalkWords.Hit hit) {
    return hit.from() > 0
        && DEVICES.contains(words.get(hit.from()).restored())
        && USING.contains(words.get(hit.from() - 1).restored());
  }

  /** "Chưa học bao giờ" asks for no time. */
  private static boolean isNever(List<Word> words, TalkWords.Hit hit) {
    return words.get(hit.to() - 1).restored().equals("giờ")
        && words.get(hit.from()).restored().equals("bao")
        && words.subList(Math.max(0, hit.from() - NEVER), hit.from()).stream()
            .anyMatch(word -> word.restored().equals("chưa"));
  }

  /** "Chưa có bằng, học phí bao nhiêu": what the person lacks is told beside what is asked. */
  private static boolean isTold(
      String text, List<Word> words, TalkWords.Hit hit, List<TalkWords.Hit> hits) {
    return hit.from() > 0
        && words.get(hit.from() - 1).restored().equals("chưa")
        && hits.stream()
            .filter(other -> Sign.FACTS.contains(other.sign()) || other.sign() == Sign.CLASS)
            .filter(other -> other.from() >= hit.to())
            .anyMatch(
                other ->
                    IntStream.rangeClosed(hit.to(), other.from())
                        .anyMatch(at -> parted(text, words, at)));
  }

  private static boolean isParted(
      String text, List<Word> words, TalkWords.Hit one, TalkWords.Hit other) {
    int end = Math.min(one.to(), other.to());
    int next = Math.max(one.from(), other.from());
    return end <= next && next < words.size() && parted(text, words, next);
  }

  /** Whether a mark stands before a word. */
  static boolean parted(String text, List<Word> words, int at) {
    return at > 0
        && PARTING.matcher(text.substring(words.get(at - 1).to(), words.get(at).from())).find();
  }
}
