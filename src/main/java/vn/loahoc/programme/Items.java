package vn.loahoc.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.corpus.Audience;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.People;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Transaction;

/** What is sent on a day, in one message. Thread-safe. */
public final class Items {

  private final Challenges challenges;
  private final Cards cards;
  private final People people;
  private final OwnSum sums = new OwnSum();

  public Items(Challenges challenges, Cards cards, People people) {
    this.challenges = challenges;
    this.cards = cards;
    this.people = people;
  }

  /** Whether there is anything to do on the first day. */
  boolean challenge(Season season) {
    return challenges.of(season.campaign(), season.first(), Audience.GENERAL).isPresent();
  }

  /** Those for whom it is the same. */
  record Like(Audience audience, Optional<String> ward) {}

  /**
   * The item of somebody.
   *
   * @param known what was made of the same day for others before; added to
   */
  Content of(
      Transaction t,
      Season season,
      Season.Item item,
      Subscription whose,
      Map<Like, Content> known) {
    return item.kind() == ItemKind.FAREWELL
        ? of(t, season, item, whose)
        : known.computeIfAbsent(
            new Like(whose.audience(), ward(t, season, whose.person())),
            like -> item(season, item, like.audience(), like.ward()));
  }

  /** The item of somebody. */
  Content of(Transaction t, Season season, Season.Item item, Subscription whose) {
    return item.kind() == ItemKind.FAREWELL
        ? farewell(season, sums.of(t, whose.person(), season.campaign()))
        : item(season, item, whose.audience(), ward(t, season, whose.person()));
  }

  private Optional<String> ward(Transaction t, Season season, String person) {
    return !season.wardsOnCards().isEmpty()
        ? people.byId(t, person).flatMap(Speaker::ward)
        : Optional.empty();
  }

  private Content item(Season season, Season.Item item, Audience audience, Optional<String> ward) {
    LocalDate day = item.day();
    Saying saying = season.saying(day);
    RichText text =
        RichText.plain(head(season, item) + "\n")
            .plainly(ProgrammeWords.say("slogan", saying.quoted()));
    List<Button> buttons = List.of();
    if (item.kind() == ItemKind.DAY) {
      Optional<Challenges.Offer> offer = challenges.of(season.campaign(), day, audience);
      text = offer.map(Items::told).map(text::plainly).orElse(text);
      buttons = offer.map(Challenges.Offer::buttons).orElse(buttons);
    }
    text = text.plainly("\n\n").italic(ProgrammeWords.say("source", saying.source()));
    return shown(text, buttons, saying, cards.of(season, saying, day, ward));
  }

  private static Content shown(
      RichText text, List<Button> buttons, Saying saying, Optional<String> card) {
    return card.<Content>map(name -> new Content.Picture(name, saying.quoted(), text, buttons))
        .orElseGet(() -> new Content.Text(text, buttons));
  }

  private static String head(Season season, Season.Item item) {
    return item.kind() == ItemKind.COUNTDOWN
        ? ProgrammeWords.say(
            "countdown",
            season.daysUntil(item.day()),
            season.title(),
            ProgrammeWords.day(season.first()))
        : ProgrammeWords.say(
            "of-campaign",
            ProgrammeWords.day(item.day()),
            season.number(item.day()),
            season.length(),
            season.title());
  }

  private static String told(Challenges.Offer offer) {
    String told = "\n\n" + ProgrammeWords.say("challenge", offer.title(), offer.task());
    return offer.link().map(link -> told + "\n" + link).orElse(told);
  }

  /**
   * The farewell.
   *
   * @param sum what they did, as far as it was counted
   */
  private static Content farewell(Season season, List<String> sum) {
    List<String> said = new ArrayList<>();
    said.add(ProgrammeWords.say("farewell", season.title()));
    if (!sum.isEmpty()) {
      said.add(ProgrammeWords.say("farewell-sum", String.join(ProgrammeWords.say("and"), sum)));
    }
    said.add(ProgrammeWords.say("farewell-end"));
    return Content.plain(String.join(" ", said));
  }
}
