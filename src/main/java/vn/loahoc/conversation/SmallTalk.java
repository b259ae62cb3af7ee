package vn.loahoc.conversation;

import java.util.Optional;

/** Greetings, thanks and calls for help: only whole messages, answered in a line or two. */
final class SmallTalk {

  private final ShortAnswers words = new ShortAnswers();

  /** What to say, if the whole message is small talk. */
  Optional<String> reply(String message) {
    return switch (words.meaning(message)) {
      case GREETING -> Optional.of(Phrasebook.say("hello"));
      case THANKS -> Optional.of(Phrasebook.say("welcome"));
      case MENU, RESTART -> Optional.of(Phrasebook.say("help"));
      case BYE -> Optional.of(Phrasebook.say("bye"));
      case UPSET -> Optional.of(Phrasebook.say("upset"));
      case PUZZLED -> Optional.of(Phrasebook.say("puzzled"));
      case COMING -> Optional.of(Phrasebook.say("coming"));
      case NOT_COMING -> Optional.of(Phrasebook.say("not-coming"));
      case YES, NO, CANCEL, STOP, PERHAPS_STOP, RESUME, NONE -> Optional.empty();
    };
  }
}
