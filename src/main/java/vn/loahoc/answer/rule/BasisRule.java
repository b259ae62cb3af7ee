package vn.loahoc.answer.rule;

import java.util.ArrayList;
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
import vn.loahoc.corpus.Basis;
import vn.loahoc.corpus.Plan;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;

/** Documents that a plan rests on or mentions: all of them, or one by its number. */
public final class BasisRule implements Rule {

  private static final String[] DOCUMENTS = {
    "văn bản",
    "chỉ thị",
    "quyết định",
    "kế hoạch nào",
    "công văn",
    "nghị quyết",
    "nghị định",
    "thông tư"
  };

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<Basis> named = new ArrayList<>();
    List<Basis> legal = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      for (Basis basis : plan.facts().bases()) {
        if (isNamed(question, basis) || isOfTheDay(question, basis)) {
          named.add(basis);
          sources.add(Citation.of(plan, basis.quotation()));
        }
        if (basis.legal()) {
          legal.add(basis);
        }
      }
    }
    if (!named.isEmpty() && !question.asks(Ask.DUTY)) {
      return Optional.of(
          isTold(question)
              ? Replies.sure(told(named), sources)
              : Replies.absent(
                  "Tài liệu chỉ nhắc đến " + named.getFirst().name() + ", không ghi điều này.",
                  sources));
    }
    if (!question.asks(Ask.BASIS)) {
      return Optional.empty();
    }
    if (legal.isEmpty()) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi văn bản căn cứ.",
              book.withHead(List.of())));
    }
    return Optional.of(Replies.sure("Căn cứ các văn bản:\n" + listed(legal), sources(legal, book)));
  }

  /** A mention tells a document's number, date, issuer and subject, and nothing else of it. */
  private static boolean isTold(Question question) {
    boolean signer = question.asks(Ask.SIGNER) && !question.asks(Ask.WHEN, Ask.ISSUED);
    return !signer
        && !question.asks(Ask.APPENDIX, Ask.HOW_MANY, Ask.WHERE, Ask.HOUR, Ask.CONTACT, Ask.COST);
  }

  /** Written on the day that the message names, where it asks for a document. */
  private static boolean isOfTheDay(Question question, Basis basis) {
    return basis.issued().isPresent()
        && question.says(DOCUMENTS)
        && question.singleDays().stream()
            .anyMatch(d -> d.start().toLocalDate().equals(basis.issued().get()));
  }

  /** The number before the slash, with at least two digits, stands in the message by itself. */
  private static boolean isNamed(Question question, Basis basis) {
    Optional<String> digits = basis.number().map(n -> n.replaceAll("\\D.*", ""));
    return digits.isPresent()
        && digits.get().length() >= 2
        && question
            .reading()
            .original()
            .matches("(?s).*(?<![\\d/.,-])0*" + digits.get() + "(?!\\d|[/.-]\\d).*")
        && question.reading().times().stream().noneMatch(t -> t.text().contains(digits.get()));
  }

  /** One document that another rests on or mentions. */
  static Answer told(Basis basis, Plan plan) {
    return Replies.sure(told(List.of(basis)), List.of(Citation.of(plan, basis.quotation())));
  }

  private static String told(List<Basis> named) {
    return named.stream()
        .map(
            b ->
                Wording.capital(line(b))
                    + ".\n“"
                    + Shortened.around(b.quotation().text(), b.number().orElse(b.name()), 480)
                    + "”")
        .distinct()
        .limit(2)
        .collect(Collectors.joining("\n"));
  }

  private static String listed(List<Basis> bases) {
    return bases.stream()
        .map(b -> "- " + Wording.sentence(b.quotation().text()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Basis basis) {
    return basis.name()
        + basis.issued().map(d -> ", ngày " + Wording.date(d)).orElse("")
        + basis.issuer().map(i -> ", của " + i).orElse("");
  }

  private static List<Source> sources(List<Basis> bases, CampaignBook book) {
    List<Source> sources = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      plan.facts().bases().stream()
          .filter(bases::contains)
          .forEach(b -> sources.add(Citation.of(plan, b.quotation())));
    }
    return sources;
  }
}
