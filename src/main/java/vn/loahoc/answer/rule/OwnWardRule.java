package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Term;
import vn.loahoc.answer.Wording;
import vn.loahoc.place.Place;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;

/** "Phường em có gì không?", "gần nhà em có gì": asks which ward, and says what all wards do. */
public final class OwnWardRule implements Rule {

  private static final int TOLD = 3;

  private static final String[] OWN = {
    "phường em",
    "phường mình",
    "phường tôi",
    "phường tui",
    "phường con",
    "phường cháu",
    "xã em",
    "xã mình",
    "xã tôi",
    "xã tui",
    "thị trấn em",
    "thị trấn mình",
    "thị trấn tôi",
    "khu phố em",
    "khu phố mình",
    "khu phố tôi",
    "xóm em",
    "xóm mình",
    "tổ em",
    "tổ mình",
    "gần nhà",
    "gần đây",
    "gần chỗ em",
    "chỗ em",
    "chỗ mình"
  };

  private static final Set<String> ABOUT_WARDS =
      Set.of(
          "phường", "xã", "thị", "trấn", "khu", "phố", "xóm", "tổ", "gần", "nhà", "lớp", "vui",
          "hay");

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    boolean asksWhatIsOn =
        question.asks(Ask.WHAT_ON, Ask.WHICH)
            || (question.asks(Ask.YES_NO) && saysLittle(question));
    if (question.days().isPresent() || !asksWhatIsOn) {
      return Optional.empty();
    }
    Optional<String> ward = wardNamed(question);
    boolean own = question.saysItself(OWN);
    if ((ward.isEmpty() && !own) || !saysLittle(question)) {
      return Optional.empty();
    }
    List<Evidence> everywhere =
        book.activities().stream().filter(OwnWardRule::inAllWards).limit(TOLD).toList();
    List<Source> sources = everywhere.stream().map(Evidence::source).toList();
    String common = common(everywhere);
    if (ward.isEmpty()) {
      return Optional.of(Replies.choose("Xin cho biết tên phường ạ?" + common, sources, List.of()));
    }
    String none = "Tài liệu chưa ghi việc riêng của phường " + ward.get() + ".";
    return Optional.of(
        common.isEmpty()
            ? Replies.absent(none, book.withHead(List.of()))
            : Replies.sure(none + common, sources));
  }

  /** Beside the ward only words that say little: another topic is another rule's business. */
  private static boolean saysLittle(Question question) {
    return question.terms().stream()
        .map(Term::text)
        .allMatch(t -> GenericWords.contains(t) || ABOUT_WARDS.contains(t));
  }

  private static Optional<String> wardNamed(Question question) {
    return question.reading().places().stream()
        .map(PlaceMention::place)
        .filter(Ward.class::isInstance)
        .map(Place::name)
        .findFirst();
  }

  private static String common(List<Evidence> everywhere) {
    return everywhere.isEmpty()
        ? ""
        : everywhere.stream()
            .map(e -> "\n- " + Shortened.to(Wording.sentence(e.text()), 190))
            .collect(Collectors.joining("", " Việc chung của các phường theo kế hoạch:", ""));
  }

  private static boolean inAllWards(Evidence evidence) {
    String all = String.join(" ", evidence.context()) + " " + evidence.text();
    return all.matches("(?s).*(\\d+ phường|[Mm]ỗi phường|[Cc]ác phường).*");
  }
}
