package vn.loahoc.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.RichText;

/**
 * How consent is asked for: one purpose, who keeps what, how long, who sees it, how to change one's
 * mind. Thread-safe.
 */
public final class ConsentOffers {

  /** Stands before and after what is shown in bold. */
  private static final String BOLD = "**";

  private final Custody custody;

  public ConsentOffers(Custody custody) {
    this.custody = custody;
  }

  /**
   * The question for somebody on a channel.
   *
   * @param today from which the last day is reckoned
   */
  public ConsentOffer offer(Purpose purpose, ChannelId channel, LocalDate today) {
    Optional<LocalDate> until =
        purpose == Purpose.STAFF ? Optional.empty() : Optional.of(custody.until(today));
    return until(purpose, channel, until);
  }

  /** The same question again, with the last day that was named then. */
  public ConsentOffer until(Purpose purpose, ChannelId channel, Optional<LocalDate> until) {
    String sentence =
        PeopleWords.say(
            "consent." + purpose.key(),
            "unit",
            custody.unit(),
            "account",
            PeopleWords.account(channel),
            "until",
            until.map(HomeTime::day).orElse(""));
    return new ConsentOffer(
        purpose, new Wording(sentence.replace(BOLD, "")), emphasized(sentence), until);
  }

  private static RichText emphasized(String sentence) {
    RichText text = RichText.empty();
    boolean bold = false;
    for (String part : sentence.split(Pattern.quote(BOLD), -1)) {
      text = bold ? text.bold(part) : text.plainly(part);
      bold = !bold;
    }
    return text;
  }
}
