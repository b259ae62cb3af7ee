package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lines of a programme: "08 giờ 00 – 09 giờ 30: Tọa đàm", under a day named above. */
final class Agenda {

  /** What happens in such a line and its hours. */
  record Entry(String what, List<Moment> moments) {}

  private Agenda() {}

  static Optional<Entry> entry(
      String sentence, List<Moment> moments, Optional<LocalDate> governing) {
    if (governing.isEmpty() || moments.isEmpty()) {
      return Optional.empty();
    }
    Moment first = moments.getFirst();
    boolean opens =
        (first.hasClock() || sentence.startsWith(":", first.to()))
            && !first.hasDay()
            && sentence.substring(0, first.from()).replaceAll("(?iu)từ|lúc|[\\s+-]", "").isEmpty();
    if (!opens) {
      return Optional.empty();
    }
    String what = Phrases.title(sentence.substring(first.to()));
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(Phrases.shortened(what), List.of(first)));
  }

  /** A lead without "…, cụ thể như sau:". */
  static String withoutTail(String lead) {
    return lead.replaceFirst(
        "(?iu)[\\s,]*(?:sẽ\\s)?(?:được\\s)?(?:tổ chức|diễn ra|tiến hành)?(?:\\strực tiếp|\\strực"
            + " tuyến)?[\\s,]*(?:cụ thể|như sau|cụ thể như sau|với nội dung sau)?\\s*:?\\s*$",
        "");
  }
}
