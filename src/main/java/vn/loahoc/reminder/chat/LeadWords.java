package vn.loahoc.reminder.chat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.people.QuietHours;
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.LeadTimes;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Reads when somebody wants to be reminded: "trước 1 tiếng", "trước 1 ngày", "lúc 7h sáng". */
final class LeadWords {

  private static final int LONGEST = 200;
  private static final int MOST = 4;
  private static final int NOON = 12;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bon", 4),
          Map.entry("nam", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9),
          Map.entry("muoi", 10),
          Map.entry("muoi lam", 15),
          Map.entry("hai muoi", 20),
          Map.entry("ba muoi", 30));

  private static final String NUMBER =
      "(\\d{1,4}|nua|muoi lam|hai muoi|ba muoi|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)";
  private static final String CLOCK =
      "(\\d{1,2}) ?(?:h|g|gio|:) ?(\\d{1,2}|ruoi)?(?: ?(?:phut|p)\\b)?"
          + "(?: (?:buoi )?(sang|trua|chieu|toi|dem))?";

  /** "trước 1 ngày", "trước 2 hôm lúc 8h". */
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?:truoc|som) "
              + NUMBER
              + " ?(?:ngay|hom|bua)(?: (?:vao )?(?:luc )?"
              + CLOCK
              + ")?(?![\\p{L}\\d])");

  /** "trước 1 tiếng", "trước nửa tiếng", "trước 2 tiếng rưỡi", "trước 30 phút". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:truoc|som)(?: khoang| do| tam)? "
              + NUMBER
              + " ?(phut|p|tieng|gio|h)(?: dong ho)?( ruoi)?(?![\\p{L}\\d])");

  /** "lúc 8h tối hôm trước". */
  private static final Pattern DAY_BEFORE =
      Pattern.compile("\\b(?:vao )?(?:luc )?" + CLOCK + " (?:hom|bua|ngay) truoc(?![\\p{L}\\d])");

  /** "tối hôm trước". */
  private static final Pattern EVENING =
      Pattern.compile("\\b(?:vao )?(?:toi|chieu toi) (?:hom |bua |ngay )?truoc(?![\\p{L}\\d])");

  /** "lúc 7h sáng", "7 giờ 30 hôm đó". */
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:vao )?(?:luc )?"
              + CLOCK
              + "(?: (?:cung ngay|(?:hom|ngay|bua) (?:do|ay|dien ra)))?(?![\\p{L}\\d])");

  private static final Set<String> LIGHT =
      new HashSet<>(
          WordLists.lines(LeadWords.class, "light-words.txt").stream().map(Folding::fold).toList());

  private LeadWords() {}

  /**
   * What was said.
   *
   * @param leads when; empty if nothing was said of that
   * @param possible whether all of that can be done at all
   * @param words what else was said, without diacritics: what it is about
   */
  record Wanted(List<Lead> leads, boolean possible, List<String> words) {
    Wanted {
      leads = List.copyOf(leads);
      words = List.copyOf(words);
    }
  }

  /** Reads what follows "nhắc tôi". */
  static Wanted read(String argument) {
    String text = Spelling.normalize(argument);
    if (text.length() > LONGEST) {
      return new Wanted(List.of(), true, List.of(text));
    }
    Reading reading = new Reading(plain(text));
    reading.take(DAYS, LeadWords::days);
    reading.take(BEFORE, LeadWords::before);
    reading.take(DAY_BEFORE, match -> clock(match, 1).map(at -> new Lead.DaysBefore(1, at)));
    reading.take(EVENING, match -> Optional.of(LeadTimes.EVENING_BEFORE));
    reading.take(AT, match -> clock(match, 1).map(Lead.OnTheDay::new));
    return reading.wanted();
  }

  /** What names something, as it was typed: without when somebody wants to be reminded. */
  static String named(String argument, Wanted wanted) {
    List<String> kept = new ArrayList<>();
    int next = 0;
    for (String typed : argument.strip().split("\\s+")) {
      List<String> plain = List.of(plain(Spelling.normalize(typed)).split(" "));
      int end = next + plain.size();
      if (end <= wanted.words().size() && wanted.words().subList(next, end).equals(plain)) {
        kept.add(typed);
        next = end;
      }
    }
    return String.join(" ", kept);
  }

  private static String plain(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\d:]+", " ").strip();
  }

  /** A text from which leads are taken one after the other. */
  private static final class Reading {
    private final List<Lead> leads = new ArrayList<>();
    private String rest;
    private boolean possible = true;

    Reading(String text) {
      this.rest = text;
    }

    private interface Reader {
      Optional<Lead> lead(Matcher match);
    }

    void take(Pattern pattern, Reader reader) {
      Matcher match = pattern.matcher(rest);
      StringBuilder left = new StringBuilder();
      while (match.find()) {
        Optional<Lead> lead = reader.lead(match).filter(one -> leads.size() < MOST);
        possible = possible && lead.isPresent();
        lead.ifPresent(leads::add);
        match.appendReplacement(left, " ");
      }
      match.appendTail(left);
      rest = left.toString();
    }

    Wanted wanted() {
      List<String> words =
          Pattern.compile(" +")
              .splitAsStream(rest)
              .filter(word -> !word.isEmpty() && !LIGHT.contains(word))
              .toList();
      return new Wanted(leads, possible, words);
    }
  }

  private static Optional<Lead> days(Matcher match) {
    int days = number(match.group(1));
    Optional<LocalTime> at =
        match.group(2) == null ? Optional.of(QuietHours.EVENING) : clock(match, 2);
    return at.filter(hour -> days >= 1 && days <= Lead.LONGEST.toDays())
        .map(hour -> new Lead.DaysBefore(days, hour));
  }

  private static Optional<Lead> before(Matcher match) {
    boolean hours = !match.group(2).startsWith("p");
    int unit = hours ? 60 : 1;
    int number = number(match.group(1));
    int minutes = match.group(1).equals("nua") ? unit / 2 : number * unit;
    Duration duration = Duration.ofMinutes(minutes + (match.group(3) == null ? 0 : unit / 2));
    return Optional.of(duration)
        .filter(d -> d.compareTo(Lead.SHORTEST) >= 0 && d.compareTo(Lead.LONGEST) <= 0)
        .map(Lead.Before::new);
  }

  private static int number(String said) {
    return said.matches("\\d+") ? Integer.parseInt(said) : NUMBERS.getOrDefault(said, 0);
  }

  /** The hour of three groups of {@link #CLOCK}; nothing if there is no such hour. */
  private static Optional<LocalTime> clock(Matcher match, int group) {
    int hour = Integer.parseInt(match.group(group));
    String said = match.group(group + 1);
    int minute = said == null ? 0 : said.equals("ruoi") ? 30 : Integer.parseInt(said);
    String part = match.group(group + 2);
    boolean afternoon =
        part != null
            && (part.equals("chieu") || part.equals("toi") || (part.equals("trua") && hour < 4));
    int full = afternoon && hour < NOON ? hour + NOON : hour;
    return full > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(full, minute));
  }
}
