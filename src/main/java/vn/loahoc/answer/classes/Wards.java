package vn.loahoc.answer.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.calendar.Slug;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;

/** The wards that people name, by their old or new names. Immutable and thread-safe. */
final class Wards {

  /** Names of one syllable or only a number are other words as well. */
  private static final int SHORTEST_NAME = 2;

  private final Gazetteer gazetteer;
  private final WardKinds kinds;
  private final Phrases<Ward> names = new Phrases<>();

  Wards(Gazetteer gazetteer, WardKinds kinds) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    for (Ward ward : gazetteer.wards()) {
      if (Spelling.words(ward.name()).size() >= SHORTEST_NAME) {
        names.add(ward.name(), ward);
      }
      ward.otherNames().full().forEach(other -> names.add(other, ward));
    }
  }

  /** Where the words of a question about classes name a ward without its kind. */
  List<Phrases.Found<Ward>> in(List<Word> words) {
    return names.find(words);
  }

  /** Those found by {@link #in}. */
  Optional<Named> named(List<Phrases.Found<Ward>> found, LocalDate today) {
    return together(found.stream().map(Phrases.Found::value).distinct().toList(), today);
  }

  /**
   * One or several wards that were named.
   *
   * @param said "phường Mẫu", with its name of today where that is another
   * @param own slugs of just those
   * @param slugs of them and of what they became or were made of
   */
  record Named(String said, Set<String> own, Set<String> slugs) {}

  /** Those of a message's mentions. */
  Optional<Named> of(List<PlaceMention> mentions, LocalDate today) {
    List<Ward> wards =
        mentions.stream()
            .map(PlaceMention::place)
            .filter(Ward.class::isInstance)
            .map(Ward.class::cast)
            .distinct()
            .toList();
    return together(wards, today);
  }

  private Optional<Named> together(List<Ward> wards, LocalDate today) {
    if (wards.isEmpty()) {
      return Optional.empty();
    }
    Set<String> slugs = new LinkedHashSet<>();
    wards.forEach(ward -> slugs.addAll(slugs(atThatTime(ward, today), today)));
    return Optional.of(
        new Named(
            wards.stream()
                .map(ward -> named(atThatTime(ward, today), today))
                .distinct()
                .collect(Collectors.joining(", ")),
            wards.stream()
                .map(ward -> Slug.of(atThatTime(ward, today)))
                .collect(Collectors.toSet()),
            slugs));
  }

  /** A whole message that is nothing but the name of a ward: "tan phu". */
  Optional<Named> bare(String text, LocalDate today) {
    String name = text.strip();
    if (name.isEmpty() || name.length() > 40) {
      return Optional.empty();
    }
    List<PlaceMention> found = gazetteer.find("phường " + name);
    boolean whole = found.size() == 1 && found.getFirst().to() == ("phường " + name).length();
    return whole ? of(found, today) : Optional.empty();
  }

  /** The ward that somebody lives in. */
  Optional<Named> home(String ward, LocalDate today) {
    return of(gazetteer.find(ward), today).or(() -> bare(ward, today));
  }

  /** Of wards that share a name the one of today. */
  private Ward atThatTime(Ward ward, LocalDate today) {
    return gazetteer.wards(today).stream()
        .filter(other -> other.name().equals(ward.name()) && other.type() == ward.type())
        .findFirst()
        .orElse(ward);
  }

  private Set<String> slugs(Ward ward, LocalDate today) {
    Set<String> slugs = new LinkedHashSet<>();
    slugs.add(Slug.of(ward));
    // of a ward that is still to come those are meant that it will be made of
    boolean coming = ward.life().from().map(from -> from.isAfter(today)).orElse(false);
    if (coming || ward.life().contains(today)) {
      gazetteer.predecessors(ward).stream()
          .filter(old -> coming || old.life().to().map(to -> to.isBefore(today)).orElse(false))
          .forEach(old -> slugs.add(Slug.of(old)));
    } else {
      gazetteer.succession(ward).today().forEach(next -> slugs.add(Slug.of(next)));
    }
    return slugs;
  }

  /** "phường Cũ (nay thuộc phường Mới)". */
  String named(Ward ward, LocalDate today) {
    String name = kinds.named(ward);
    List<String> now = new ArrayList<>();
    if (ward.life().to().map(to -> to.isBefore(today)).orElse(false)) {
      gazetteer.succession(ward).today().stream()
          .filter(next -> !next.name().equals(ward.name()))
          .map(kinds::named)
          .forEach(now::add);
    }
    return now.isEmpty()
        ? name
        : Sentences.say("ward-now", name, String.join(Sentences.say("or"), now));
  }
}
