package vn.loahoc.print;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.message.Blob;

/**
 * A poster for the door of an activity: who reads its digits from the last row, or points a phone
 * at it, can check in. One page of A4.
 *
 * @param title of the activity
 * @param when in words, with the weekday
 * @param place where the source says it
 * @param publisher who hangs it up
 */
public record Poster(
    String title, When when, Optional<String> place, Entrance entrance, Publisher publisher) {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
  private static final int SCALE = 16;
  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_PLACE = 160;

  /**
   * When it is.
   *
   * @param day "Thứ Hai, 02/10/2023"
   * @param hours "8 giờ đến 10 giờ"; may be empty
   * @param valid from when to when it can be used, in words
   */
  public record When(String day, String hours, String valid) {}

  /**
   * How people check in.
   *
   * @param digits what is typed
   * @param link of the page on which a phone lands
   */
  public record Entrance(String digits, URI link) {}

  /**
   * Who hangs it up.
   *
   * @param trial whether what is printed is not real: the activity, or all that is shown
   */
  public record Publisher(String unit, boolean trial) {}

  /** As a PDF. */
  public Blob pdf() {
    Map<String, String> values = new HashMap<>();
    values.put("font", Paper.FONT);
    values.put("trial", publisher.trial() ? "<p class=\"trial\">" + say("trial") + "</p>" : "");
    values.put("heading", say("heading"));
    String shown = cut(composed(title), LONGEST_TITLE);
    values.put("title", Paper.escaped(shown));
    values.put("size", size(shown.length()));
    values.put("day", text(when.day()));
    values.put("hours", text(when.hours()));
    values.put("place", text(place.map(p -> cut(composed(p), LONGEST_PLACE)).orElse("")));
    values.put("digits", text(entrance.digits()));
    values.put("scan", say("scan"));
    values.put("type", say("type"));
    values.put("valid", text(when.valid()));
    values.put("privacy", say("privacy"));
    values.put("unit", text(publisher.unit()));
    byte[] qr = new QrCode(entrance.link().toString()).png(SCALE).bytes();
    values.put("qr", "data:image/png;base64," + Base64.getEncoder().encodeToString(qr));
    return Paper.pdf(filled(template(), values));
  }

  /** The name of the size in which a title takes at most a few lines. */
  private static String size(int length) {
    if (length <= 50) {
      return "short";
    }
    return length <= 90 ? "long" : length <= 150 ? "longer" : "longest";
  }

  private static String text(String value) {
    return Paper.escaped(composed(value));
  }

  private static String composed(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 1);
    return text.substring(0, space > longest / 2 ? space : longest - 1) + "…";
  }

  private static String say(String key) {
    return text(ResourceBundle.getBundle("vi.print", Locale.ROOT).getString("poster." + key));
  }

  private static String filled(String template, Map<String, String> values) {
    return SLOT.matcher(template)
        .replaceAll(
            slot -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(slot.group(1)))));
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(Poster.class.getResourceAsStream("poster.xhtml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PrintException("the poster's form cannot be read", e);
    }
  }
}
