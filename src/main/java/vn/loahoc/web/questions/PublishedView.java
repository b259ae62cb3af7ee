package vn.loahoc.web.questions;

import java.util.List;
import vn.loahoc.answer.Wording;
import vn.loahoc.questions.FaqEntry;
import vn.loahoc.questions.Texts;

/** The answers in force, the newest first. */
public record PublishedView(List<Entry> entries) {

  /**
   * An answer in force.
   *
   * @param scope where and until when it holds
   * @param said whose answer it is and of which day
   */
  public record Entry(
      long number, String question, String answer, String source, Scope scope, String said) {

    /** Its wards and its last day, as people read them. */
    public record Scope(String wards, String until) {}

    static Entry of(FaqEntry entry) {
      return new Entry(
          entry.id(),
          entry.question(),
          entry.answer(),
          entry.source(),
          new Scope(
              entry
                  .ward()
                  .map(ward -> Texts.of("fact-ward", ward))
                  .orElseGet(() -> Texts.of("every-ward")),
              entry.validUntil().map(Wording::date).orElse("")),
          entry
              .staff()
              .map(staff -> Texts.of("faq-said", staff.unit(), Wording.date(staff.day())))
              .orElse(""));
    }

    /** Without what is written. */
    @Override
    public String toString() {
      return "entry " + number;
    }
  }

  public PublishedView {
    entries = List.copyOf(entries);
  }
}
