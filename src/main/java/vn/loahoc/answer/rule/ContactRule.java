package vn.loahoc.answer.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Contact;
import vn.loahoc.corpus.Plan;
import vn.loahoc.reading.Ask;

/** E-mail addresses, phone numbers and web pages that the sources state. */
public final class ContactRule implements Rule {

  private record Stated(Plan plan, Contact contact) {}

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    if (!question.asks(Ask.CONTACT)) {
      return Optional.empty();
    }
    List<Stated> stated =
        book.campaign().plans().stream()
            .flatMap(p -> p.facts().contacts().stream().map(c -> new Stated(p, c)))
            .filter(s -> wanted(question, s.contact().kind()))
            .toList();
    if (stated.isEmpty()) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi " + what(question) + ".", List.of()));
    }
    List<Source> sources =
        stated.stream()
            .map(s -> Citation.of(s.plan(), s.contact().quotation()))
            .distinct()
            .toList();
    String listed =
        stated.stream().map(s -> line(s.contact())).distinct().collect(Collectors.joining("\n"));
    String quote =
        " “"
            + Wording.atMost(Wording.sentence(stated.getFirst().contact().quotation().text()), 520)
            + "”";
    return Optional.of(Replies.sure(listed + "." + (stated.size() == 1 ? quote : ""), sources));
  }

  private static boolean wanted(Question question, Contact.Kind kind) {
    boolean mail = question.says("email", "mail", "gmail", "thư điện tử", "hộp thư");
    boolean phone =
        question.says("điện thoại", "số điện thoại", "hotline", "đường dây nóng", "gọi");
    boolean web =
        question.says("website", "trang web", "web", "fanpage", "facebook", "zalo", "link");
    return switch (kind) {
      case EMAIL -> mail || (!phone && !web);
      case PHONE -> phone || (!mail && !web);
      case WEB -> web || (!mail && !phone);
    };
  }

  private static String what(Question question) {
    if (question.says("email", "mail", "gmail", "thư điện tử", "hộp thư")) {
      return "địa chỉ thư điện tử";
    }
    return question.says("zalo", "fanpage", "facebook", "website", "trang web", "web")
        ? "trang mạng hay tài khoản liên hệ"
        : "số điện thoại";
  }

  private static String line(Contact contact) {
    String kind =
        switch (contact.kind()) {
          case EMAIL -> "Thư điện tử";
          case PHONE -> "Điện thoại";
          case WEB -> "Trang mạng";
        };
    return kind + contact.unit().map(u -> " (" + u + ")").orElse("") + ": " + contact.value();
  }
}
