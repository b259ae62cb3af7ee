package vn.loahoc.exam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loahoc.exam.Claim.Kind;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** What an answer may state: what its texts state, and what follows from it by counting days. */
final class Permitted {

  /** A deadline "trước ngày 11/10" excludes its day, so its last day may be named. */
  private static final Pattern BEFORE_A_DAY =
      Pattern.compile("(?iU)(?<!\\p{L})trước\\s+(?:ngày\\s+)?(\\d[^,.;\\n]{3,30})");

  private final LocalDate today;
  private final String text;
  private final String typed;
  private final Set<Claim> claims = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<LocalDate> named = new HashSet<>();

  /**
   * Reads what may be stated.
   *
   * @param sources what the answer quotes, with the names of the documents
   * @param turns what the person said; places may be repeated from it with their diacritics
   * @param named days that may be named although no text states them
   */
  Permitted(List<String> sources, List<String> turns, LocalDate today, Set<LocalDate> named) {
    List<String> texts = new ArrayList<>(sources);
    texts.addAll(turns);
    this.today = today;
    this.text = comparable(String.join("\n", texts));
    this.typed = Folding.fold(comparable(String.join("\n", turns)));
    List<Claim> read = texts.stream().flatMap(t -> ClaimReader.read(t).stream()).toList();
    years.add(today.getYear());
    read.forEach(this::learn);
    read.forEach(this::learnDay);
    this.named.addAll(named);
    this.named.add(today);
    sources.forEach(this::learnLastDays);
  }

  boolean allows(Claim claim) {
    return switch (claim.kind()) {
      case ADDRESS, PHONE, CODE, HOUR -> claims.contains(meaning(claim)) || says(claim.text());
      case DATE -> allowsDate(claim.value());
      case MONTH -> allowsMonth(claim.value());
      case DAYS -> numbers.contains(claim.value()) || isADistance(Long.parseLong(claim.value()));
      case NUMBER -> numbers.contains(claim.value()) || claim.value().equals("" + today.getYear());
      case PLACE -> allowsPlace(claim.value());
    };
  }

  /** Whether a place stands in a source, or was asked for, with or without diacritics. */
  boolean allowsPlace(String name) {
    return says(name) || contains(typed, Folding.fold(comparable(name)));
  }

  /** Whether the words stand in the texts, not as a part of other words or numbers. */
  boolean says(String words) {
    return contains(text, comparable(words));
  }

  private static boolean contains(String text, String wanted) {
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!joins(text, at) && !joins(text, at + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  /** The days of which a date with or without a year may speak. */
  List<LocalDate> daysOf(String date) {
    String[] parts = date.split("/");
    List<LocalDate> found = new ArrayList<>();
    if (parts.length == 3) {
      addDay(found, parts, Integer.parseInt(parts[2]));
    } else {
      years.forEach(year -> addDay(found, parts, year));
    }
    return found;
  }

  private void learn(Claim claim) {
    claims.add(meaning(claim));
    String[] parts = claim.value().split("/");
    switch (claim.kind()) {
      case NUMBER, DAYS -> numbers.add(claim.value());
      case CODE -> numbers.add(parts[0]);
      case DATE -> learnYear(parts, 2);
      case MONTH -> learnYear(parts, 1);
      default -> {}
    }
    if (claim.kind() == Kind.NUMBER && claim.value().matches("(19|20)\\d\\d")) {
      years.add(Integer.parseInt(claim.value()));
    }
  }

  private void learnYear(String[] parts, int index) {
    if (parts.length > index) {
      years.add(Integer.parseInt(parts[index]));
      numbers.add(parts[index]);
    }
  }

  private void learnDay(Claim claim) {
    if (claim.kind() == Kind.DATE) {
      days.addAll(daysOf(claim.value()));
    }
  }

  private void learnLastDays(String source) {
    for (MatchResult match : BEFORE_A_DAY.matcher(source).results().toList()) {
      ClaimReader.read(match.group(1)).stream()
          .filter(claim -> claim.kind() == Kind.DATE && match.group(1).startsWith(claim.text()))
          .flatMap(claim -> daysOf(claim.value()).stream())
          .forEach(day -> named.add(day.minusDays(1)));
    }
  }

  private boolean allowsDate(String date) {
    List<LocalDate> meant = daysOf(date);
    return meant.stream().anyMatch(day -> days.contains(day) || named.contains(day));
  }

  private boolean allowsMonth(String month) {
    String[] parts = month.split("/");
    return claims.stream()
        .filter(claim -> claim.kind() == Kind.DATE || claim.kind() == Kind.MONTH)
        .map(claim -> claim.kind() == Kind.DATE ? afterSlash(claim.value()) : claim.value())
        .map(known -> known.split("/"))
        .anyMatch(
            known ->
                known[0].equals(parts[0])
                    && (parts.length == 1 || known.length == 1 || known[1].equals(parts[1])));
  }

  /**
   * "Còn 2 ngày", "7 ngày": from today to a day of the texts, or from one of their days to another.
   */
  private boolean isADistance(long count) {
    for (LocalDate day : days) {
      if (Math.abs(ChronoUnit.DAYS.between(today, day)) == count) {
        return true;
      }
      if (days.contains(day.plusDays(count - 1))) {
        return true;
      }
    }
    return named.stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(today, day)) == count);
  }

  /** Whether what stands before the index belongs to the same word or number as what follows. */
  private static boolean joins(String text, int index) {
    if (index == 0 || index == text.length()) {
      return false;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    return (Character.isLetter(before) && Character.isLetter(after))
        || (Character.isDigit(before) && Character.isDigit(after));
  }

  private static void addDay(List<LocalDate> found, String[] parts, int year) {
    try {
      found.add(LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    } catch (DateTimeException e) {
      // 30/02 is no day, in this year or any
    }
  }

  private static Claim meaning(Claim claim) {
    return new Claim(claim.kind(), "", claim.value());
  }

  private static String afterSlash(String date) {
    return date.substring(date.indexOf('/') + 1);
  }

  private static String comparable(String text) {
    return Spelling.normalize(text).replaceAll("[–—]", "-").replaceAll("(?U)[\\s*]+", " ").strip();
  }
}
