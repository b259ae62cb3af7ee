package vn.loahoc.reminder.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Ahead;
import vn.loahoc.corpus.AheadPieces;
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.LeadTimes;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Reads when somebody wants to be reminded: "trước 1 tiếng", "trước 1 ngày", "lúc 7h sáng". */
final class LeadWords {

  private static final int LONGEST = 200;
  private static final int MOST = Ahead.MOST;

  private static final String BEFORE = "(?:truoc|som)(?: khoang| do| tam)? ";
  private static final String AT_CLOCK = "(?: " + AheadPieces.CLOCK + ")?";

  /** "trước 1 ngày", "trước 2 hôm lúc 8h". */
  private static final Pattern DAYS = AheadPieces.within(BEFORE, AheadPieces.DAYS, AT_CLOCK);

  /** "trước 1 tiếng", "trước nửa tiếng", "trước 2 tiếng rưỡi", "trước 30 phút". */
  private static final Pattern SPAN = AheadPieces.within(BEFORE, AheadPieces.SPAN);

  /** "1 ngày trước", "2 hôm trước lúc 8h". */
  private static final Pattern DAYS_FIRST =
      AheadPieces.within(AheadPieces.DAYS, " truoc", AT_CLOCK);

  /** "1 tiếng trước", but not "lúc 7 giờ trước". */
  private static final Pattern SPAN_FIRST =
      AheadPieces.within("(?<!luc )", AheadPieces.SPAN, " truoc");

  /** "lúc 8h tối hôm trước". */
  private static final Pattern DAY_BEFORE = AheadPieces.within(AheadPieces.DAY_BEFORE);

  /** "tối hôm trước". */
  private static final Pattern EVENING = AheadPieces.within(AheadPieces.EVENING);

  /** "lúc 7h sáng", "7 giờ 30 hôm đó". */
  private static final Pattern AT =
      AheadPieces.within(
          AheadPieces.CLOCK, "(?: (?:cung ngay|(?:hom|ngay|bua) (?:do|ay|dien ra)))?");

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
    reading.take(DAYS, match -> AheadPieces.daysAndClock(match).map(Lead::of));
    reading.take(SPAN, match -> AheadPieces.span(match).map(Lead::of));
    reading.take(DAYS_FIRST, match -> AheadPieces.daysAndClock(match).map(Lead::of));
    reading.take(SPAN_FIRST, match -> AheadPieces.span(match).map(Lead::of));
    reading.take(
        DAY_BEFORE, match -> AheadPieces.clock(match).map(at -> new Lead.DaysBefore(1, at)));
    reading.take(EVENING, match -> Optional.of(LeadTimes.EVENING_BEFORE));
    reading.take(AT, match -> AheadPieces.clock(match).map(Lead.OnTheDay::new));
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
}
