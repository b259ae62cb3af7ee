package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Slug;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.inquiry.Wards;

/**
 * A ward that is part of another today, where rows name it: what is held in it is told apart from
 * what is held elsewhere in that other.
 *
 * @param own the slugs of it; none where no such ward was asked for, or no row names it
 * @param found what was found in both
 */
record OldWard(Set<String> own, List<ClassSeries> found, Described described) {

  private static final Pattern PART = Pattern.compile("(?iuU)[(,;/–-]\\s*([^(),;/–-]+?)\\s+cũ\\b");

  static OldWard of(
      Inquiry inquiry,
      Finding finding,
      List<ClassSeries> found,
      Described described,
      LocalDate today) {
    Inquiry there = Inquiry.about(Topic.NONE).in(inquiry.ward());
    Set<String> own =
        inquiry
            .ward()
            .filter(Wards.Named::over)
            .map(Wards.Named::own)
            .filter(
                slugs -> finding.everything(there, today).stream().anyMatch(s -> isIn(slugs, s)))
            .orElse(Set.of());
    return new OldWard(own, found, described);
  }

  /**
   * Also by what is written beside the ward of today ("Mẫu (Mẫu Đông cũ)"), or by its place: "Nhà
   * văn hóa Mẫu Đông".
   */
  static boolean isIn(Set<String> slugs, ClassSeries series) {
    return series.ward().filter(slugs::contains).isPresent()
        || series
            .session()
            .where()
            .wardAsWritten()
            .filter(words -> PART.matcher(words).results().anyMatch(p -> isOne(p.group(1), slugs)))
            .isPresent()
        || Held.place(series.session())
            .map(place -> "-" + Slug.of(place) + "-")
            .filter(place -> slugs.stream().anyMatch(slug -> place.contains("-" + slug + "-")))
            .isPresent();
  }

  private static boolean isOne(String ward, Set<String> slugs) {
    return slugs.contains(Slug.ofWard(ward));
  }

  /** Whether all that was found is held elsewhere. */
  boolean isElsewhere() {
    return !own.isEmpty() && !found.isEmpty() && inside().isEmpty();
  }

  /** "Nơi khác thuộc phường Mẫu:" above what is held outside it, where something is held in it. */
  Optional<String> outside(ClassSeries series) {
    return own.isEmpty() || inside().isEmpty() || isIn(own, series)
        ? Optional.empty()
        : Optional.of(Sentences.say("old-ward-outside", now()));
  }

  private List<ClassSeries> inside() {
    return found.stream().filter(series -> isIn(own, series)).toList();
  }

  /** "… chưa ghi lớp nào ở địa bàn cũ; ở phường Mẫu có:", if that is so. */
  Optional<String> elsewhere(String looked) {
    return isElsewhere()
        ? Optional.of(Sentences.say("old-ward-none", looked, now()))
        : Optional.empty();
  }

  /** How many there are in it, and in the whole of the other. */
  Optional<String> counted(String looked) {
    List<ClassSeries> inside = inside();
    boolean both = !inside.isEmpty() && inside.size() < found.size();
    if (isElsewhere()) {
      return Optional.of(Sentences.say("old-ward-count-none", looked, now(), Once.counted(found)));
    }
    return both
        ? Optional.of(
            Sentences.say(
                "old-ward-count", looked, Once.counted(inside), Once.counted(found), now()))
        : Optional.empty();
  }

  /** The wards of today that the rest is held in. */
  private String now() {
    return found.stream()
        .filter(series -> !isIn(own, series))
        .map(series -> described.ward(series.session()))
        .filter(ward -> !ward.isEmpty())
        .map(Wording::small)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
