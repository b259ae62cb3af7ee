package vn.loahoc.people;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.loahoc.message.ChannelId;

/** The sentences of {@code vi/people.properties}. */
public final class PeopleWords {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.people", Locale.ROOT);

  private PeopleWords() {}

  /**
   * A sentence with what belongs into its braces.
   *
   * @param filled names and values in turn: {@code say("ward.kept", "ward", "Tân Phú")}
   */
  public static String say(String key, String... filled) {
    String sentence = SENTENCES.getString(key);
    for (int i = 0; i + 1 < filled.length; i += 2) {
      sentence = sentence.replace("{" + filled[i] + "}", filled[i + 1]);
    }
    return sentence;
  }

  /** What an account on a channel is called: "tài khoản Telegram". */
  public static String account(ChannelId channel) {
    return named("account." + channel)
        .orElseGet(() -> say("account.other", "channel", channel.value()));
  }

  /** A role with its ward, as people say it: "cán bộ phường Tân Phú". */
  public static String office(Office office) {
    return say("role." + office.role().key(), "ward", office.ward().orElse(""));
  }

  private static Optional<String> named(String key) {
    try {
      return Optional.of(SENTENCES.getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
