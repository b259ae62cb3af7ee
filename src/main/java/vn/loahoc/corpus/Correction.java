package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact of one document as its campaign's organizer says it should be, with the reason.
 *
 * @param file name of the document inside the campaign's folder
 * @param fact which fact
 * @param value what it should be; a day is written 2023-10-02 or 02/10/2023
 * @param reason why it differs from the document
 */
record Correction(String file, Fact fact, String value, String reason) {

  /** Facts that may be corrected, by their key in {@code campaign.yaml}. */
  enum Fact {
    TITLE,
    NUMBER,
    ISSUER,
    LOCALITY,
    ISSUED,
    SIGNER,
    FIRST_DAY,
    LAST_DAY;

    boolean isDay() {
      return this == ISSUED || this == FIRST_DAY || this == LAST_DAY;
    }
  }

  /** What the document itself says, or a dash. */
  String before(Plan plan) {
    Header header = plan.header();
    Optional<String> before =
        switch (fact) {
          case TITLE -> Optional.of(header.title());
          case NUMBER -> header.number();
          case ISSUER -> header.issuer();
          case LOCALITY -> header.locality();
          case ISSUED -> header.issued().map(LocalDate::toString);
          case SIGNER -> header.signer();
          case FIRST_DAY -> plan.week().map(week -> week.first().toString());
          case LAST_DAY -> plan.week().map(week -> week.last().toString());
        };
    return before.filter(text -> !text.isBlank()).orElse("–");
  }

  /** The document with this fact corrected. */
  Plan apply(Plan plan) {
    return new Plan(plan.file(), header(plan.header()), week(plan), plan.sections(), plan.facts());
  }

  private Header header(Header header) {
    return new Header(
        header.kind(),
        fact == Fact.TITLE ? value : header.title(),
        text(Fact.NUMBER, header.number()),
        text(Fact.ISSUER, header.issuer()),
        text(Fact.LOCALITY, header.locality()),
        fact == Fact.ISSUED ? Optional.of(day()) : header.issued(),
        text(Fact.SIGNER, header.signer()));
  }

  private Optional<String> text(Fact asked, Optional<String> before) {
    return fact == asked ? Optional.of(value) : before;
  }

  private Optional<Plan.Week> week(Plan plan) {
    if (fact != Fact.FIRST_DAY && fact != Fact.LAST_DAY) {
      return plan.week();
    }
    Plan.Week week =
        plan.week().orElseGet(() -> new Plan.Week(day(), day(), new Origin(plan.file(), "", 1)));
    LocalDate first = fact == Fact.FIRST_DAY ? day() : week.first();
    LocalDate last = fact == Fact.LAST_DAY ? day() : week.last();
    return Optional.of(new Plan.Week(first, last, week.origin()));
  }

  private LocalDate day() {
    return LocalDate.parse(value);
  }
}
