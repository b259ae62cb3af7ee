package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.Slug;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Succession;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** The wards that people name, by their old or new names. Immutable and thread-safe. */
public final class Wards {

  /** Names of one syllable or only a number are other words as well. */
  private static final int SHORTEST_NAME = 2;

  /** Without marks "cu" behind a ward is the same: nobody is called "cụ" there. */
  private static final Pattern OLD = Pattern.compile("(?iU)^\\s*c[ũu]\\b");

  /** The same for "mới"; not "phường Mẫu mới mở lớp". */
  private static final Pattern NEW =
      Pattern.compile("(?iU)^\\s*m[ớo]i\\b(?!\\s+(?:m[ởo]|khai|th[àa]nh|t[ổo])\\b)");

  /** "Phường Mẫu sau sáp nhập", "sáp nhập rồi thì phường Mẫu", not "trước khi sáp nhập". */
  private static final Pattern MERGED =
      Pattern.compile("(?iU)(?<!tr[ưu][ớo]c )(?<!tr[ưu][ớo]c khi )\\bs[áa]p nh[ậa]p\\b");

  private final Gazetteer gazetteer;
  private final WardKinds kinds;
  private final Phrases<Called> names = new Phrases<>();

  /** Of a table of wards, named as those of their area usually are. */
  public Wards(Gazetteer gazetteer, WardKinds kinds) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    for (Ward ward : gazetteer.wards()) {
      if (Spelling.words(ward.name()).size() >= SHORTEST_NAME) {
        names.add(ward.name(), new Called(ward, Optional.empty()));
      }
      Called now = new Called(ward, Optional.empty());
      ward.otherNames().full().forEach(other -> names.add(other, now));
      ward.otherNames().former().stream()
          .filter(old -> Spelling.words(old).size() >= SHORTEST_NAME && !isNamed(old))
          .forEach(old -> names.add(old, new Called(ward, Optional.of(old))));
    }
  }

  /**
   * A ward by one of its names.
   *
   * @param old a name of what went into it, if that was said
   */
  record Called(Ward ward, Optional<String> old) {}

  private boolean isNamed(String name) {
    return gazetteer.wards().stream().anyMatch(ward -> ward.name().equals(name));
  }

  /** Where the words of a question about classes name a ward without its kind. */
  List<Phrases.Found<Called>> in(List<Word> words) {
    return names.find(words);
  }

  /** Those found by {@link #in}. */
  Optional<Named> named(List<Phrases.Found<Called>> found, LocalDate today) {
    List<Called> called = found.stream().map(Phrases.Found::value).distinct().toList();
    return together(
        called.stream().map(Called::ward).distinct().toList(),
        called.stream().map(one -> named(one, today)).toList(),
        today);
  }

  /**
   * One or several wards that were named.
   *
   * @param said "phường Mẫu", with its name of today where that is another
   * @param own slugs of just those
   * @param slugs of them and of what they became or were made of
   * @param over whether it is one that is part of another today
   */
  public record Named(String said, Set<String> own, Set<String> slugs, boolean over) {}

  /** Those that a message mentions. */
  Optional<Named> of(List<PlaceMention> mentions, String text, LocalDate today) {
    List<Ward> wards = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      Optional<Ward> coming = coming(mention, text, today);
      if (coming.isPresent()) {
        Set<String> slugs = slugs(coming.get(), today);
        String name = Sentences.say("ward-new", kinds.named(coming.get()));
        return Optional.of(new Named(name, slugs, slugs, false));
      }
      Optional<Ward> past = past(mention, text, today);
      if (past.isPresent()) {
        wards.addAll(gazetteer.succession(past.get()).today());
        said.add(named(past.get(), today));
        continue;
      }
      List<Ward> those = meant(mention, today);
      wards.addAll(those);
      said.addAll(former(mention, those).map(List::of).orElseGet(() -> names(those, today)));
    }
    return together(wards.stream().distinct().toList(), said, today);
  }

  /** "Phường Mẫu cũ", where another ward has that name today. */
  private Optional<Ward> past(PlaceMention mention, String text, LocalDate today) {
    return mention.place() instanceof Ward ward
            && OLD.matcher(text.substring(mention.to())).find()
            && isNameOfToday(ward, today)
        ? gazetteer.wards().stream()
            .filter(old -> Slug.of(old).equals(Slug.of(ward)) && isOver(old, today))
            .filter(old -> gazetteer.succession(old).kind() == Succession.Kind.MERGED)
            .findFirst()
        : Optional.empty();
  }

  /** "Phường Mẫu mới", "phường Mẫu sau sáp nhập", where another ward has that name today. */
  private Optional<Ward> coming(PlaceMention mention, String text, LocalDate today) {
    return mention.place() instanceof Ward ward
            && (NEW.matcher(text.substring(mention.to())).find() || MERGED.matcher(text).find())
            && isNameOfToday(ward, today)
        ? gazetteer.wards().stream()
            .filter(next -> next.name().equals(ward.name()) && isComing(next, today))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isComing(Ward ward, LocalDate today) {
    return ward.life().from().map(from -> from.isAfter(today)).orElse(false);
  }

  private boolean isNameOfToday(Ward ward, LocalDate today) {
    return gazetteer.wards(today).stream().map(Slug::of).anyMatch(Slug.of(ward)::equals);
  }

  private static boolean isOver(Ward ward, LocalDate today) {
    return ward.life().to().map(to -> to.isBefore(today)).orElse(false);
  }

  /** The ward of that name; of one that was divided all that have a part. */
  private List<Ward> meant(PlaceMention mention, LocalDate today) {
    List<Ward> all =
        Stream.concat(Stream.of(mention.place()), mention.others().stream())
            .filter(Ward.class::isInstance)
            .map(Ward.class::cast)
            .toList();
    boolean divided =
        all.size() > 1
            && all.stream()
                .allMatch(ward -> isFormer(mention, ward) && ward.life().contains(today));
    return mention.place() instanceof Ward && !divided
        ? all.subList(0, 1)
        : divided ? all : List.of();
  }

  private static boolean isFormer(PlaceMention mention, Ward ward) {
    return formerName(mention, ward).isPresent();
  }

  private static Optional<String> formerName(PlaceMention mention, Ward ward) {
    String text = Spelling.normalize(mention.text());
    return ward.otherNames().former().stream()
        .filter(name -> !name.equals(ward.name()))
        .filter(
            name -> {
              String plain = Spelling.normalize(name);
              return ends(text, plain) || ends(text, Folding.fold(plain));
            })
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean ends(String text, String name) {
    return text.equals(name) || text.endsWith(" " + name) || text.endsWith("." + name);
  }

  /** "phường Cũ (nay thuộc phường Mới)", if the old name was said. */
  private Optional<String> former(PlaceMention mention, List<Ward> wards) {
    return wards.stream()
        .flatMap(ward -> formerName(mention, ward).stream())
        .findFirst()
        .map(old -> former(old, wards));
  }

  private String former(String old, List<Ward> wards) {
    return Sentences.say(
        "ward-now",
        wards.getFirst().type().vietnamese() + " " + old,
        wards.stream().map(kinds::named).collect(Collectors.joining(Sentences.say("or"))));
  }

  private String named(Called called, LocalDate today) {
    return called
        .old()
        .map(old -> former(old, List.of(called.ward())))
        .orElseGet(() -> named(atThatTime(called.ward(), today), today));
  }

  private List<String> names(List<Ward> wards, LocalDate today) {
    return wards.stream().map(ward -> named(atThatTime(ward, today), today)).toList();
  }

  private Optional<Named> together(List<Ward> wards, List<String> said, LocalDate today) {
    if (wards.isEmpty()) {
      return Optional.empty();
    }
    Set<String> slugs = new LinkedHashSet<>();
    wards.forEach(ward -> slugs.addAll(slugs(atThatTime(ward, today), today)));
    return Optional.of(
        new Named(
            said.stream().distinct().collect(Collectors.joining(", ")),
            wards.stream()
                .map(ward -> Slug.of(atThatTime(ward, today)))
                .collect(Collectors.toSet()),
            slugs,
            wards.size() == 1 && isOver(atThatTime(wards.getFirst(), today), today)));
  }

  /** A whole message that is nothing but the name of a ward: "tan phu". */
  Optional<Named> bare(String text, LocalDate today) {
    String name = text.strip();
    if (name.isEmpty() || name.length() > 40) {
      return Optional.empty();
    }
    List<PlaceMention> found = gazetteer.find("phường " + name);
    boolean whole = found.size() == 1 && found.getFirst().to() == ("phường " + name).length();
    return whole ? of(found, "phường " + name, today) : Optional.empty();
  }

  /** The ward that somebody lives in. */
  public Optional<Named> home(String ward, LocalDate today) {
    return of(gazetteer.find(ward), ward, today)
        .or(() -> bare(ward, today))
        .or(() -> Optional.of(unlisted(ward)).filter(named -> !named.slugs().contains("")));
  }

  /** That of the person who asks, where it is known. */
  public Optional<Named> home(Question question) {
    return question.talk().ward().flatMap(ward -> home(ward, question.today()));
  }

  /** One that no table and no class has: nothing is known of it, and it is no other. */
  private Named unlisted(String ward) {
    boolean said =
        Stream.of(Ward.Type.values())
            .anyMatch(type -> Spelling.normalize(ward).startsWith(type.vietnamese() + " "));
    String name = said ? ward.strip() : kinds.usual().vietnamese() + " " + ward.strip();
    Set<String> slug = Set.of(Slug.ofWard(ward));
    return new Named(name, slug, slug, false);
  }

  /** Of wards that share a name the one of today. */
  private Ward atThatTime(Ward ward, LocalDate today) {
    return gazetteer.wards(today).stream()
        .filter(other -> other.name().equals(ward.name()) && other.type() == ward.type())
        .findFirst()
        .orElse(ward);
  }

  private Set<String> slugs(Ward ward, LocalDate today) {
    Set<String> slugs = new LinkedHashSet<>();
    slugs.add(Slug.of(ward));
    // of a ward that is still to come those are meant that it will be made of
    boolean coming = isComing(ward, today);
    if (coming || ward.life().contains(today)) {
      gazetteer.predecessors(ward).stream()
          .filter(old -> coming || isOver(old, today))
          // a name that another ward has today means that one
          .filter(old -> coming || !isNameOfToday(old, today))
          .forEach(old -> slugs.add(Slug.of(old)));
    } else {
      gazetteer.succession(ward).today().forEach(next -> slugs.add(Slug.of(next)));
    }
    return slugs;
  }

  /** What sorts of wards there are: "phường", "phường, xã". */
  public String sorts(LocalDate today) {
    List<Ward> now = gazetteer.wards(today);
    Set<Ward.Type> types = EnumSet.noneOf(Ward.Type.class);
    (now.isEmpty() ? gazetteer.wards() : now).forEach(ward -> types.add(kinds.of(ward)));
    return types.isEmpty()
        ? kinds.usual().vietnamese()
        : types.stream().map(Ward.Type::vietnamese).collect(Collectors.joining(", "));
  }

  /** "phường Cũ (nay thuộc phường Mới)". */
  public String named(Ward ward, LocalDate today) {
    String name = kinds.named(ward);
    List<String> now = new ArrayList<>();
    if (isOver(ward, today)) {
      gazetteer.succession(ward).today().stream()
          .filter(next -> !next.name().equals(ward.name()))
          .map(kinds::named)
          .forEach(now::add);
    }
    return now.isEmpty()
        ? name
        : Sentences.say("ward-now", name, String.join(Sentences.say("or"), now));
  }
}
