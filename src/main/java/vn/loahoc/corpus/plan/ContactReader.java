package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Contact;
import vn.loahoc.corpus.Section.Part;

/** E-mail addresses, telephone numbers and web addresses with the body they belong to. */
final class ContactReader {

  private static final Map<Contact.Kind, Pattern> PATTERNS = new EnumMap<>(Contact.Kind.class);

  static {
    PATTERNS.put(Contact.Kind.EMAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
    // National numbers begin with 0 and have 10 or 11 digits; separators are free.
    PATTERNS.put(
        Contact.Kind.PHONE,
        Pattern.compile(
            "(?<![\\d/.-])(?:\\(0\\d{1,3}\\)|0\\d{1,3}|\\+84)(?:[\\s.-]?\\d{2,4}){2,4}(?![\\d/])|(?<!\\d)1[89]00[\\s.]?\\d{4,6}(?!\\d)"));
    PATTERNS.put(
        Contact.Kind.WEB,
        Pattern.compile("(?:https?://|www\\.)[^\\s,;()<>“”\"]+[^\\s,;()<>“”\".]"));
  }

  private ContactReader() {}

  static List<Contact> read(Outline outline) {
    List<Contact> contacts = new ArrayList<>();
    outline
        .paragraphs(Part.HEAD, Part.BODY, Part.ANNEX)
        .forEach(
            place ->
                Sentences.of(place.paragraph().text())
                    .forEach(sentence -> addAll(place, sentence, contacts)));
    return contacts;
  }

  private static void addAll(Outline.Place place, String sentence, List<Contact> contacts) {
    for (Map.Entry<Contact.Kind, Pattern> entry : PATTERNS.entrySet()) {
      Matcher matcher = entry.getValue().matcher(sentence);
      while (matcher.find()) {
        String value = matcher.group();
        boolean phone = entry.getKey() == Contact.Kind.PHONE;
        boolean whole =
            value.replaceAll("\\D", "").length() >= 8 && DocumentDay.date(value).isEmpty();
        boolean known = contacts.stream().anyMatch(c -> c.value().equals(value));
        if (!known && (!phone || whole)) {
          contacts.add(
              new Contact(
                  entry.getKey(),
                  value,
                  owner(sentence.substring(0, matcher.start()))
                      .or(() -> owner(textBefore(place, sentence)))
                      .or(() -> DutyReader.unitOf(place.stretch())),
                  place.stretch().quote(sentence, place.paragraph())));
        }
      }
    }
  }

  private static String textBefore(Outline.Place place, String sentence) {
    String text = place.paragraph().text();
    return text.substring(0, Math.max(0, text.indexOf(sentence)));
  }

  /** The body named last before it. */
  private static Optional<String> owner(String before) {
    return UnitPhrases.find(before).stream()
        .map(UnitPhrases.Found::name)
        .reduce((first, second) -> second);
  }
}
