package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound.SentMedia;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.photo.Arrival;
import vn.loahoc.photo.Collected;
import vn.loahoc.photo.Depicted;
import vn.loahoc.photo.Developed;
import vn.loahoc.photo.Guess;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Sending;
import vn.loahoc.photo.Sending.State;
import vn.loahoc.photo.chat.PhotoChat.Desk;
import vn.loahoc.store.Transaction;

/**
 * A photo that staff send. Platforms send each of an album by itself: the first one is answered
 * with a question, the others join it quietly, in whatever order they come. Nothing is fetched yet.
 */
final class SentPhoto implements Handler {

  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(jpe?g|png|webp|heic|heif|avif|gif|bmp|tiff?|svg)");
  private static final Pattern TAKEN = Pattern.compile("(?i).*\\.(jpe?g|png)");

  private final Desk desk;
  private final Fetching fetching;

  SentPhoto(Desk desk, Fetching fetching) {
    this.desk = desk;
    this.fetching = fetching;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    return turn.update().inbound() instanceof SentMedia media
            && isPicture(media)
            && turn.speaker().isStaff()
        ? Optional.of(sent(turn, media))
        : Optional.empty();
  }

  private static boolean isPicture(SentMedia media) {
    return media.kind() == SentMedia.Kind.PHOTO
        || (media.kind() == SentMedia.Kind.DOCUMENT && PICTURE.matcher(media.name()).matches());
  }

  private Effects sent(Turn turn, SentMedia media) {
    if (turn.update().inGroup()) {
      return Effects.saying(PeopleWords.say("only-private"));
    }
    return Photographer.of(turn.speaker())
        .map(who -> sent(turn, who, media))
        .orElseGet(() -> Effects.saying(say("only-staff")));
  }

  private Effects sent(Turn turn, Photographer who, SentMedia media) {
    boolean alone = media.album().isEmpty();
    boolean file = media.kind() == SentMedia.Kind.DOCUMENT;
    if (alone && file && !TAKEN.matcher(media.name()).matches()) {
      return Effects.saying(say("refused-unknown-format", 1));
    }
    Optional<Sending> known =
        desk.database().read(t -> desk.photos().ofAlbum(t, who, media.album()));
    Arrival arrival = arrival(turn, media);
    return known.filter(one -> one.state() == State.KEPT).isPresent()
        ? late(turn, who, arrival)
        : collected(turn, who, arrival);
  }

  /** One more of an album whose questions are answered: what was answered holds for it too. */
  private Effects late(Turn turn, Photographer who, Arrival arrival) {
    Map<String, Developed> developed = new LinkedHashMap<>();
    var unused = fetching.one(turn, arrival.reference(), developed);
    Instant now = HomeTime.instant(turn.now());
    return t ->
        desk.photos().collect(t, who, arrival, now) instanceof Collected.Joined joined
            ? Told.joined(joined.sending(), desk.photos().keep(t, joined.sending(), developed, now))
            : Outcome.saying();
  }

  private Effects collected(Turn turn, Photographer who, Arrival arrival) {
    LocalDate today = turn.now().toLocalDate();
    Guess guess = desk.activities().guess(who, arrival.caption(), today);
    Instant now = HomeTime.instant(turn.now());
    return t ->
        switch (desk.photos().collect(t, who, arrival, now)) {
          case Collected.Begun begun -> begun(t, who, begun.sending(), guess, today);
          case Collected.Joined joined -> Outcome.saying();
          case Collected.PassedOver passedOver -> Outcome.saying();
          case Collected.TooMany tooMany -> Outcome.saying(say("too-many"));
        };
  }

  private Outcome begun(
      Transaction t, Photographer who, Sending sending, Guess guess, LocalDate today) {
    return guess
        .single()
        .map(one -> desk.photos().choose(t, who, sending, Depicted.of(one)))
        .map(chosen -> Asking.children(chosen, say("received")))
        .orElseGet(() -> Asking.which(sending, guess, today, say("received")));
  }

  /**
   * One more of the album that a question of ours is about: the question stays open as it is.
   *
   * @return nothing if it is none of that album
   */
  Optional<Effects> joining(Turn turn, Scene scene) {
    Optional<Photographer> who = Photographer.of(turn.speaker());
    if (!(turn.update().inbound() instanceof SentMedia media)
        || who.isEmpty()
        || !isPicture(media)) {
      return Optional.empty();
    }
    Instant now = HomeTime.instant(turn.now());
    String id = scene.values().getOrDefault(Asking.ID, "");
    return desk.database()
        .read(t -> desk.photos().ofAlbum(t, who.get(), media.album()))
        .filter(one -> String.valueOf(one.id()).equals(id))
        .map(
            one ->
                t -> {
                  var unused = desk.photos().collect(t, who.get(), arrival(turn, media), now);
                  return new Outcome(List.of(), Optional.of(scene));
                });
  }

  private static Arrival arrival(Turn turn, SentMedia media) {
    return new Arrival(
        turn.update().chat().channel().value(), media.album(), media.reference(), media.caption());
  }
}
