package vn.loahoc.app;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.challenge.ChallengeRecords;
import vn.loahoc.challenge.DeedBook;
import vn.loahoc.challenge.Gatherings;
import vn.loahoc.challenge.Streaks;
import vn.loahoc.challenge.chat.ChallengeChat;
import vn.loahoc.challenge.chat.Desk;
import vn.loahoc.channel.Pictures;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.Visitor;
import vn.loahoc.corpus.Audience;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.people.Consents;
import vn.loahoc.programme.Challenges;
import vn.loahoc.reminder.Reminders;
import vn.loahoc.store.RetentionRule;

/** Reading challenges in the conversation and their retention. */
final class Challenging {

  /** Payload of the button that asks whether somebody wants to be counted as a person. */
  private static final String COUNT_ME = "demtoi";

  private final ChallengeChat chat;

  /**
   * What somebody may have come to.
   *
   * @param registrations what they registered for
   * @param reminders what they were reminded of
   * @param checkIns where they were counted at the door
   */
  record Awaited(Registrations registrations, Reminders reminders, CheckIns checkIns) {}

  /**
   * Whose challenges they are.
   *
   * @param unit who gives certificates
   * @param streaks whether days in a row are told
   * @param audience for whom a person wants them
   */
  record Manner(String unit, boolean streaks, Function<String, Optional<Audience>> audience) {}

  Challenging(
      Ground ground, LiveAlmanac almanac, Consents consents, Awaited awaited, Manner manner) {
    LiveUnderstanding documents = almanac.documents();
    Gatherings gatherings =
        new LiveGatherings(
            ground.database(),
            new LiveOccasions(almanac),
            awaited.registrations(),
            awaited.reminders());
    Desk desk =
        new Desk(
            new DeedBook(
                consents,
                new SecureRandom(),
                (t, who, occurrence) ->
                    awaited
                        .checkIns()
                        .attendances()
                        .hasCounted(t, new Visitor(who.account(), who.person()), occurrence)),
            new Courses(documents)::now,
            gatherings,
            (text, now) -> documents.with(current -> current.reader().readTold(text, now)),
            new Desk.Manner(new Streaks(consents, manner.streaks()), manner.audience(), COUNT_ME));
    this.chat =
        new ChallengeChat(desk, ground.database(), new Pictures(ground.clock()), manner.unit());
  }

  ChallengeChat chat() {
    return chat;
  }

  /** What the message of the day offers. */
  Challenges challenges() {
    return (campaign, day, audience) ->
        chat.offered(campaign, day, audience)
            .map(
                offered ->
                    new Challenges.Offer(
                        offered.title(),
                        offered.challenge().words().task(),
                        offered.challenge().link().map(Challenge.Link::url),
                        offered.buttons()));
  }

  RetentionRule rule() {
    return ChallengeRecords.forgetting();
  }
}
