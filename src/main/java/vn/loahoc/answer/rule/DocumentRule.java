package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Citation;
import vn.loahoc.answer.GenericWords;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Rule;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Term;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.Basis;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Section;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Spelling;

/** What stands in the head and foot of a document: number, date, issuer, signer, annexes. */
public final class DocumentRule implements Rule {

  private static final String[] DOCUMENT = {
    "kế hoạch",
    "văn bản",
    "công văn",
    "tài liệu",
    "bài",
    "bài viết",
    "thông báo",
    "kh",
    "bản kế hoạch",
    "thư mời",
    "giấy mời"
  };

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    Optional<Plan> main = book.mainPlan();
    if (main.isEmpty()) {
      return Optional.empty();
    }
    Plan plan = main.get();
    if (question.asks(Ask.APPENDIX) && question.asks(Ask.HOW_MANY, Ask.WHICH, Ask.NUMBER)) {
      return annexes(plan);
    }
    if ((question.asks(Ask.SIGNER) && !question.asks(Ask.WHEN)) || namesTheSigner(question, plan)) {
      return Optional.of(signer(plan, OfficeRule.named(question).isPresent()));
    }
    if (!question.says(DOCUMENT) || !asksForTheHead(question)) {
      return Optional.empty();
    }
    Optional<Basis> other = ofAnotherIssuer(question, plan);
    if (other.isPresent()) {
      return Optional.of(BasisRule.told(other.get(), plan));
    }
    return Optional.of(header(question, plan));
  }

  /** "… là ai?" with the last two words of the signer's name. */
  private static boolean namesTheSigner(Question question, Plan plan) {
    return question.asks(Ask.WHO)
        && plan.header()
            .signer()
            .map(Spelling::normalize)
            .filter(name -> question.says(name.replaceFirst("^.*\\s(\\S+\\s\\S+)$", "$1")))
            .isPresent();
  }

  private static boolean asksForTheHead(Question question) {
    boolean issued =
        question.asks(Ask.ISSUED, Ask.SIGNER) || question.says("ngày ban hành", "đăng");
    return question.asks(Ask.NUMBER) || (issued && question.asks(Ask.WHEN, Ask.WHO));
  }

  /**
   * A document it rests on or reports, whose issuer the question names and this document's is not.
   */
  private static Optional<Basis> ofAnotherIssuer(Question question, Plan plan) {
    Set<String> own =
        words(plan.header().issuer().orElse("") + " " + plan.header().locality().orElse(""));
    boolean article =
        plan.header().kind() == DocumentKind.ARTICLE && !question.says("bài", "bài viết");
    Basis best = null;
    long most = 0;
    for (Basis basis : plan.facts().bases()) {
      Set<String> theirs = words(basis.issuer().orElse(""));
      long named =
          question.terms().stream()
              .map(Term::text)
              .filter(t -> !GenericWords.contains(t) && theirs.contains(t) && !own.contains(t))
              .count();
      if (article && basis.number().isPresent() && question.says(kindOf(basis))) {
        named++;
      }
      if (named > most) {
        most = named;
        best = basis;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Spelling.words(text));
  }

  private static String kindOf(Basis basis) {
    return Spelling.normalize(basis.name().replaceFirst("\\s+số\\s.*", "").strip());
  }

  private static Answer header(Question question, Plan plan) {
    Header header = plan.header();
    boolean article = header.kind() == DocumentKind.ARTICLE;
    if (header.number().isEmpty() && question.asks(Ask.NUMBER)) {
      return Replies.absent("Tài liệu này chưa ghi số văn bản.", List.of(Citation.head(plan)));
    }
    List<String> parts = new ArrayList<>();
    header
        .issuer()
        .ifPresent(issuer -> parts.add("do " + issuer + (article ? " đăng" : " ban hành")));
    header
        .issued()
        .ifPresent(date -> parts.add((article ? "đăng ngày " : "ngày ") + Wording.date(date)));
    header.signer().filter(s -> article).ifPresent(signer -> parts.add("người viết: " + signer));
    if (parts.isEmpty()) {
      return Replies.absent(
          "Tài liệu này chưa ghi ngày và nơi ban hành.", List.of(Citation.head(plan)));
    }
    String name = header.kind().vietnamese() + header.number().map(n -> " số " + n).orElse("");
    String title = header.title().isBlank() ? "." : ": " + header.title() + ".";
    return Replies.sure(
        name + ", " + String.join(", ", parts) + title, List.of(Citation.head(plan)));
  }

  private static Answer signer(Plan plan, boolean asksForOffice) {
    boolean article = plan.header().kind() == DocumentKind.ARTICLE;
    Optional<String> signer = plan.header().signer();
    if (signer.isPresent() && asksForOffice) {
      String text = "Tài liệu chỉ ghi tên người ký: " + signer.get() + ", chưa ghi chức vụ.";
      return Replies.absent(text, List.of(Citation.head(plan)));
    }
    if (signer.isEmpty()) {
      String what = article ? "người viết bài." : "người ký.";
      return Replies.absent("Tài liệu chưa ghi " + what, List.of(Citation.head(plan)));
    }
    String text = (article ? "Người viết bài: " : "Người ký: ") + signer.get() + ".";
    return Replies.sure(text, List.of(Citation.head(plan)));
  }

  private static Optional<Answer> annexes(Plan plan) {
    List<Section> annexes =
        plan.sections().stream()
            .filter(s -> s.part() == Section.Part.ANNEX && !s.label().isEmpty())
            .toList();
    List<String> seen = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (Section annex : annexes) {
      String line = annex.label() + ": " + annex.heading();
      if (annex.headings().isEmpty() && !seen.contains(line)) {
        seen.add(line);
        int at = annex.paragraphs().isEmpty() ? 1 : annex.paragraphs().getFirst().line();
        sources.add(
            Citation.of(plan, new Quotation(line, new Origin(plan.file(), annex.label(), at))));
      }
    }
    if (seen.isEmpty()) {
      return Optional.of(
          Replies.absent("Tài liệu này không có phụ lục.", List.of(Citation.head(plan))));
    }
    return Optional.of(
        Replies.sure("Có " + seen.size() + " phụ lục:\n" + String.join("\n", seen), sources));
  }
}
