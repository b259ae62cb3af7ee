package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Succession;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;

/** "Phường Cũ nay thuộc phường nào?": the list of wards says it. Thread-safe. */
public final class FormerWardRule implements Rule {

  private static final String SOURCE = "Danh sách phường, xã (wards.csv)";

  private final Gazetteer gazetteer;

  public FormerWardRule(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (question.saysItself(
        "gồm những phường nào",
        "gồm các phường nào",
        "gồm phường nào",
        "từ những phường nào",
        "từ các phường nào",
        "từ phường nào",
        "gồm những xã nào",
        "từ những xã nào")) {
      return wards(question).flatMap(ward -> madeOf(ward, question.today()).stream()).findFirst();
    }
    boolean asked =
        question.saysItself(
            "sáp nhập",
            "nhập vào",
            "thuộc phường nào",
            "đổi tên",
            "thành phường nào",
            "phường nào rồi",
            "là phường nào",
            "gọi là phường gì",
            "về phường nào",
            "thuộc xã nào",
            "thành xã nào",
            "giờ là xã nào",
            "về xã nào");
    if (!asked) {
      return Optional.empty();
    }
    return wards(question)
        .filter(ward -> ward.life().to().isPresent())
        .findFirst()
        .map(ward -> said(ward, question.today()))
        .or(() -> partOf(question, book));
  }

  private static Stream<Ward> wards(Question question) {
    return question.reading().places().stream()
        .flatMap(mention -> Stream.concat(Stream.of(mention.place()), mention.others().stream()))
        .filter(Ward.class::isInstance)
        .map(Ward.class::cast);
  }

  /** "Phường Mẫu gồm những phường cũ nào": those that went into it, as a whole or in part. */
  private Optional<Answer> madeOf(Ward ward, LocalDate today) {
    Ward now =
        ward.life().contains(today)
            ? ward
            : gazetteer.succession(ward).today().stream().findFirst().orElse(ward);
    List<String> old =
        gazetteer.predecessors(now).stream().map(FormerWardRule::named).distinct().toList();
    String names = String.join(", ", old.isEmpty() ? now.otherNames().former() : old);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String text =
        Wording.capital(named(now)) + " gồm (trọn vẹn hoặc một phần) của trước đây: " + names + ".";
    return Optional.of(Replies.sure(text, List.of(new Source(SOURCE, "", text))));
  }

  /** A ward that has no row of its own, only that of what it went into. */
  private static Optional<Answer> partOf(Question question, CampaignBook book) {
    for (PlaceMention mention : question.reading().places()) {
      List<Ward> now =
          Stream.concat(Stream.of(mention.place()), mention.others().stream())
              .filter(Ward.class::isInstance)
              .map(Ward.class::cast)
              .filter(ward -> former(mention, ward).isPresent())
              .toList();
      if (!now.isEmpty()) {
        return Optional.of(partOf(former(mention, now.getFirst()).orElseThrow(), now, book));
      }
    }
    return Optional.empty();
  }

  private static Answer partOf(String old, List<Ward> now, CampaignBook book) {
    String names = now.stream().map(FormerWardRule::named).collect(Collectors.joining(" hoặc "));
    String text =
        Wording.capital(now.getFirst().type().vietnamese() + " " + old)
            + " nay thuộc "
            + names
            + ".";
    List<Source> told =
        book.evidence().stream()
            .filter(evidence -> evidence.text().contains(old))
            .filter(e -> now.stream().anyMatch(ward -> e.text().contains(ward.name())))
            .map(Evidence::source)
            .toList();
    return Replies.sure(text, told.isEmpty() ? List.of(new Source(SOURCE, "", text)) : told);
  }

  private static Optional<String> former(PlaceMention mention, Ward ward) {
    String said = Folding.plain(mention.text());
    return ward.otherNames().former().stream()
        .filter(old -> !old.equals(ward.name()))
        .filter(old -> (" " + said).endsWith(" " + Folding.plain(old)))
        .max(Comparator.comparingInt(String::length));
  }

  private Answer said(Ward ward, LocalDate today) {
    Succession succession = gazetteer.succession(ward);
    String now =
        succession.today().stream()
            .map(FormerWardRule::named)
            .collect(Collectors.joining(" hoặc "));
    Optional<LocalDate> still = ward.life().to().filter(to -> !to.isBefore(today));
    String when =
        still
            .map(to -> " từ ngày " + Wording.date(to.plusDays(1)) + " thuộc ")
            .orElse(" nay thuộc ");
    String text = Wording.capital(named(ward)) + when + now + ".";
    return Replies.sure(text, List.of(new Source(SOURCE, "", text)));
  }

  private static String named(Ward ward) {
    return ward.type().vietnamese() + " " + ward.name();
  }
}
