package vn.loahoc.answer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Succession;
import vn.loahoc.place.Ward;

/** "Phường Cũ nay thuộc phường nào?": the list of wards says it. Thread-safe. */
public final class FormerWardRule implements Rule {

  private static final String SOURCE = "Danh sách phường, xã (wards.csv)";

  private final Gazetteer gazetteer;

  public FormerWardRule(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
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
            "về phường nào");
    if (!asked) {
      return Optional.empty();
    }
    return question.reading().places().stream()
        .map(mention -> mention.place())
        .filter(Ward.class::isInstance)
        .map(Ward.class::cast)
        .filter(ward -> ward.life().to().isPresent())
        .findFirst()
        .map(ward -> said(ward, question.today()));
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
