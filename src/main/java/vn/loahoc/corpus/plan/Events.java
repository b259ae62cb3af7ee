package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Plan.Week;
import vn.loahoc.time.Bound;

/** The dated happenings of one sentence. */
final class Events {

  /**
   * One of them.
   *
   * @param what the clause without time and place
   * @param moments its times
   * @param place where, in the words of the clause
   * @param unit the body the clause begins with
   */
  record Event(String what, List<Moment> moments, Optional<String> place, Optional<String> unit) {}

  private static final Pattern ISSUING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:đã |vừa |có |ký )*(?:ban hành|ký ban hành|có (?:công văn|văn bản)|ra"
              + " (?:thông báo|quyết định))(?!\\p{L})");

  /** "chào mừng ngày 20/11": a day that is only remembered. */
  private static final Pattern REMEMBERED =
      Pattern.compile(
          "(?iu)(?:(?:kỷ niệm|kỉ niệm|chào mừng)\\s(?:(?!tổ chức|diễn ra|vào |lúc )[^,.;]){0,80}"
              + "|(?:nhân dịp|nhân|mừng)\\s(?:[^,.;]{0,30}\\s)?)$");

  private static final Pattern BEFORE_TIME = Pattern.compile("(?iu)^(?:từ|vào|trong)\\s+$");

  private Events() {}

  static List<Event> of(String sentence, List<Moment> moments, Optional<Week> week) {
    List<Event> events = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      boolean leads = moment.hasDay() || moment.mention().recurrence().isPresent();
      if (!leads || !happens(sentence, moment, week)) {
        continue;
      }
      List<Moment> own = new ArrayList<>(List.of(moment));
      addHours(moments, i, own);
      int listEnd = addListed(sentence, moments, i, own);
      int to = clauseEnd(sentence, moments, listEnd);
      int start = clauseStart(sentence, from, moment.from());
      events.add(event(sentence, start, to, own));
      from = to;
      i = listEnd;
    }
    return events;
  }

  /** Further days of the same list are days of the same happening. */
  private static int addListed(String sentence, List<Moment> moments, int at, List<Moment> own) {
    int last = at;
    while (last + 1 < moments.size()
        && moments.get(last + 1).hasDay()
        && sentence
            .substring(moments.get(last).to(), moments.get(last + 1).from())
            .matches("\\s*(?:[;,]|và|[;,]\\s*và)\\s*(?:ngày\\s*)?")) {
      last++;
      own.add(moments.get(last));
    }
    return last;
  }

  /** Hours beside a day, on either side, that no other day stands nearer to. */
  private static void addHours(List<Moment> moments, int at, List<Moment> own) {
    for (int i = at - 1; i >= 0 && !moments.get(i).hasDay(); i--) {
      if (moments.get(i).hasClock()) {
        own.addFirst(moments.get(i));
      }
    }
    boolean afterFirstDay = moments.stream().limit(at).noneMatch(Moment::hasDay);
    for (int i = at + 1; i < moments.size() && !moments.get(i).hasDay(); i++) {
      boolean lastDay = moments.stream().skip(i).noneMatch(Moment::hasDay);
      if (moments.get(i).hasClock() && (lastDay || afterFirstDay)) {
        own.add(moments.get(i));
      }
    }
  }

  private static boolean happens(String sentence, Moment moment, Optional<Week> week) {
    String before = BEFORE_TIME.matcher(sentence.substring(0, moment.from())).replaceFirst("");
    String after = sentence.substring(moment.to());
    if (DeadlineReader.isDeadline(sentence, moment)
        || (moment.is(Bound.FROM) && !moment.severalDays())
        || (moment.is(Bound.UNTIL) && !moment.severalDays())
        || REMEMBERED.matcher(before).find()) {
      return false;
    }
    Matcher issuing = ISSUING.matcher(after);
    if (issuing.find() && !after.substring(0, issuing.start()).contains(";")) {
      return false;
    }
    boolean basis = LineSigns.basis(sentence) && !before.contains(";");
    return !basis && !(isWeek(moment, week) && aboutTheWeek(before, after));
  }

  private static boolean isWeek(Moment moment, Optional<Week> week) {
    return moment.severalDays()
        && week.filter(w -> w.first().equals(moment.first()) && w.last().equals(moment.last()))
            .isPresent();
  }

  /** The week itself is no happening of the week; its activities are. */
  private static boolean aboutTheWeek(String before, String after) {
    String lower = before.toLowerCase(Locale.ROOT);
    boolean rest = before.isBlank() || lower.strip().matches("\\(?tuần.*|tuần lễ.*");
    boolean week =
        lower.contains("tuần")
            || (before.isBlank() && after.toLowerCase(Locale.ROOT).contains("tuần lễ"));
    return (week && !lower.contains("hoạt động")) || rest;
  }

  private static int clauseEnd(String sentence, List<Moment> moments, int at) {
    for (int i = at + 1; i < moments.size(); i++) {
      if (moments.get(i).hasDay()) {
        String between = sentence.substring(moments.get(at).to(), moments.get(i).from());
        int cut = Math.max(between.lastIndexOf(';'), between.lastIndexOf('.'));
        return cut >= 0 ? moments.get(at).to() + cut : moments.get(at).to();
      }
    }
    return sentence.length();
  }

  private static int clauseStart(String sentence, int from, int to) {
    String before = sentence.substring(from, to);
    int bracket = before.lastIndexOf('(');
    int inside = bracket >= 0 && before.indexOf(')', bracket) < 0 ? bracket + 1 : 0;
    boolean words = before.substring(inside).strip().length() > 8;
    int among = before.toLowerCase(Locale.ROOT).lastIndexOf("trong đó");
    return from + Math.max(words ? inside : 0, Math.max(among, 0));
  }

  private static Event event(String sentence, int from, int to, List<Moment> moments) {
    String clause = sentence.substring(from, to);
    StringBuilder blotted = new StringBuilder(clause);
    for (Moment moment : moments) {
      int start = Math.max(0, moment.from() - from);
      int end = Math.min(clause.length(), moment.to() - from);
      blot(blotted, start, end);
    }
    List<PlacePhrases.Found> places = PlacePhrases.find(blotted.toString());
    blotPlaceBesideTime(blotted, places);
    Optional<String> place = placeName(places);
    if (place.isEmpty()) {
      int timeEnd = Math.min(clause.length(), moments.getFirst().to() - from);
      Optional<PlacePhrases.Found> venue = PlacePhrases.afterTime(clause, Math.max(0, timeEnd));
      place = venue.map(PlacePhrases.Found::name);
      venue.ifPresent(v -> blot(blotted, v.from(), v.to()));
    }
    String words = Clause.words(blotted.toString());
    return new Event(
        Phrases.title(Phrases.shortened(Clause.matter(words))),
        moments,
        place,
        UnitPhrases.leading(words));
  }

  /** "Ngày 1/10, tại …, quận …": a place right beside the time belongs to the setting, too. */
  private static void blotPlaceBesideTime(StringBuilder blotted, List<PlacePhrases.Found> places) {
    for (PlacePhrases.Found place : places) {
      String before = blotted.substring(0, place.from());
      boolean leads = before.replaceAll("[^\\p{L}\\d¤]", "").endsWith("¤");
      if (leads || before.isBlank()) {
        blot(blotted, place.from(), place.to());
      }
    }
  }

  private static void blot(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, '¤');
    }
  }

  private static Optional<String> placeName(List<PlacePhrases.Found> places) {
    String names =
        places.stream()
            .map(PlacePhrases.Found::name)
            .map(name -> name.replace("¤", "").strip())
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }
}
