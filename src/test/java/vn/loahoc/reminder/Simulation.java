package vn.loahoc.reminder;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Ending;
import vn.loahoc.message.Address;
import vn.loahoc.reminder.Chronicle.Fact;
import vn.loahoc.reminder.Chronicle.Message;
import vn.loahoc.reminder.Chronicle.Phases;
import vn.loahoc.reminder.Chronicle.Promise;
import vn.loahoc.store.Database;

/**
 * Some days of a small town on three channels: people want to be reminded, stop, block and come
 * back, activities move and are withdrawn, the program is down for hours, platforms refuse and lose
 * messages. A step is five minutes.
 */
final class Simulation {

  static final LocalDateTime START = LocalDateTime.of(2023, 10, 1, 6, 0);
  private static final int PEOPLE = 9;
  private static final int THINGS = 12;
  private static final int STEP = 5;

  /** The second at which people write. */
  private static final int WORD = 3;

  private static final List<String> CHANNELS = List.of("telegram", "web", "zalo");
  private static final List<List<Integer>> WISHES =
      List.of(List.of(-1, 120), List.of(60), List.of(-1), List.of(30, 180), List.of(15));

  private final Random random;
  private final int days;
  private final Post post = new Post();
  private final Board board = new Board();
  private final Chronicle chronicle = new Chronicle();
  private final List<Lost> lost = new ArrayList<>();
  private final Day day;

  Simulation(Database database, long seed, int days) {
    this.random = new Random(seed);
    this.days = days;
    post.reach("web", new Reach.WhenOpened());
    post.reach("zalo", new Reach.Within(Duration.ofDays(2)));
    post.fate(this::fate);
    this.day = new Day(database, post, board, START);
    for (int i = 0; i < PEOPLE; i++) {
      String person = "p" + i;
      List<String> chats = new ArrayList<>(List.of(CHANNELS.get(i % 3) + "-" + person));
      if (i % 4 == 3) {
        chats.add(CHANNELS.get((i + 1) % 3) + "-" + person);
      }
      chronicle.chats.put(person, chats);
      chronicle.written.put(person, new TreeSet<>());
      post.has(person, chats.stream().map(Simulation::address).toArray(Address[]::new));
    }
    for (int i = 0; i < THINGS; i++) {
      Fact fact = someFact();
      chronicle.facts.put(title(i), new TreeMap<>(Map.of(START, fact)));
      board.put(remindable(i, fact));
    }
  }

  private static String title(int thing) {
    return "Buổi " + (char) ('A' + thing);
  }

  private static Address address(String chat) {
    return Post.address(chat.substring(0, chat.indexOf('-')), chat);
  }

  private Fact someFact() {
    LocalDateTime begins =
        START.toLocalDate().plusDays(1 + random.nextInt(days)).atTime(5 + random.nextInt(19), 0);
    return new Fact(
        begins.toLocalDate(),
        random.nextInt(5) == 0
            ? ""
            : begins.plusMinutes(15L * random.nextInt(4)).toLocalTime().toString(),
        "nơi " + random.nextInt(3),
        false);
  }

  private static Remindable remindable(int thing, Fact fact) {
    Moment when =
        fact.hour().isEmpty()
            ? Moment.on(fact.day())
            : Moment.at(fact.day().atTime(LocalTime.parse(fact.hour())));
    Remindable standing = Board.thing("buoi" + thing, title(thing), when, fact.place());
    return fact.off() ? Board.off(standing) : standing;
  }

  Chronicle run() {
    LocalDateTime end = end();
    while (day.now().isBefore(end)) {
      if (random.nextInt(400) == 0) {
        outage();
      } else {
        day.outage(Duration.ofMinutes(STEP));
      }
      chronicle.ticks.add(day.now());
      boolean noticed = random.nextInt(40) == 0 && change(false);
      day.tick();
      write(0);
      if (!noticed && random.nextInt(40) == 0) {
        var unused = change(true);
        write(2);
      }
      people();
      write(WORD);
    }
    return chronicle;
  }

  LocalDateTime end() {
    return START.plusDays(days + 3L);
  }

  List<String> twice() {
    return post.twice();
  }

  /** Most of it arrives; of the rest it is written down what became of it. */
  private Ending fate(Post.Letter letter) {
    int luck = random.nextInt(100);
    if (luck < 88) {
      return Ending.SENT;
    }
    if (luck < 90) { // it arrives, but that is not known
      post.arrives(letter);
      return Ending.UNKNOWN;
    }
    Ending ending = luck < 93 ? Ending.UNKNOWN : luck < 96 ? Ending.REFUSED : Ending.NOT_SENT;
    if (luck == 99) {
      leaves(letter.to().chat());
    }
    lost.add(new Lost(letter, ending));
    return ending;
  }

  private record Lost(Post.Letter letter, Ending ending) {}

  private void outage() {
    day.outage(Duration.ofMinutes(STEP * (6L + random.nextInt(60))));
  }

  /** Something gets another hour, day or place, is off or on again. */
  private boolean change(boolean said) {
    int thing = random.nextInt(THINGS);
    LocalDateTime tick = chronicle.ticks.lower(day.now());
    boolean unseen = tick != null && !chronicle.history(title(thing)).lastKey().isBefore(tick);
    if (!said && unseen) {
      return false; // what a source says between two ticks nobody can know
    }
    Fact before = chronicle.fact(title(thing), day.now());
    if (!before.begins().isAfter(day.now().plusMinutes(10))) {
      return false;
    }
    Fact other = someFact();
    Fact after =
        switch (random.nextInt(4)) {
          case 0 -> new Fact(before.day(), before.hour(), before.place(), !before.off());
          case 1 -> new Fact(before.day(), before.hour(), other.place(), before.off());
          default -> new Fact(other.day(), other.hour(), before.place(), false);
        };
    if (!after.begins().isAfter(day.now().plusMinutes(10)) || after.equals(before)) {
      return false;
    }
    chronicle.history(title(thing)).put(day.now().plusSeconds(said ? 1 : 0), after);
    if (!said) {
      board.put(remindable(thing, after));
    } else if (after.off()) {
      day.withdraw("buoi" + thing);
    } else {
      day.amend(remindable(thing, after));
    }
    return true;
  }

  private void people() {
    for (String person : chronicle.chats.keySet().stream().sorted().toList()) {
      String chat = chronicle.accounts(person).getFirst();
      switch (random.nextInt(600)) {
        case 0, 1, 2, 3, 4, 5 -> wants(person, chat);
        case 6 -> drops(person);
        case 7 -> stops(chat);
        case 8, 9 -> resumes(person, chat);
        case 10 -> leaves(chat);
        case 11, 12, 13 -> writes(person, chat);
        default -> {
          // they do something else
        }
      }
    }
  }

  private void writes(String person, String chat) {
    chronicle.gone.computeIfAbsent(chat, key -> new Phases()).set(word(), false);
    post.returns(address(chat));
    chronicle.words(person).add(word());
    day.hears(person, address(chat));
  }

  private void wants(String person, String chat) {
    writes(person, chat);
    int thing = random.nextInt(THINGS);
    List<Integer> minutes = WISHES.get(random.nextInt(WISHES.size()));
    Lead[] leads =
        minutes.stream()
            .map(m -> m < 0 ? LeadTimes.EVENING_BEFORE : new Lead.Before(Duration.ofMinutes(m)))
            .toArray(Lead[]::new);
    if (day.set(person, address(chat), "buoi" + thing, leads) instanceof Setting.Noted noted) {
      boolean warned = !noted.cautions().isEmpty();
      chronicle.promises.add(new Promise(word(), person, title(thing), minutes, warned));
    }
  }

  private void drops(String person) {
    int thing = random.nextInt(THINGS);
    if (day.drop(person, "buoi" + thing)) {
      chronicle.dropped.add(new Promise(word(), person, title(thing), List.of(), false));
    }
  }

  private void stops(String chat) {
    post.stop(address(chat));
    chronicle.stopped.computeIfAbsent(chat, key -> new Phases()).set(afterwards(), true);
  }

  private void resumes(String person, String chat) {
    post.resume(address(chat));
    chronicle.stopped.computeIfAbsent(chat, key -> new Phases()).set(word(), false);
    writes(person, chat);
  }

  private void leaves(String chat) {
    post.goes(address(chat));
    chronicle.gone.computeIfAbsent(chat, key -> new Phases()).set(afterwards(), true);
  }

  /** When people write in this step; what the tick and those who change something sent had gone. */
  private LocalDateTime word() {
    return day.now().plusSeconds(WORD);
  }

  private LocalDateTime afterwards() {
    return day.now().plusSeconds(WORD + 1);
  }

  /** What was sent is written down. */
  private void write(int second) {
    for (String sent : post.taken()) {
      int colon = sent.indexOf(": ");
      chronicle.messages.add(
          new Message(
              day.now().plusSeconds(second), sent.substring(0, colon), sent.substring(colon + 2)));
    }
    for (Lost one : lost) {
      Message message =
          new Message(day.now().plusSeconds(second), one.letter().to().chat(), one.letter().text());
      chronicle.lost.add(new Chronicle.Lost(message, one.ending() == Ending.NOT_SENT));
    }
    lost.clear();
  }

  /** What a seed came to, for whoever reads the report. */
  Map<String, Integer> tally() {
    return new TreeMap<>(
        Map.of(
            "promises", chronicle.promises.size(),
            "messages", chronicle.messages.size(),
            "missed",
                (int)
                    chronicle.messages.stream()
                        .filter(m -> m.text().contains("đã không kịp nhắc"))
                        .count()));
  }

  static Optional<String> judged(Database database, long seed, int days) {
    Simulation simulation = new Simulation(database, seed, days);
    Chronicle chronicle = simulation.run();
    List<String> wrong = new ArrayList<>(new Judge(chronicle, simulation.end()).verdict());
    simulation.twice().forEach(key -> wrong.add(key + " was put there twice"));
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of("seed " + seed + " " + simulation.tally() + "\n" + String.join("\n", wrong));
  }
}
