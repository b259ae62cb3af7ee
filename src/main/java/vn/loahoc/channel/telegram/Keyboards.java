package vn.loahoc.channel.telegram;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import vn.loahoc.message.Button;
import vn.loahoc.message.Button.Action;

/**
 * Buttons below a message, or instead of the keyboard where somebody is asked for their place.
 *
 * <p>Telegram takes one kind a message, and only the second kind can ask for a place. There a
 * button that is pressed comes back as its title, like something typed.
 */
final class Keyboards {

  /**
   * Characters that are still readable on a telephone when this many buttons share a row, from one
   * on.
   */
  private static final List<Integer> ROOM = List.of(Integer.MAX_VALUE, 16, 10);

  private Keyboards() {}

  /**
   * The keyboard.
   *
   * @param alone whether nobody else is in the chat: a place is asked for nowhere else
   */
  static Optional<ReplyKeyboard> of(List<Button> buttons, boolean alone) {
    if (alone && buttons.stream().anyMatch(Keyboards::asksForPlace)) {
      List<KeyboardRow> rows =
          rows(buttons.stream().filter(button -> !opens(button)).toList()).stream()
              .map(row -> new KeyboardRow(row.stream().map(Keyboards::key).toList()))
              .toList();
      return Optional.of(
          ReplyKeyboardMarkup.builder()
              .keyboard(rows)
              .oneTimeKeyboard(true)
              .resizeKeyboard(true)
              .build());
    }
    List<Button> below =
        buttons.stream()
            .filter(
                button ->
                    !asksForPlace(button) && target(button).stream().allMatch(Keyboards::opens))
            .toList();
    return below.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new InlineKeyboardMarkup(
                rows(below).stream()
                    .map(row -> new InlineKeyboardRow(row.stream().map(Keyboards::inline).toList()))
                    .toList()));
  }

  /** The buttons that no keyboard takes: their targets go into the text. */
  static List<Button> spelledOut(List<Button> buttons, boolean alone) {
    boolean asking = alone && buttons.stream().anyMatch(Keyboards::asksForPlace);
    return buttons.stream()
        .filter(button -> target(button).filter(to -> asking || !opens(to)).isPresent())
        .toList();
  }

  /** Where a button leads. */
  static Optional<URI> target(Button button) {
    return button.action() instanceof Action.Open open
        ? Optional.of(open.target())
        : Optional.empty();
  }

  /** Telegram refuses a whole message over a button to an address that it finds no address. */
  private static boolean opens(URI target) {
    boolean web = "https".equals(target.getScheme()) || "http".equals(target.getScheme());
    return web && target.getHost() != null && target.getHost().contains(".");
  }

  private static boolean opens(Button button) {
    return button.action() instanceof Action.Open;
  }

  private static boolean asksForPlace(Button button) {
    return button.action() instanceof Action.ShareLocation;
  }

  private static KeyboardButton key(Button button) {
    KeyboardButton key = new KeyboardButton(button.title());
    if (asksForPlace(button)) {
      key.setRequestLocation(true);
    }
    return key;
  }

  private static InlineKeyboardButton inline(Button button) {
    InlineKeyboardButton inline = new InlineKeyboardButton(button.title());
    switch (button.action()) {
      case Action.Press press -> inline.setCallbackData(press.payload());
      case Action.Open open -> inline.setUrl(open.target().toString());
      case Action.ShareLocation place -> {}
    }
    return inline;
  }

  /** Short titles share a row, longer ones have their own. */
  private static List<List<Button>> rows(List<Button> buttons) {
    List<List<Button>> rows = new ArrayList<>();
    for (Button button : buttons) {
      if (rows.isEmpty() || !fits(rows.getLast(), button)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(button);
    }
    return rows;
  }

  private static boolean fits(List<Button> row, Button button) {
    return row.size() < ROOM.size()
        && Stream.concat(row.stream(), Stream.of(button))
            .allMatch(one -> one.title().length() <= ROOM.get(row.size()));
  }
}
