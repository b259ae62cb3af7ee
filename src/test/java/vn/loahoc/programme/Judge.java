package vn.loahoc.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.delivery.Ending;
import vn.loahoc.programme.Diary.Got;

/**
 * Reckons from a diary, and from what people were promised, what must have become of every item,
 * and says what is wrong: an item that came twice, at night, to who did not want it; one that is
 * neither delivered nor explained; a figure of the ledger that is another.
 */
final class Judge {

  private static final LocalDate FIRST = LocalDate.of(2023, 10, 2);
  private static final LocalDate LAST = LocalDate.of(2023, 10, 8);
  private static final Pattern COUNTDOWN = Pattern.compile("Còn (\\d+) ngày đến");
  private static final Pattern DAY = Pattern.compile("là ngày (\\d+) trong 7 ngày");
  private static final Pattern SLOGAN = Pattern.compile("“Khẩu hiệu (\\d+)\\.”");

  private final Diary diary;
  private final List<String> wrong = new ArrayList<>();

  /** What must stand of whom: "p7 2023-10-02 day" and its state. */
  final TreeMap<String, String> rows = new TreeMap<>();

  /** What must be in the ledger: how many entries of a date, and how many of somebody known. */
  final TreeMap<String, Integer> entries = new TreeMap<>();

  Judge(Diary diary) {
    this.diary = diary;
  }

  List<String> verdict() {
    Map<String, List<Got>> byChat = diary.got.stream().collect(Collectors.groupingBy(Got::chat));
    diary.events.forEach(
        (person, events) -> new Life(person, byChat.getOrDefault(person, List.of())).live(events));
    return wrong;
  }

  /** What a text is: "2023-10-02 day". */
  private static String item(String text) {
    Matcher countdown = COUNTDOWN.matcher(text);
    Matcher day = DAY.matcher(text);
    if (countdown.find()) {
      return FIRST.minusDays(Long.parseLong(countdown.group(1))) + " countdown";
    }
    return day.find()
        ? FIRST.plusDays(Long.parseLong(day.group(1)) - 1) + " day"
        : LAST.plusDays(1) + " farewell";
  }

  /** What goes out on a date; empty if nothing does. */
  private static String item(LocalDate date) {
    if (date.isBefore(FIRST.minusDays(7)) || date.isAfter(LAST.plusDays(7))) {
      return "";
    }
    if (date.isAfter(LAST)) {
      return LAST.plusDays(1) + " farewell";
    }
    return date + (date.isBefore(FIRST) ? " countdown" : " day");
  }

  private static boolean isNight(LocalDateTime at) {
    return at.toLocalTime().isBefore(LocalTime.of(7, 0))
        || !at.toLocalTime().isBefore(LocalTime.of(21, 30));
  }

  /** One person from the first word to the last. */
  private final class Life {
    private final String person;
    private final List<Got> letters;
    private final String channel;
    private List<Diary.Event> events = List.of();
    private final TreeMap<String, String> mine = new TreeMap<>();
    private final Set<String> counted = new TreeSet<>();
    private Optional<LocalDateTime> counting = Optional.empty();
    private Optional<LocalDateTime> next = Optional.empty();
    private LocalTime hour = LocalTime.of(7, 0);

    Life(String person, List<Got> letters) {
      this.person = person;
      this.letters = letters;
      int number = Integer.parseInt(person.substring(1)) % 4;
      this.channel = number < 2 ? "telegram" : number == 2 ? "zalo" : "web";
    }

    void live(List<Diary.Event> all) {
      events = all;
      counting =
          all.stream().filter(Diary.Counting.class::isInstance).map(Diary.Event::at).findFirst();
      for (Diary.Event event : all) {
        serve(event.at());
        happens(event);
      }
      serve(Simulation.END.plusYears(1));
      mine.forEach((item, state) -> rows.put(person + " " + item, state));
      messages();
    }

    private void happens(Diary.Event event) {
      switch (event) {
        case Diary.Promised promised -> {
          String today = item(promised.at().toLocalDate());
          promised.told().ifPresent(text -> told(promised.at(), text, today));
          if (promised.why().equals("want")
              && !promised
                  .next()
                  .map(LocalDateTime::toLocalDate)
                  .equals(Optional.of(promised.at().toLocalDate().plusDays(1)))) {
            complain("a promise for " + promised.next());
          }
          if (promised
                  .next()
                  .filter(at -> at.toLocalDate().equals(promised.at().toLocalDate()))
                  .isPresent()
              && mine.containsKey(today)) {
            complain("promised a second one of " + today);
          }
          next = promised.next();
          hour = next.map(LocalDateTime::toLocalTime).orElse(hour);
        }
        case Diary.Ended ended -> {
          mine.clear();
          next = Optional.empty();
        }
        case Diary.Counting agreed -> {}
        case Diary.Wrote wrote -> {}
        case Diary.Stopping stopping -> {}
        case Diary.Leaving leaving -> {}
      }
    }

    private void complain(String what) {
      wrong.add(person + ": " + what);
    }

    private void told(LocalDateTime at, String text, String today) {
      if (!item(text).equals(today) || mine.containsKey(today)) {
        complain("told " + item(text) + " at " + at);
      }
      mine.put(today, "told");
      receives(today, at.minusNanos(1)); // told before they could agree in that second
    }

    /** The ledger gains an entry, unless it knows the person and has it. */
    private void receives(String item, LocalDateTime at) {
      String date = item.substring(0, 10);
      boolean known = counting.filter(since -> !since.isAfter(at)).isPresent();
      if (!item.endsWith("farewell") && (!known || counted.add(date))) {
        entries.merge(date, 1, Integer::sum);
        entries.merge(date + " known", known ? 1 : 0, Integer::sum);
      }
    }

    /** What fell due before something happened. */
    private void serve(LocalDateTime until) {
      while (next.isPresent()) {
        LocalDateTime tick = diary.ticks.ceiling(next.get());
        if (tick == null || tick.isAfter(until)) {
          return;
        }
        for (LocalDate date = next.get().toLocalDate();
            date.isBefore(tick.toLocalDate());
            date = date.plusDays(1)) {
          if (!item(date).isEmpty() && !date.isAfter(LAST)) {
            mine.putIfAbsent(item(date), "missed");
          }
        }
        LocalDateTime today = tick.toLocalDate().atTime(hour);
        next = Optional.of(today.isAfter(tick) ? today : today.plusDays(1));
        if (!today.isAfter(tick)) {
          today(tick, tick.isAfter(today.plusMinutes(5)));
        }
      }
    }

    private void today(LocalDateTime tick, boolean late) {
      String item = item(tick.toLocalDate());
      if (item.isEmpty()) {
        next = tick.toLocalDate().isAfter(LAST) ? Optional.empty() : next;
        return;
      }
      boolean farewell = item.endsWith("farewell");
      if (late && isNight(tick)) {
        if (!farewell) {
          mine.putIfAbsent(item, "missed");
        }
        return;
      }
      if (!mine.containsKey(item)) {
        mine.put(item, isStopped(tick) ? "silenced" : carried(item, tick));
      }
      next = farewell ? Optional.empty() : next;
    }

    private boolean isStopped(LocalDateTime at) {
      boolean stopped = false;
      for (Diary.Event event : events) {
        if (event instanceof Diary.Stopping stopping && event.at().isBefore(at)) {
          stopped = stopping.stopped();
        }
      }
      return stopped;
    }

    private boolean isThere(LocalDateTime at) {
      boolean there = true;
      LocalDateTime heard = LocalDateTime.MIN;
      for (Diary.Event event : events) {
        if (event.at().isBefore(at)) {
          there = event instanceof Diary.Leaving leaving ? !leaving.gone() : there;
          heard = event instanceof Diary.Wrote ? event.at() : heard;
        }
      }
      return switch (channel) {
        case "telegram" -> there;
        case "zalo" -> there && at.isBefore(heard.plusHours(48));
        default -> false;
      };
    }

    private String carried(String item, LocalDateTime tick) {
      if (!isThere(tick)) {
        return waits(item, tick);
      }
      Optional<Got> letter = letter(item, tick);
      if (letter.isEmpty()) {
        complain(item + " was not sent at " + tick);
        return "?";
      }
      if (letter.get().ended().isEmpty()) {
        return "queued";
      }
      return switch (letter.get().ended().get()) {
        case SENT -> sent(item, letter.get());
        case UNKNOWN -> "unknown";
        case NOT_SENT, REFUSED -> waits(item, letter.get().at());
      };
    }

    private Optional<Got> letter(String item, LocalDateTime put) {
      return letters.stream()
          .filter(got -> got.put().equals(put) && item(got.text()).equals(item))
          .findFirst();
    }

    /** Only if they had not ended it by then, it was noted. */
    private String sent(String item, Got letter) {
      if (events.stream()
          .noneMatch(
              event ->
                  event instanceof Diary.Ended
                      && event.at().isAfter(letter.put())
                      && event.at().isBefore(letter.at()))) {
        receives(item, letter.at());
      }
      return "sent";
    }

    private String waits(String item, LocalDateTime since) {
      LocalDate useful =
          item.endsWith("farewell") ? LAST.plusDays(7) : LocalDate.parse(item.substring(0, 10));
      for (Diary.Event event : events) {
        if (event.at().isBefore(since) || event.at().toLocalDate().isAfter(useful)) {
          continue;
        }
        if (event instanceof Diary.Ended) {
          return "waiting"; // and gone with the rest
        }
        if (event instanceof Diary.Promised promised && promised.why().equals("rest")) {
          return "dropped";
        }
        if (event instanceof Diary.Wrote wrote && wrote.free() && !isStopped(event.at())) {
          return rides(item, event.at());
        }
      }
      boolean over = diary.ticks.ceiling(useful.plusDays(1).atStartOfDay()) != null;
      return over ? "expired" : "waiting";
    }

    private String rides(String item, LocalDateTime at) {
      Optional<Got> letter = letter(item, at);
      if (letter.isEmpty()) {
        complain(item + " did not ride at " + at);
        return "?";
      }
      if (letter.get().ended().isEmpty()) {
        return "riding";
      }
      return switch (letter.get().ended().get()) {
        case SENT -> sent(item, letter.get());
        case UNKNOWN -> "unknown";
        case NOT_SENT, REFUSED -> "failed";
      };
    }

    /** What came is of its day, once, and says what it must. */
    private void messages() {
      Set<String> came = new HashSet<>();
      for (Got got : letters) {
        String item = item(got.text());
        boolean may =
            got.ended().filter(Set.of(Ending.NOT_SENT, Ending.REFUSED)::contains).isEmpty();
        if (may && !came.add(item)) {
          complain(item + " came twice");
        }
        boolean answer = events.stream().anyMatch(event -> event.at().equals(got.put()));
        if (!answer && isNight(got.put().minusMinutes(5)) && isNight(got.put())) {
          complain(item + " came at night: " + got.put());
        }
        if (isStopped(got.put())) {
          complain(item + " came to who had stopped: " + got.put());
        }
        if (item.endsWith("farewell")) {
          farewell(got);
        } else if (!item.startsWith(got.put().toLocalDate().toString()) || !rightSlogan(got)) {
          complain(item + " came at " + got.put() + ": " + got.text());
        }
      }
    }

    private boolean rightSlogan(Got got) {
      Matcher slogan = SLOGAN.matcher(got.text());
      long day = ChronoUnit.DAYS.between(FIRST, got.put().toLocalDate());
      return slogan.find() && Long.parseLong(slogan.group(1)) == Math.floorMod(day, 15) + 1;
    }

    private void farewell(Got got) {
      String slogans = " khẩu hiệu đã nhận";
      String sum = ": " + counted.size() + slogans;
      if (counted.isEmpty() ? got.text().contains(slogans) : !got.text().contains(sum)) {
        complain("a farewell with another sum than " + counted.size() + ": " + got.text());
      }
    }
  }
}
