package vn.loahoc.reminder;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.reminder.Chronicle.Fact;
import vn.loahoc.reminder.Chronicle.Lost;
import vn.loahoc.reminder.Chronicle.Message;
import vn.loahoc.reminder.Chronicle.Promise;

/**
 * Says what is wrong with a chronicle: a promise that went under in silence, a message that is not
 * true, comes twice or in the night. It reckons by itself, from the rules as they are told to
 * people.
 */
final class Judge {

  private static final int MORNING = 7 * 60;
  private static final int NIGHT = 21 * 60 + 30;

  private final Chronicle all;
  private final LocalDateTime end;
  private final List<String> wrong = new ArrayList<>();

  Judge(Chronicle all, LocalDateTime end) {
    this.all = all;
    this.end = end;
  }

  List<String> verdict() {
    for (int i = 0; i < all.promises.size(); i++) {
      promise(all.promises.get(i));
    }
    all.messages.forEach(this::message);
    return wrong;
  }

  /** Follows a promise from change to change. */
  private void promise(Promise promise) {
    LocalDateTime until = endOf(promise);
    TreeSet<LocalDateTime> turns = new TreeSet<>(List.of(promise.at()));
    all.history(promise.title()).keySet().stream()
        .filter(at -> at.isAfter(promise.at()) && at.isBefore(until))
        .forEach(turns::add);
    for (LocalDateTime turn : turns) {
      LocalDateTime next = Objects.requireNonNullElse(turns.higher(turn), until);
      Fact fact = all.fact(promise.title(), turn);
      if (!fact.off()) {
        for (LocalDateTime due : due(promise.minutes(), fact, turn)) {
          if (due.isBefore(next)) {
            owes(promise, due, until, "due at " + due);
          }
        }
      }
      if (!turn.equals(promise.at()) && mustBeTold(promise, turn, fact)) {
        owes(promise, turn, min(next, until), "changed at " + turn);
      }
    }
  }

  /** When it was replaced or given up, or the story ends. */
  private LocalDateTime endOf(Promise promise) {
    LocalDateTime until = end;
    for (List<Promise> others : List.of(all.promises, all.dropped)) {
      for (Promise other : others) {
        boolean same =
            other.person().equals(promise.person()) && other.title().equals(promise.title());
        if (same && !other.equals(promise) && !other.at().isBefore(promise.at())) {
          until = min(until, other.at());
        }
      }
    }
    return until;
  }

  /** The hours at which they are to be reminded, reckoned at a moment. */
  private static Set<LocalDateTime> due(List<Integer> minutes, Fact fact, LocalDateTime now) {
    TreeSet<LocalDateTime> due = new TreeSet<>();
    LocalDateTime evening = fact.day().minusDays(1).atTime(19, 0);
    for (int before : minutes) {
      LocalDateTime wanted =
          before < 0 || fact.hour().isEmpty() ? evening : fact.begins().minusMinutes(before);
      if (!wanted.isAfter(now) || !fact.begins().isAfter(now)) {
        continue;
      }
      if (!isNight(wanted)) {
        due.add(wanted);
        continue;
      }
      LocalDateTime morning = nextMorning(wanted);
      LocalDateTime earlier = morning.minusHours(12);
      if (earlier.isAfter(now)) {
        due.add(earlier);
      } else if (!morning.plusMinutes(30).isAfter(fact.begins())) {
        due.add(morning);
      }
    }
    return due;
  }

  private static boolean isNight(LocalDateTime at) {
    int minute = at.getHour() * 60 + at.getMinute();
    return minute < MORNING || minute >= NIGHT;
  }

  private static LocalDateTime nextMorning(LocalDateTime night) {
    LocalDateTime seven = night.toLocalDate().atTime(7, 0);
    return night.isBefore(seven) ? seven : seven.plusDays(1);
  }

  /**
   * Who knew it otherwise from a reminder, who cannot be reminded any more, and who comes in vain.
   */
  private boolean mustBeTold(Promise promise, LocalDateTime turn, Fact fact) {
    boolean reminded = !about(promise, promise.at(), turn).isEmpty();
    Fact known = known(promise, turn);
    boolean wasOff = all.fact(promise.title(), turn.minusSeconds(1)).off();
    return !known.equals(fact)
        && !(fact.off() && (known.off() || wasOff))
        && (reminded || fact.off() || due(promise.minutes(), fact, turn).isEmpty());
  }

  /** How they were last told that it stands. */
  private Fact known(Promise promise, LocalDateTime before) {
    return about(promise, promise.at(), before).stream()
        .reduce((first, second) -> second)
        .map(last -> all.fact(promise.title(), last.at()))
        .orElseGet(() -> all.fact(promise.title(), promise.at()));
  }

  /** Something must have been said between the hour in which it was due and when it could be. */
  private void owes(Promise promise, LocalDateTime due, LocalDateTime until, String what) {
    LocalDateTime step = due.withSecond(0);
    LocalDateTime could = all.ticks.contains(step) ? due : all.ticks.ceiling(due);
    while (could != null && isNight(could) && could.isAfter(due.plusMinutes(5))) {
      could = all.ticks.higher(could);
    }
    if (could != null && isNight(could)) {
      could = all.ticks.ceiling(nextMorning(could));
    }
    if (could == null || !could.isBefore(until)) {
      return; // given up or changed again before it could be told
    }
    LocalDateTime from = what.startsWith("due") ? due.withMinute(0) : due;
    if (!about(promise, from, could.plusMinutes(1)).isEmpty()) {
      return;
    }
    Optional<Lost> lost = lost(promise, from, could.plusMinutes(1));
    if (lost.isPresent()) {
      lost(promise, lost.get(), until, what);
      return;
    }
    LocalDateTime moment = could;
    List<String> chats = all.accounts(promise.person());
    boolean stopped = all.isStopped(chats.getFirst(), moment);
    boolean reachable =
        chats.stream()
            .anyMatch(
                chat -> all.isOpen(promise.person(), chat, moment) && !all.isStopped(chat, moment));
    LocalDateTime word = all.words(promise.person()).ceiling(moment);
    if (stopped || (!reachable && toldWhenTheyWrote(promise, word, until, what))) {
      return;
    }
    wrong.add(promise + " " + what + " was never told, could have been at " + could);
  }

  /** The last thing they were to be told of it that did not arrive. */
  private Optional<Lost> lost(Promise promise, LocalDateTime from, LocalDateTime before) {
    return all.lost.stream()
        .filter(one -> all.accounts(promise.person()).contains(one.message().chat()))
        .filter(one -> !one.message().at().isBefore(from) && one.message().at().isBefore(before))
        .filter(one -> one.message().about(promise.title()).isPresent())
        .reduce((first, second) -> second);
  }

  /** What a platform refuses, or may have lost, is told when they write; the rest goes again. */
  private void lost(Promise promise, Lost lost, LocalDateTime until, String what) {
    LocalDateTime at = lost.message().at();
    if (lost.again()) {
      owes(promise, at.plusMinutes(1), until, "not sent, " + what);
      return;
    }
    LocalDateTime word = all.words(promise.person()).higher(at);
    boolean toldBefore = word != null && !about(promise, at, word).isEmpty();
    if (!toldBefore && !toldWhenTheyWrote(promise, word, until, what)) {
      wrong.add(promise + " " + what + " did not arrive at " + at + " and was never told");
    }
  }

  private boolean toldWhenTheyWrote(
      Promise promise, LocalDateTime word, LocalDateTime until, String what) {
    if (word == null || !word.isBefore(until)) {
      return true; // nobody was there to be told
    }
    Optional<Lost> lost = lost(promise, word, word.plusMinutes(1));
    if (lost.isPresent()) {
      lost(promise, lost.get(), until, what);
      return true;
    }
    boolean stopped =
        all.accounts(promise.person()).stream().allMatch(chat -> all.isStopped(chat, word));
    boolean offAsTheyKnow = all.fact(promise.title(), word).off() && known(promise, word).off();
    return stopped
        || offAsTheyKnow
        || all.isStopped(all.accounts(promise.person()).getFirst(), word)
        || !about(promise, word, word.plusMinutes(1)).isEmpty();
  }

  private List<Message> about(Promise promise, LocalDateTime from, LocalDateTime before) {
    return all.messages.stream()
        .filter(m -> all.accounts(promise.person()).contains(m.chat()))
        .filter(m -> !m.at().isBefore(from) && m.at().isBefore(before))
        .filter(m -> m.about(promise.title()).isPresent())
        .toList();
  }

  /** A day may be told by its distance too, if that is right. */
  private static boolean isTrue(String line, String title, Fact fact, LocalDateTime at) {
    String today = ReminderWords.day(at.toLocalDate());
    String tomorrow = ReminderWords.day(at.toLocalDate().plusDays(1));
    String plain =
        line.replace("hôm nay, " + today, today).replace("ngày mai, " + tomorrow, tomorrow);
    return plain.contains(title + ", " + fact.read());
  }

  /** Every message is true, is wanted, and leaves people in peace at night. */
  private void message(Message message) {
    String person =
        all.chats.entrySet().stream()
            .filter(entry -> entry.getValue().contains(message.chat()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    if (all.isStopped(message.chat(), message.at())) {
      wrong.add(message + " though they had stopped");
    }
    if (all.messages.stream().filter(message::equals).count() > 1) {
      wrong.add(message + " came twice");
    }
    boolean pressing = false;
    for (String title : all.facts.keySet()) {
      Optional<String> line = message.about(title);
      Fact fact = all.fact(title, message.at());
      pressing = pressing || (line.isPresent() && isPressing(title, fact, message.at()));
      if (line.isPresent() && !isTrue(line.get(), title, fact, message.at())) {
        wrong.add(message + " but it is " + fact.read());
      }
      if (line.isPresent() && fact.off() != line.get().contains("không tổ chức nữa")) {
        wrong.add(message + " but off: " + fact.off());
      }
      boolean missed = line.isPresent() && line.get().contains("đã không kịp nhắc");
      if (missed && fact.setsOut().minusMinutes(5).isAfter(message.at())) {
        wrong.add(message + " but there is still time");
      }
      boolean begun = !fact.setsOut().isAfter(message.at());
      if (line.isPresent() && begun && line.get().contains("Loa Học nhắc")) {
        wrong.add(message + " reminds of what has begun");
      }
    }
    boolean awake = all.words(person).contains(message.at());
    if (isNight(message.at()) && !awake && !pressing) {
      wrong.add(message + " disturbs");
    }
  }

  /** Whether the morning would have been too late for some hour it has or had. */
  private boolean isPressing(String title, Fact fact, LocalDateTime at) {
    LocalDateTime latest = nextMorning(at).plusMinutes(30);
    return all.history(title).values().stream()
            .anyMatch(f -> f.begins().isAfter(at) && f.begins().isBefore(latest))
        || fact.begins().isBefore(latest);
  }

  private static LocalDateTime min(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
