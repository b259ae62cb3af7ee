package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.text.Folding;

/**
 * "Hết chỗ rồi, có lớp nào tương tự không", "vậy có lớp nào khác không" after the only class of its
 * kind: a few that come near to it. Thread-safe.
 */
record Alike(Mentions mentions, TalkWords talk, List<ClassSeries> all) {

  private static final int FEW = 4;

  private static final int OF_ITS_SUBJECT = 8;
  private static final int OF_A_KIND = 4;
  private static final int OF_A_WIDE_KIND = 1;
  private static final int FOR_THE_SAME = 2;
  private static final int IN_ITS_WARD = 2;
  private static final int FOR_ALL = 1;

  private static final Pattern EVERYBODY = Pattern.compile("^(?:moi|tat ca|ba con|nguoi dan).*");

  /**
   * What a message asks for that wants others than what was told.
   *
   * @param before what was told; nothing if the message itself says what it is to be like
   * @return nothing if it asks for something else, or others of the kind are there to be told
   */
  Optional<Inquiry> asked(Inquiry own, Optional<Inquiry> before, LocalDate today) {
    // "lớp yoga hết chỗ rồi, có lớp nào khác không"
    boolean full = own.has(Sign.MORE) && own.facts().equals(Set.of(Sign.PLACES));
    boolean itself = (own.has(Sign.ALIKE) || full) && own.topic().isKnown();
    boolean like = own.has(Sign.ALIKE) || own.has(Sign.OTHERS) || full;
    if (!like || own.pick().isPresent() || own.isForSomebody() || own.span().isNamed()) {
      return Optional.empty();
    }
    List<ClassSeries> told =
        itself ? own.topic().exact() : before.map(Inquiry::told).orElse(List.of());
    boolean another =
        !itself
            && own.topic().isNamed()
            && !Set.copyOf(told).equals(Set.copyOf(own.topic().exact()));
    if (told.size() != 1 || another || !narrowsNothing(own)) {
      return Optional.empty();
    }
    boolean kin = !mentions.kinOf(told).isEmpty();
    if (kin && !own.has(Sign.ALIKE) && !own.topic().isKnown()) {
      return Optional.empty();
    }
    List<ClassSeries> alike = to(told.getFirst(), today);
    Inquiry those = Inquiry.about(Topic.of(List.of(), alike)).asking(Set.of(Sign.ALIKE));
    return alike.isEmpty()
        ? Optional.empty()
        : Optional.of(kin ? those : those.asking(Set.of(Sign.OF_OTHERS)));
  }

  /** "Lớp nào khác miễn phí", "lớp khác ở phường Mẫu" say themselves what they want. */
  private static boolean narrowsNothing(Inquiry own) {
    return own.ward().isEmpty()
        && own.house().isEmpty()
        && !own.wardOpen()
        && !own.has(Sign.FREE)
        && !own.has(Sign.UNREGISTERED)
        && own.most() == Fees.NO_LIMIT
        && Set.of(Sign.PLACES).containsAll(own.facts());
  }

  /** Those to come that have places, the nearest first. */
  private List<ClassSeries> to(ClassSeries told, LocalDate today) {
    String title = Folding.plain(told.session().title());
    List<ClassSeries> those = new ArrayList<>();
    Set<String> titles = new LinkedHashSet<>();
    all.stream()
        .filter(series -> Classes.isAhead(series, today) && !series.session().offer().isFull())
        .filter(series -> !Folding.plain(series.session().title()).equals(title))
        .filter(series -> series.session().isSingle() == told.session().isSingle())
        .filter(series -> nearness(told, series) > FOR_ALL)
        .sorted(Comparator.comparingInt(series -> -nearness(told, series)))
        .filter(series -> titles.add(Folding.plain(series.session().title())))
        .limit(FEW)
        .forEach(those::add);
    return those;
  }

  private int nearness(ClassSeries told, ClassSeries other) {
    int near = mentions.kinOf(told).contains(other) ? OF_ITS_SUBJECT : 0;
    near += ofAKind(told, other);
    near += other.ward().isPresent() && other.ward().equals(told.ward()) ? IN_ITS_WARD : 0;
    String whom = audience(other);
    if (!whom.isEmpty() && whom.equals(audience(told))) {
      return near + FOR_THE_SAME;
    }
    return whom.isEmpty() || EVERYBODY.matcher(whom).matches() ? near + FOR_ALL : near;
  }

  /** More for a kind of few things than for one of many. */
  private int ofAKind(ClassSeries told, ClassSeries other) {
    Set<Integer> narrow = talk.narrowKinds();
    return talk.kinds().stream()
        .filter(kind -> talk.isOfKind(told.session().title(), kind))
        .filter(kind -> talk.isOfKind(other.session().title(), kind))
        .mapToInt(kind -> narrow.contains(kind) ? OF_A_KIND : OF_A_WIDE_KIND)
        .sum();
  }

  private static String audience(ClassSeries series) {
    return Folding.plain(series.session().offer().audience().orElse(""));
  }
}
