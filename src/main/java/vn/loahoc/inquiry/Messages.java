package vn.loahoc.inquiry;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;

/** Messages about classes, each read by itself. Thread-safe. */
public final class Messages {

  private final Parsing parsing;
  private final Wards wards;
  private final AtomicReference<@Nullable Last> last = new AtomicReference<>();

  /** What was read last, and of what. */
  private record Last(Question question, CampaignBook book, Parsed parsed) {
    @SuppressWarnings("ReferenceEquality") // the same question, not one that says the same
    boolean isOf(Question other, CampaignBook otherBook) {
      return question == other && book == otherBook;
    }
  }

  /** Reads messages that may name wards. */
  public Messages(Parsing parsing, Wards wards) {
    this.parsing = parsing;
    this.wards = wards;
  }

  /** The question without what is told beside it. */
  public Question asked(Question question, CampaignBook book) {
    return parsing.asked(question, book);
  }

  /** A message by itself. An answer looks at it from several sides, so the last one is kept. */
  public Parsed parsed(Question question, CampaignBook book) {
    Last known = last.get();
    if (known == null || !known.isOf(question, book)) {
      known = new Last(question, book, parsing.of(parsing.asked(question, book), book));
      last.set(known);
    }
    return known.parsed();
  }

  /** "Phường mình" is the person's own, else the one that was named last in this talk. */
  Inquiry completed(Inquiry inquiry, Question question, CampaignBook book) {
    if (!inquiry.wardOpen() || inquiry.has(Sign.NEIGHBOUR)) {
      return inquiry;
    }
    Optional<Wards.Named> ward = wards.home(question).or(() -> before(question, book));
    return ward.isPresent() ? inquiry.in(ward) : inquiry;
  }

  private Optional<Wards.Named> before(Question question, CampaignBook book) {
    return question
        .talk()
        .previous()
        .flatMap(p -> parsed(p, book).inquiry().ward().or(() -> before(p, book)));
  }
}
