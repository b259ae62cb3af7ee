package vn.loahoc.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ward or commune, as it was or is for a while.
 *
 * @param type what sort of unit it is
 * @param name its name without its type
 * @param code its number in the official list, where it is known
 * @param otherNames how else it is or was called
 * @param belongs where it belongs or belonged
 * @param life from when to when it is a ward of that extent
 * @param mergedInto names of the wards that took its place; several if it was split
 * @param middle a point about in its middle, where one is known
 */
public record Ward(
    Type type,
    String name,
    Optional<String> code,
    OtherNames otherNames,
    Belongs belongs,
    Life life,
    List<String> mergedInto,
    Optional<Spot> middle)
    implements Place {

  public Ward {
    mergedInto = List.copyOf(mergedInto);
  }

  /** Units of the lowest level. */
  public enum Type {
    WARD("phường"),
    COMMUNE("xã"),
    TOWNSHIP("thị trấn");

    private final String vietnamese;

    Type(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** The word before its name. */
    public String vietnamese() {
      return vietnamese;
    }
  }

  /**
   * How else a ward is or was called.
   *
   * @param former names of wards that went into this one, as a whole or in part
   * @param abbreviations how people shorten its name
   */
  public record OtherNames(List<String> former, List<String> abbreviations) {
    public OtherNames {
      former = List.copyOf(former);
      abbreviations = List.copyOf(abbreviations);
    }

    /** Those that are names and not short for one: "Cù Lao Mẫu", not "CLM" and "T. Mẫu". */
    public List<String> full() {
      return abbreviations.stream().filter(other -> isFull(Token.of(other))).toList();
    }

    private static boolean isFull(List<Token> tokens) {
      return tokens.size() > 1
          && tokens.stream()
              .allMatch(token -> token.folded().length() > 1 && PlaceNames.isSyllable(token))
          && tokens.stream().noneMatch(Token::isNumber);
    }
  }

  /**
   * Where a ward belongs or belonged.
   *
   * @param district its district, empty since districts ceased to exist
   * @param city its city or province
   */
  public record Belongs(Optional<String> district, Optional<String> city) {}

  /** First and last day, both inclusive; empty where open. */
  public record Life(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Whether it is so on a day. */
    public boolean contains(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }
}
