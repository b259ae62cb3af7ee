package vn.loahoc.place;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places that Loa Học knows: the wards of a {@code wards.csv}, which are those of home; the
 * provinces and cities of Vietnam and its best-known districts; and the venues of a corpus.
 * Immutable.
 */
public final class Gazetteer {

  private final List<Ward> wards;
  private final List<Venue> venues;
  private final List<String> lookalikes;
  private final PlaceFinder finder;

  private Gazetteer(List<Ward> wards, List<Venue> venues, List<String> lookalikes) {
    this.wards = List.copyOf(wards);
    this.venues = List.copyOf(venues);
    this.lookalikes = List.copyOf(lookalikes);
    List<Name> names = new ArrayList<>();
    for (Venue venue : this.venues) {
      names.addAll(PlaceNames.of(venue));
    }
    for (Ward ward : this.wards) {
      names.addAll(PlaceNames.of(ward, this.wards));
    }
    names.addAll(Areas.names());
    this.finder = new PlaceFinder(new NameIndex(names), new Lookalikes(this.lookalikes));
  }

  /** The places of Vietnam, without any ward. */
  public static Gazetteer ofVietnam() {
    return new Gazetteer(List.of(), List.of(), List.of());
  }

  /** The places of Vietnam with these wards at home. */
  public static Gazetteer of(List<Ward> wards) {
    return new Gazetteer(wards, List.of(), List.of());
  }

  /**
   * The places of Vietnam with the wards of a file. Rows that cannot be read are left out, all of
   * them if there is no such file: {@link WardsFile} says which.
   */
  public static Gazetteer read(Path wardsFile) {
    return of(WardsFile.read(wardsFile).wards());
  }

  /**
   * The same with venues added.
   *
   * @param places places as the documents of a corpus name them ("Quảng trường Lớn, quận 1"); what
   *     is no name of a venue ("các trường học") is passed over
   */
  public Gazetteer withVenues(Collection<String> places) {
    Set<Venue> all = new LinkedHashSet<>(venues);
    places.forEach(place -> all.addAll(PlaceNames.venues(place)));
    return new Gazetteer(wards, List.copyOf(all), lookalikes);
  }

  /**
   * The same, knowing what else is called so that without its marks a part of it looks like a
   * place: a class or a house, such as "Hội quán Ba Dừa", which is typed "hoi quan ba dua".
   *
   * @param names as they are written
   */
  public Gazetteer besides(Collection<String> names) {
    return new Gazetteer(wards, venues, List.copyOf(names));
  }

  /** The wards, in the order of their file. */
  public List<Ward> wards() {
    return wards;
  }

  /** The wards that are there on a day. */
  public List<Ward> wards(LocalDate day) {
    return wards.stream().filter(ward -> ward.life().contains(day)).toList();
  }

  /** The venues of the corpus. */
  public List<Venue> venues() {
    return venues;
  }

  /**
   * The places a text names, in its order, without overlaps. Of wards that share a name the latest
   * is meant.
   *
   * @param text any text; never fails on it
   */
  public List<PlaceMention> find(String text) {
    return find(text, LocalDate.MAX);
  }

  /**
   * The places a text names, in its order, without overlaps.
   *
   * @param text any text; never fails on it
   * @param day of wards that share a name the one of this day is meant
   */
  public List<PlaceMention> find(String text, LocalDate day) {
    Words words = new Words(text);
    List<PlaceMention> mentions = new ArrayList<>();
    for (PlaceFinder.Found found : finder.find(words)) {
      List<Place> places = likeliestFirst(found.places(), day);
      int from = words.get(found.first()).from();
      int to = words.get(found.last()).to();
      mentions.add(
          new PlaceMention(
              from,
              to,
              text.substring(from, to),
              places.getFirst(),
              places.subList(1, places.size())));
    }
    return mentions;
  }

  /** What became of a ward until today. */
  public Succession succession(Ward ward) {
    if (ward.life().to().isEmpty() || ward.mergedInto().isEmpty()) {
      return new Succession(ward, Succession.Kind.UNCHANGED, List.of(ward));
    }
    List<Ward> today = new ArrayList<>();
    for (String name : ward.mergedInto()) {
      latest(name).ifPresent(today::add);
    }
    if (today.size() > 1) {
      return new Succession(ward, Succession.Kind.SPLIT, today);
    }
    boolean livesOn = today.stream().anyMatch(next -> next.name().equals(ward.name()));
    return new Succession(ward, livesOn ? Succession.Kind.LIVES_ON : Succession.Kind.MERGED, today);
  }

  /** The wards that went into a ward, as a whole or in part, in the order of their file. */
  public List<Ward> predecessors(Ward ward) {
    return wards.stream()
        .filter(old -> !old.equals(ward) && old.mergedInto().contains(ward.name()))
        .filter(old -> ward.life().from().isPresent() && old.life().to().isPresent())
        .toList();
  }

  /** Names of the wards that went into the wards of a name, as a whole or in part. */
  public Set<String> former(String name) {
    return wards.stream()
        .filter(old -> old.mergedInto().contains(name))
        .map(Ward::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Ward> latest(String name) {
    return wards.stream()
        .filter(ward -> ward.name().equals(name))
        .max(Comparator.comparing(Gazetteer::lastDay));
  }

  /** Home wards, then the rest as found; one ward of each name, that of the day or the latest. */
  private static List<Place> likeliestFirst(List<Place> places, LocalDate day) {
    List<Ward> wards = new ArrayList<>();
    List<Place> others = new ArrayList<>();
    for (Place place : places) {
      if (place instanceof Ward ward) {
        wards.add(ward);
      } else {
        others.add(place);
      }
    }
    Comparator<Ward> ofThatDay = Comparator.comparing(ward -> !ward.life().contains(day));
    wards.sort(ofThatDay.thenComparing(Gazetteer::lastDay, Comparator.reverseOrder()));
    List<Place> sorted = new ArrayList<>(oneOfEachName(wards));
    sorted.addAll(others);
    return sorted;
  }

  private static List<Ward> oneOfEachName(List<Ward> wards) {
    Set<String> names = new LinkedHashSet<>();
    return wards.stream().filter(ward -> names.add(ward.name())).toList();
  }

  private static LocalDate lastDay(Ward ward) {
    return ward.life().to().orElse(LocalDate.MAX);
  }
}
