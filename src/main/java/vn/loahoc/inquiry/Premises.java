package vn.loahoc.inquiry;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.place.Room;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Spelling;

/** The bodies that hold classes and the venues, as the rows name them. Thread-safe once made. */
public final class Premises {

  /** A single word is another word as well. */
  private static final int SHORTEST_NAME = 2;

  /** The centre of a ward is asked about by the ward. */
  private static final Pattern CENTRE =
      Pattern.compile("(?iU)(?:tthtcđ|(?:tt|trung tâm) ?(?:htcđ|học tập cộng đồng))\\b(.*)");

  /** "10 phường", "số 2", "thành phố Mẫu" name no centre of their own. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?iU)\\d|\\b(?:phường|xã|quận|huyện|thị trấn|thành phố|tỉnh|số|cơ sở)\\b");

  /** A ward that holds a class is no house. */
  private static final Pattern WARD =
      Pattern.compile("(?iU)(?:phường|xã|thị trấn|p\\.|tt\\.|ubnd) ?.*");

  /** "5 đường Mẫu", "hẻm 12", "số 7 Lê Mẫu". */
  private static final Pattern STREET =
      Pattern.compile("(?iU)^(?:\\d|(?:số|hẻm|ngõ|đường|phố|quốc lộ|ql|tỉnh lộ)\\b)");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private static final int LONGEST_PART = 3;

  private static final int LONGEST_ROOM = 2;

  /** A part of a house, as it stands before its name. */
  private static final Pattern ROOM =
      Pattern.compile("sân|sảnh|bếp|hội trường|(?:phòng|lầu|tầng|p\\.?) ?\\d+\\p{L}?");

  /** After these a place is named. */
  private static final Set<String> PLACING =
      Set.of(
          "ở", "tại", "trong", "ngoài", "bên", "ra", "vô", "vào", "đến", "tới", "qua", "o", "tai");

  private final Wards wards;
  private final TalkWords talk;
  private final TitleWords titles;
  private final Phrases<String> names = new Phrases<>();
  private final Map<String, Set<ClassSeries>> classes = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /** Words of titles that follow each other. */
  private final Set<String> inTitles = new HashSet<>();

  /** Those that are parts of houses. */
  private final Set<String> rooms = new HashSet<>();

  /** The names that are no parts of others. */
  private final Set<String> whole = new HashSet<>();

  /**
   * @param wards what names a ward is no part of a house's name
   * @param titles what names a class is no house, though one ends so
   */
  Premises(List<ClassSeries> all, Wards wards, TalkWords talk, TitleWords titles) {
    this.wards = wards;
    this.talk = talk;
    this.titles = titles;
    all.forEach(series -> addTitle(Spelling.words(series.session().title())));
    for (ClassSeries series : all) {
      series.session().centre().ifPresent(name -> add(name, series));
      series.session().where().venue().ifPresent(name -> add(name, series));
    }
    all.forEach(this::addRooms);
  }

  /** "Phòng nghề" may be a room of one row and part of a house in another: both are meant. */
  private void addRooms(ClassSeries series) {
    for (String room : RoomNames.of(series.session().where())) {
      if (!isTaught(room)) {
        rooms.add(room);
        add(room, Wording.capital(room), series);
      }
    }
  }

  private void addTitle(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + SHORTEST_NAME; to <= Math.min(words.size(), from + LONGEST_PART); to++) {
        inTitles.add(String.join(" ", words.subList(from, to)));
      }
    }
  }

  /** Where classes are held or who holds them: "Nhà văn hóa Mẫu", with its classes. */
  public record Named(String said, Set<ClassSeries> classes) {}

  /** "Lớp cho phụ nữ" asks for no class of the "Hội Phụ nữ". */
  private boolean isPeople(String plain) {
    List<Word> words = TalkWords.words(plain);
    return talk.find(words).stream()
        .anyMatch(
            hit ->
                Sign.AUDIENCES.contains(hit.sign()) && hit.from() == 0 && hit.to() == words.size());
  }

  /** "Tin học" in "trường Mẫu, phòng tin học": who says so means the classes that teach it. */
  private boolean isTaught(String plain) {
    List<Word> words = TalkWords.words(plain);
    return Stream.<Phrases.Found<?>>concat(
            titles.runsIn(words).stream(),
            talk.find(words).stream()
                .filter(hit -> hit.sign() == Sign.SAME && !titles.ofGroup(hit.group()).isEmpty())
                .map(hit -> new Phrases.Found<>(hit.from(), hit.to(), hit.group())))
        .anyMatch(found -> found.from() == 0 && found.to() == words.size());
  }

  /** "Nhà văn hóa Mẫu, 5 đường Mẫu": people call it without its street. */
  private void add(String written, ClassSeries series) {
    addWhole(written, series);
    int street = written.indexOf(',');
    if (street > 0) {
      addWhole(written.substring(0, street), series);
    }
  }

  private void addWhole(String written, ClassSeries series) {
    String name = written.replaceAll("\\(.*?\\)", " ").replaceAll("\\s+", " ").strip();
    addName(name, series);
    // questions are read with their short forms written out: "CLB Mẫu"
    String spelledOut = Abbreviations.expand(name);
    if (!spelledOut.equals(name)) {
      addName(spelledOut, series);
    }
    // before its address: "Nhà văn hóa Mẫu, 8 đường Mẫu"
    List<String> parts = List.of(spelledOut.split("\\s*,\\s*"));
    if (parts.size() > 1 && !Room.isWithin(parts.getFirst())) {
      addName(parts.getFirst(), series);
    }
  }

  private void addName(String name, ClassSeries series) {
    String plain = Spelling.normalize(name);
    Matcher centre = CENTRE.matcher(name);
    if (centre.matches()) {
      addStreets(name, series);
      String own = COMMA.split(centre.group(1), 2)[0].strip();
      if (!isWard(own)) {
        // "Trung tâm học tập cộng đồng Ánh Mẫu", which has a name of its own
        add(Spelling.normalize("Trung tâm " + own), "Trung tâm " + own, series);
        addOwn(own, series);
      }
      return;
    }
    if (WARD.matcher(name).matches()) {
      return;
    }
    if (Spelling.words(plain).size() < SHORTEST_NAME) {
      return;
    }
    add(plain, name, series);
    whole.add(plain);
    List<String> words = Spelling.words(plain);
    for (int i = SHORTEST_NAME; i < words.size(); i++) {
      addPart(words, name, 0, i, series);
      addPart(words, name, words.size() - i, words.size(), series);
    }
  }

  private boolean isWard(String name) {
    List<Word> words = TalkWords.words(Spelling.normalize(name));
    return words.isEmpty()
        || NO_NAME.matcher(name).find()
        || WARD.matcher(name).matches()
        || wards.in(words).stream().anyMatch(f -> f.from() == 0 && f.to() == words.size());
  }

  private void addOwn(String own, ClassSeries series) {
    String plain = Spelling.normalize(own);
    if (Spelling.words(plain).size() >= SHORTEST_NAME && !isPeople(plain) && !isTaught(plain)) {
      add(plain, own, series);
    }
  }

  /** "TTHTCĐ phường Mẫu, 5 đường Mẫu": asked about by its street as well. */
  private void addStreets(String name, ClassSeries series) {
    COMMA
        .splitAsStream(name)
        .skip(1)
        .filter(STREET.asPredicate())
        .forEach(street -> addName(street, series));
  }

  private void addPart(List<String> words, String name, int from, int to, ClassSeries series) {
    String plain = String.join(" ", words.subList(from, to));
    boolean ward =
        wards.in(TalkWords.words(String.join(" ", words))).stream()
            .anyMatch(found -> found.from() < to && from < found.to());
    boolean taught = from > 0 && (isTaught(plain) || isSpoken(name, from, plain));
    if (!ward && !isPeople(plain) && !taught) {
      add(plain, part(name, from, to), series);
    }
  }

  /** "Tư vấn" in "phòng tư vấn", where there is a class "Tư vấn việc làm": no name in capitals. */
  private boolean isSpoken(String name, int from, String plain) {
    List<String> words = List.of(name.split(" "));
    return from < words.size()
        && Character.isLowerCase(words.get(from).codePointAt(0))
        && inTitles.contains(plain);
  }

  private void add(String plain, String name, ClassSeries series) {
    if (known.add(plain)) {
      names.add(plain, plain);
      said.put(plain, name);
    }
    classes.computeIfAbsent(plain, n -> new LinkedHashSet<>()).add(series);
  }

  /** Part of a name, as it is written: "Hồ bơi". */
  private static String part(String name, int from, int to) {
    List<String> words = List.of(name.split(" "));
    String part = to <= words.size() ? String.join(" ", words.subList(from, to)) : name;
    return part.replaceAll("[\\s,;.:]+$", "");
  }

  /** Where the words of a question name some. */
  List<Phrases.Found<String>> in(List<Word> words) {
    List<Phrases.Found<String>> found = names.find(words);
    return found.stream()
        .map(
            house ->
                found.stream().anyMatch(f -> f.to() == house.from())
                    ? house
                    : withRoom(house, words))
        .toList();
  }

  /** "Sân nhà văn hóa Mẫu", "phòng 2 trường Mẫu": the room is part of the place. */
  private static Phrases.Found<String> withRoom(Phrases.Found<String> house, List<Word> words) {
    int from = house.from();
    for (int length = 1; length <= LONGEST_ROOM && length <= house.from(); length++) {
      String before =
          words.subList(house.from() - length, house.from()).stream()
              .map(Word::restored)
              .collect(Collectors.joining(" "));
      if (ROOM.matcher(before).matches()) {
        from = house.from() - length;
      }
    }
    return new Phrases.Found<>(from, house.to(), house.value());
  }

  /**
   * The same without those that say no place: "nhà trọ chật, muốn trồng rau", where a house is only
   * called by a part of its name and has nothing of the topic.
   */
  List<Phrases.Found<String>> meant(
      List<Phrases.Found<String>> found, List<Word> words, Topic topic) {
    return topic.match() == Topic.Match.WORDS || !topic.isKnown()
        ? found
        : found.stream()
            .filter(
                house ->
                    whole.contains(house.value())
                        || (house.from() > 0
                            && PLACING.contains(words.get(house.from() - 1).restored()))
                        || !Collections.disjoint(
                            classes.getOrDefault(house.value(), Set.of()), topic.exact()))
            .toList();
  }

  /** "Lễ tân khách sạn cần tiếng Anh": what says no place may tell which of some classes. */
  Topic narrowed(Topic topic, List<Phrases.Found<String>> found, List<Word> words) {
    List<Phrases.Found<String>> places = meant(found, words, topic);
    List<ClassSeries> those =
        topic.exact().stream()
            .filter(
                series ->
                    found.stream()
                        .filter(house -> !places.contains(house))
                        .anyMatch(
                            house ->
                                Spelling.normalize(series.session().title())
                                    .contains(house.value())))
            .toList();
    return those.isEmpty() ? topic : topic.narrowedTo(those);
  }

  /** Those found by {@link #in}; "Hội quán Mẫu đường Mẫu", "phòng 2 ở Hội quán Mẫu" are one. */
  Optional<Named> named(List<Phrases.Found<String>> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<ClassSeries> all = new LinkedHashSet<>();
    found.forEach(f -> all.addAll(classes.getOrDefault(f.value(), Set.of())));
    Set<ClassSeries> both = new LinkedHashSet<>(all);
    found.forEach(f -> both.retainAll(classes.getOrDefault(f.value(), Set.of())));
    boolean within = found.stream().filter(f -> rooms.contains(f.value())).count() == 1;
    boolean one = found.size() == 2 && !both.isEmpty() && (within || areOneAfterTheOther(found));
    return Optional.of(new Named(names(found, one ? " " : ", "), one ? both : all));
  }

  private static boolean areOneAfterTheOther(List<Phrases.Found<String>> found) {
    return found.getFirst().to() == found.getLast().from();
  }

  /** "Nhà sinh hoạt Mẫu": what stands beside each other in the name of one house. */
  private String names(List<Phrases.Found<String>> found, String between) {
    return found.stream()
        .map(f -> said.getOrDefault(f.value(), f.value()))
        .distinct()
        .collect(Collectors.joining(between));
  }
}
