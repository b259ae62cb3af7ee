package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.loahoc.corpus.Contact;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Section;
import vn.loahoc.reading.Ask;
import vn.loahoc.text.Shortened;
import vn.loahoc.text.Spelling;

/** E-mail addresses, phone numbers and web pages that the sources state. */
public final class ContactRule implements Rule {

  private static final String[] MAIL = {"email", "mail", "gmail", "thư điện tử", "hộp thư"};
  private static final String[] PHONE = {
    "điện thoại", "số điện thoại", "hotline", "đường dây nóng", "gọi", "số nào"
  };
  private static final String[] WEB = {
    "website", "trang web", "web", "fanpage", "facebook", "zalo", "link"
  };
  private static final Set<String> ABOUT_CONTACTS =
      Set.of(
          "email",
          "mail",
          "gmail",
          "thư",
          "điện",
          "tử",
          "hộp",
          "địa",
          "chỉ",
          "thoại",
          "hotline",
          "đường",
          "dây",
          "nóng",
          "gọi",
          "website",
          "trang",
          "web",
          "fanpage",
          "facebook",
          "zalo",
          "link",
          "liên",
          "hệ",
          "lạc",
          "thắc",
          "mắc");

  /** A word elsewhere in the contact's section speaks less for it than one beside it. */
  private static final double SAME_SECTION = 0.7;

  private record Stated(Plan plan, Contact contact, double fit) {}

  @Override
  public Optional<Answer> answer(Question question, CampaignBook book) {
    List<Stated> named = named(question, book);
    if (!named.isEmpty()) {
      return Optional.of(told(named));
    }
    if (!question.asks(Ask.CONTACT)) {
      return Optional.empty();
    }
    Set<String> topic =
        question.terms().stream()
            .map(Term::text)
            .filter(t -> !ABOUT_CONTACTS.contains(t) && !GenericWords.contains(t))
            .collect(Collectors.toSet());
    List<Stated> stated = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      for (Contact contact : plan.facts().contacts()) {
        if (wanted(question, contact.kind())) {
          stated.add(new Stated(plan, contact, fit(topic, plan, contact)));
        }
      }
    }
    double best = stated.stream().mapToDouble(Stated::fit).max().orElse(0);
    if (best < 0.5) {
      return Optional.of(
          Replies.absent(
              "Tài liệu về " + book.name() + " chưa ghi " + what(question) + " này.",
              book.withHead(List.of())));
    }
    return Optional.of(told(stated.stream().filter(s -> s.fit() == best).toList()));
  }

  /** Addresses that the message itself writes out. */
  private static List<Stated> named(Question question, CampaignBook book) {
    List<Stated> named = new ArrayList<>();
    for (Plan plan : book.campaign().plans()) {
      for (Contact contact : plan.facts().contacts()) {
        if (question.reading().original().contains(contact.value())) {
          named.add(new Stated(plan, contact, 1));
        }
      }
    }
    return named;
  }

  private static Answer told(List<Stated> stated) {
    List<Source> sources =
        stated.stream()
            .map(s -> Citation.of(s.plan(), s.contact().quotation()))
            .distinct()
            .toList();
    String listed =
        stated.stream().map(s -> line(s.contact())).distinct().collect(Collectors.joining("\n"));
    String quotes =
        sources.stream()
            .limit(2)
            .map(
                s ->
                    "“"
                        + Shortened.around(
                            Wording.sentence(s.quote()),
                            stated.getFirst().contact().value(),
                            520 / Math.min(2, sources.size()))
                        + "”")
            .collect(Collectors.joining("\n"));
    return Replies.sure(listed + ".\n" + quotes, sources);
  }

  /** The share of the topic that the contact's sentence, unit and headings speak of. */
  private static double fit(Set<String> topic, Plan plan, Contact contact) {
    if (topic.isEmpty()) {
      return 1;
    }
    Set<String> words = new HashSet<>(words(contact.quotation().text()));
    Set<String> around = new HashSet<>();
    contact.unit().ifPresent(unit -> words.addAll(words(unit)));
    for (Section section : plan.sections()) {
      if (section.label().equals(contact.quotation().origin().section())) {
        words.addAll(words(section.heading()));
        section.paragraphs().forEach(p -> around.addAll(words(p.text())));
      }
    }
    long near = topic.stream().filter(words::contains).count();
    long far = topic.stream().filter(t -> !words.contains(t) && around.contains(t)).count();
    return (near + SAME_SECTION * far) / topic.size();
  }

  private static List<String> words(String text) {
    return Spelling.words(text);
  }

  private static boolean wanted(Question question, Contact.Kind kind) {
    boolean mail = question.says(MAIL);
    boolean phone = question.says(PHONE);
    boolean web = question.says(WEB);
    return switch (kind) {
      case EMAIL -> mail || (!phone && !web);
      case PHONE -> phone || (!mail && !web);
      case WEB -> web || (!mail && !phone);
    };
  }

  private static String what(Question question) {
    if (question.says(MAIL)) {
      return "địa chỉ thư điện tử";
    }
    return question.says(WEB) ? "trang mạng hay tài khoản liên hệ" : "số điện thoại";
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
