package vn.loahoc.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.reading.Ask;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** All campaigns that were read, and the choice of the one a question is about. Immutable. */
public final class Library {

  /** Kinds of localities that stand before a name and may be left out. */
  private static final List<String> KINDS =
      List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn");

  private final List<CampaignBook> books;

  public Library(List<CampaignBook> books) {
    this.books = List.copyOf(books);
  }

  public List<CampaignBook> books() {
    return books;
  }

  /** Named by place or year; else that of the turn before; else the one nearest to today. */
  public Scope scope(Question question) {
    if (books.isEmpty()) {
      return new Scope.Nowhere(new Answer.Unknown("Loa Học chưa có tài liệu nào để trả lời."));
    }
    if (question.asks(Ask.LOCALITIES)) {
      return new Scope.Nowhere(inventory());
    }
    List<CampaignBook> fitting = new ArrayList<>(books);
    List<CampaignBook> named = books.stream().filter(b -> namesLocality(question, b)).toList();
    Optional<CampaignBook> themed = named.isEmpty() ? holderOfTheme(question) : Optional.empty();
    if (themed.isPresent()) {
      return new Scope.In(themed.get());
    }
    Optional<CampaignBook> holder =
        named.isEmpty() ? holderOfNamedDocument(question) : Optional.empty();
    if (holder.isPresent()) {
      return new Scope.In(holder.get());
    }
    if (!named.isEmpty()) {
      fitting.retainAll(named);
    } else {
      Optional<String> elsewhere = elsewhere(question);
      if (elsewhere.isPresent()) {
        return new Scope.Nowhere(notRead("của " + elsewhere.get()));
      }
    }
    OptionalInt year = yearNamed(question);
    if (year.isPresent()) {
      fitting.removeIf(
          b ->
              b.campaign().year().isPresent() && b.campaign().year().getAsInt() != year.getAsInt());
      if (fitting.isEmpty() && !isSubjectOfAnotherYear(question)) {
        return new Scope.Nowhere(
            notRead(
                yearAsSaid(question)
                    + (named.isEmpty() ? "" : " của " + named.getFirst().locality())));
      }
    }
    if (named.isEmpty() && year.isEmpty()) {
      Optional<CampaignBook> before = question.campaignId().flatMap(this::byId);
      if (before.isPresent()) {
        return new Scope.In(before.get());
      }
    }
    List<CampaignBook> left = fitting.isEmpty() ? books : fitting;
    List<CampaignBook> home = left.stream().filter(b -> b.campaign().home()).toList();
    boolean yearOnly = year.isPresent() && named.isEmpty() && !home.isEmpty();
    return new Scope.In(nearest(yearOnly ? home : left, question.today()));
  }

  /**
   * The question as put to one campaign: the words that only named its locality have done their
   * work.
   */
  Question within(Question question, CampaignBook book) {
    Question about = CampaignDays.in(question.about(book.campaign().id()), book);
    return namesLocality(question, book) ? about.without(book.localityWords()) : about;
  }

  /**
   * The campaigns that a message names side by side, by their years or places; none if it names
   * fewer than two.
   */
  List<CampaignBook> compared(Question question) {
    Set<Integer> years =
        question.reading().times().stream()
            .filter(t -> t.span().grain() == Grain.YEAR)
            .map(t -> t.span().start().getYear())
            .collect(Collectors.toSet());
    List<CampaignBook> named =
        books.stream()
            .filter(
                b ->
                    namesLocality(question, b)
                        || (b.campaign().year().isPresent()
                            && years.contains(b.campaign().year().getAsInt())))
            .toList();
    long localities =
        books.stream()
            .filter(b -> namesLocality(question, b))
            .map(CampaignBook::locality)
            .distinct()
            .count();
    return named.size() >= 2 && (years.size() >= 2 || localities >= 2) ? named : List.of();
  }

  private Optional<CampaignBook> byId(String id) {
    return books.stream().filter(b -> b.campaign().id().equals(id)).findFirst();
  }

  private static CampaignBook nearest(List<CampaignBook> books, LocalDate today) {
    return books.stream()
        .min(
            Comparator.comparingLong((CampaignBook b) -> daysAway(b, today))
                .thenComparing(b -> !b.campaign().home()))
        .orElseThrow();
  }

  private static long daysAway(CampaignBook book, LocalDate today) {
    if (book.week().isPresent()) {
      LocalDate first = book.week().get().first();
      LocalDate last = book.week().get().last();
      if (today.isBefore(first)) {
        return ChronoUnit.DAYS.between(today, first);
      }
      return today.isAfter(last) ? ChronoUnit.DAYS.between(last, today) : 0;
    }
    return book.campaign().year().isPresent()
        ? 365L * Math.abs(book.campaign().year().getAsInt() - today.getYear())
        : Long.MAX_VALUE;
  }

  /**
   * Whether the message says the locality's name, with or without its kind ("Điện Biên", "quận 7").
   */
  private static boolean namesLocality(Question question, CampaignBook book) {
    String locality = String.join(" ", Tokens.of(book.locality()));
    if (locality.isEmpty()) {
      return false;
    }
    String name = locality;
    for (String kind : KINDS) {
      if (locality.startsWith(kind + ' ')
          && !Character.isDigit(locality.charAt(kind.length() + 1))) {
        name = locality.substring(kind.length() + 1);
      }
    }
    return question.saysItself(name);
  }

  /** A province, city or district named in the message that no source speaks of. */
  private Optional<String> elsewhere(Question question) {
    return question.reading().places().stream()
        .flatMap(mention -> PlaceNames.area(mention).stream())
        .filter(name -> books.stream().noneMatch(b -> b.mentions(name)))
        .findFirst();
  }

  private static OptionalInt yearNamed(Question question) {
    return question.reading().times().stream()
        .filter(t -> t.span().grain() == Grain.YEAR || (t.stated().year() && t.stated().day()))
        .map(TimeMention::span)
        .mapToInt(s -> s.start().getYear())
        .findFirst();
  }

  /**
   * "Chủ đề năm nào nhắc chuyển đổi số?": the campaign whose theme has most of the words asked
   * about.
   */
  private Optional<CampaignBook> holderOfTheme(Question question) {
    if (!question.asks(Ask.THEME) || !question.asks(Ask.PERIOD, Ask.WHERE)) {
      return Optional.empty();
    }
    return books.stream()
        .filter(book -> wordsOfTheme(question, book) > 0)
        .max(Comparator.comparingLong(book -> wordsOfTheme(question, book)));
  }

  private static long wordsOfTheme(Question question, CampaignBook book) {
    Set<String> theme =
        book.campaign().plans().stream()
            .flatMap(plan -> plan.facts().themes().stream())
            .flatMap(quotation -> Tokens.of(quotation.text()).stream())
            .collect(Collectors.toSet());
    return question.terms().stream()
        .map(Term::text)
        .filter(t -> !GenericWords.contains(t) && theme.contains(t))
        .count();
  }

  /** The only campaign whose documents have or mention a number that the message names. */
  private Optional<CampaignBook> holderOfNamedDocument(Question question) {
    List<CampaignBook> holders =
        books.stream()
            .filter(
                b ->
                    b.documentNumbers().stream().anyMatch(n -> names(question, n))
                        || isDated(question, b))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** Mentions a document of the very day, year included, that the message names. */
  private static boolean isDated(Question question, CampaignBook book) {
    return question.reading().times().stream()
        .filter(t -> t.stated().day() && t.stated().year() && Days.isOneDay(t.span()))
        .anyMatch(t -> book.documentDays().contains(t.span().start().toLocalDate()));
  }

  private static boolean names(Question question, String digits) {
    return digits.length() >= 3
        && question
            .reading()
            .original()
            .matches("(?s).*(?<![\\d/.,-])" + digits + "(?!\\d|[.,-]\\d).*");
  }

  /** "năm 2024", "sang năm": the year as the message has it. */
  private static String yearAsSaid(Question question) {
    return question.reading().times().stream()
        .filter(t -> t.span().grain() == Grain.YEAR || t.stated().year())
        .map(TimeMention::text)
        .findFirst()
        .map(said -> said.matches("\\d+") ? "năm " + said : said)
        .orElse("năm đó");
  }

  /** "Chỉ thị … năm 2021": the year of something the sources mention. */
  private static boolean isSubjectOfAnotherYear(Question question) {
    return question.asks(Ask.BASIS, Ask.NUMBER)
        || question.says("chỉ thị", "quyết định", "nghị quyết", "nghị định");
  }

  private Answer inventory() {
    StringBuilder text = new StringBuilder("Loa Học đang có tài liệu của:");
    for (CampaignBook book : books) {
      String document = book.mainPlan().map(plan -> " (" + Citation.name(plan) + ")").orElse("");
      text.append("\n- ").append(book.name()).append(document);
    }
    return Replies.sure(text.toString(), heads());
  }

  private List<Source> heads() {
    return books.stream().flatMap(b -> b.withHead(List.of()).stream()).toList();
  }

  private Answer notRead(String what) {
    List<String> names = books.stream().map(CampaignBook::name).toList();
    return new Answer.Absent(
        "Loa Học chưa có tài liệu " + what + ". Hiện chỉ có: " + String.join("; ", names) + ".",
        heads());
  }
}
