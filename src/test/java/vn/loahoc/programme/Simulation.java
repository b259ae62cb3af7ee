package vn.loahoc.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.loahoc.delivery.Ending;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.Purpose;
import vn.loahoc.programme.Subscriptions.Contact;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/**
 * A campaign in a town on three channels under a clock that is set by hand: people come early and
 * late, choose hours, rest, end it, stop everything, block and come back; the postman loses things;
 * units of work fail and are done again; the program is down for five hours of a day, for an
 * evening, and now and then for less or more.
 */
final class Simulation {

  static final LocalDateTime START = LocalDateTime.of(2023, 9, 29, 6, 0);
  static final LocalDateTime END = LocalDateTime.of(2023, 10, 17, 6, 0);
  private static final Duration STEP = Duration.ofMinutes(10);
  private static final Duration NIGHT_STEP = Duration.ofMinutes(90);
  private static final List<String> CHANNELS = List.of("telegram", "telegram", "zalo", "web");

  /** The second of a step at which people write; the tick comes before. */
  private static final int WORD = 3;

  private static final Optional<Season> SEASON = Optional.of(Town.season());

  private final Database database;
  private final Random random;
  private final int people;
  private final Town town;
  private final Doings doings;
  private final Diary diary = new Diary();
  private final Map<String, Contact> contacts = new HashMap<>();
  private final Map<String, LocalDateTime> put = new HashMap<>();
  private final Set<String> stopped = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final List<Town.Letter> underWay = new ArrayList<>();
  private DailyDesk desk;
  private Subscriptions subscriptions;
  private LocalDateTime now = START;

  Simulation(Database database, long seed, int people) {
    this.database = database;
    this.random = new Random(seed);
    this.people = people;
    this.town = new Town(database);
    this.doings = new Doings(town.people(), seed);
    begin();
  }

  /** The program starts. */
  private void begin() {
    Items items = new Items(Challenges.none(), Cards.none(), town.people().people());
    desk = new DailyDesk(town, town.people(), items);
    subscriptions =
        new Subscriptions(
            database, town, town.people().consents(), new Telling(items, town.people()));
  }

  private <T> T in(Function<Transaction, T> work) {
    return database.write(work);
  }

  Diary run() {
    TreeMap<LocalDateTime, Integer> outages = new TreeMap<>();
    outages.put(LocalDateTime.of(2023, 10, 4, 5 + random.nextInt(13), 0), 5);
    outages.put(LocalDateTime.of(2023, 10, 6, 19, 0), 4); // ends within the quiet hours
    while (now.isBefore(END)) {
      LocalTime time = now.toLocalTime();
      boolean night = time.isAfter(LocalTime.of(22, 0)) || time.isBefore(LocalTime.of(6, 30));
      now = now.plus(night ? NIGHT_STEP : STEP);
      if (!outages.isEmpty() && !now.isBefore(outages.firstKey())) {
        now = now.plusHours(outages.pollFirstEntry().getValue());
        begin();
      } else if (random.nextInt(300) == 0) {
        now = now.plusMinutes(10L * (1 + random.nextInt(200)));
        begin();
      }
      tick();
      post(now);
      int doing = now.isBefore(START.plusHours(3)) ? people / 20 : 1 + people / 900;
      for (int i = 0; i < doing; i++) {
        does("p" + random.nextInt(people));
      }
      in(t -> doings(t, Math.max(2, doing)));
    }
    for (Town.Letter letter : underWay) {
      diary.got.add(
          new Diary.Got(
              letter.to().chat(),
              put.getOrDefault(letter.key(), now),
              letter.text(),
              Optional.empty(),
              now));
    }
    return diary;
  }

  /** As many people do something that is counted. */
  private boolean doings(Transaction t, int doing) {
    List<String> known = List.copyOf(contacts.keySet());
    for (int i = 0; i < doing; i++) {
      Optional<String> person =
          known.isEmpty() ? Optional.empty() : Optional.of(id(known.get(doings.any(known.size()))));
      doings.happen(t, person, now);
    }
    doings.sum(t);
    return true;
  }

  List<String> twice() {
    return town.twice();
  }

  private void tick() {
    diary.ticks.add(now);
    while (failing(t -> desk.expire(t, now)) > 0) {
      // the next batch
    }
    while (failing(t -> desk.fire(t, SEASON, now, Portion.MOST)) > 0) {
      // the next batch
    }
  }

  /** Now and then a unit of work is lost before its end, and done again. */
  private int failing(Function<Transaction, Integer> work) {
    if (random.nextInt(40) == 0) {
      try {
        var unused =
            this.<Integer>in(
                t -> {
                  var unusedResult = work.apply(t);
                  throw new Lost();
                });
      } catch (Lost lost) {
        begin();
      }
    }
    return in(work);
  }

  private static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The postman takes what is there; some of it is only carried later. */
  private void post(LocalDateTime when) {
    for (Town.Letter letter : town.taken()) {
      put.put(letter.key(), when);
      underWay.add(letter);
    }
    List<Town.Letter> later = new ArrayList<>();
    for (Town.Letter letter : underWay) {
      int luck = random.nextInt(100);
      if (luck < 4) {
        later.add(letter);
      } else {
        boolean open = !gone.contains(letter.to().chat()) && !stopped.contains(letter.to().chat());
        Ending ending =
            !open || luck < 6
                ? Ending.NOT_SENT
                : luck < 8 ? Ending.REFUSED : luck < 11 ? Ending.UNKNOWN : Ending.SENT;
        town.ended(desk, letter, ending, when);
        diary.got.add(
            new Diary.Got(
                letter.to().chat(),
                put.getOrDefault(letter.key(), now),
                letter.text(),
                Optional.of(ending),
                when));
      }
    }
    underWay.clear();
    underWay.addAll(later);
  }

  private LocalDateTime word() {
    return now.plusSeconds(WORD);
  }

  private Address account(String person) {
    int number = Integer.parseInt(person.substring(1));
    return Town.address(CHANNELS.get(number % CHANNELS.size()), person);
  }

  /** Somebody does something, in one unit of work. */
  private void does(String person) {
    in(
        t -> {
          if (contacts.containsKey(person)) {
            does(t, person, random.nextInt(20));
          } else if (Town.season().isWorthWanting(now.toLocalDate())) {
            wants(t, person);
          }
          return true;
        });
    post(word());
  }

  private void does(Transaction t, String person, int what) {
    switch (what) {
      case 0 -> {
        LocalTime hour = LocalTime.of(7 + random.nextInt(14), 10 * random.nextInt(6));
        back(person);
        subscriptions
            .setHour(t, SEASON, id(person), hour, word())
            .ifPresent(one -> promised(person, "hour", one));
        replied(t, person, true);
      }
      case 1 -> {
        Optional<Integer> days =
            random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(4));
        back(person);
        subscriptions
            .rest(t, SEASON, id(person), days, word())
            .ifPresent(one -> promised(person, "rest", one));
        replied(t, person, true);
      }
      case 2, 3 -> {
        back(person);
        subscriptions
            .goOn(t, SEASON, contact(person), word())
            .ifPresent(one -> promised(person, "go on", one));
        replied(t, person, true);
      }
      case 4 -> {
        back(person);
        subscriptions.end(t, contact(person), word());
        diary.note(person, new Diary.Ended(word()));
        contacts.remove(person);
      }
      case 5 -> stops(person, true);
      case 6, 7 -> stops(person, false);
      case 8 -> {
        gone.add(person);
        town.goes(account(person));
        diary.note(person, new Diary.Leaving(word(), true));
      }
      case 9 -> {
        if (subscriptions.find(t, id(person)).isPresent()) {
          var unused = town.agrees(t, account(person), Purpose.COUNTING, word());
          diary.note(person, new Diary.Counting(word()));
        }
      }
      default -> {
        back(person);
        replied(t, person, random.nextInt(4) > 0);
      }
    }
  }

  private Contact contact(String person) {
    return Objects.requireNonNull(contacts.get(person), person);
  }

  private String id(String person) {
    return contact(person).person();
  }

  private void wants(Transaction t, String person) {
    back(person);
    Contact who =
        new Contact(town.agrees(t, account(person), Purpose.DAILY, word()), account(person));
    contacts.put(person, who);
    Subscriptions.Wanted wanted = subscriptions.want(t, Town.season(), who, word());
    Optional<String> told = wanted.today().map(content -> ((Content.Text) content).text().text());
    diary.note(person, new Diary.Promised(word(), "want", wanted.mine().next(), told));
    replied(t, person, told.isEmpty());
  }

  private void promised(String person, String why, Subscription one) {
    diary.note(person, new Diary.Promised(word(), why, one.next(), Optional.empty()));
  }

  private void stops(String person, boolean all) {
    if (all) {
      stopped.add(person);
      town.stop(account(person));
    } else {
      stopped.remove(person);
      town.resume(account(person));
    }
    diary.note(person, new Diary.Stopping(word(), all));
  }

  /** Whoever writes is there again. */
  private void back(String person) {
    if (gone.remove(person)) {
      town.returns(account(person));
      diary.note(person, new Diary.Leaving(word(), false));
    }
  }

  private void replied(Transaction t, String person, boolean free) {
    desk.replied(t, SEASON, contact(person), free, word());
    diary.note(person, new Diary.Wrote(word(), free));
  }
}
