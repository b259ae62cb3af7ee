package vn.loahoc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house of Loa Học: who may know whom. A new package gets its rank here first. */
class ArchitectureTest {

  private static final String ROOT = "vn.loahoc.";

  /** Rank of every top-level package: a type may use lower ranks and its own parent package. */
  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          Map.entry("text", 0),
          Map.entry("message", 0),
          Map.entry("config", 0),
          Map.entry("store", 1),
          Map.entry("channel", 2),
          Map.entry("time", 1),
          Map.entry("place", 1),
          Map.entry("search", 1),
          Map.entry("print", 1),
          Map.entry("reading", 2),
          Map.entry("corpus", 2),
          Map.entry("people", 2),
          Map.entry("participation", 2),
          Map.entry("jobs", 2),
          Map.entry("delivery", 3),
          Map.entry("calendar", 3),
          Map.entry("dialogue", 3),
          Map.entry("answer", 4),
          Map.entry("inquiry", 5),
          Map.entry("checkin", 4),
          Map.entry("amendment", 5),
          Map.entry("challenge", 5),
          Map.entry("exam", 5),
          Map.entry("attendance", 4),
          Map.entry("report", 4),
          Map.entry("questions", 5),
          Map.entry("photo", 5),
          Map.entry("publishing", 5),
          Map.entry("programme", 5),
          Map.entry("reminder", 5),
          Map.entry("conversation", 7),
          Map.entry("web", 7),
          Map.entry("app", 8),
          Map.entry("cli", 9));

  /** Rank of every {@code <feature>.chat}: above the features, below the pipeline. */
  private static final int CHAT = 6;

  /** Rank of every platform below {@code channel}. */
  private static final int PLATFORM = 2;

  /** The web server and its areas. */
  private static final Set<String> WEB =
      Set.of(
          "web",
          "web.resident",
          "web.staff",
          "web.operations",
          "web.amendment",
          "web.calendar",
          "web.photo",
          "web.publishing",
          "web.questions",
          "web.checkin");

  /** Libraries and the only packages that may see them. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.lucene", Set.of("search")),
          Map.entry("org.apache.poi", Set.of("corpus.file", "corpus.timetable")),
          Map.entry("org.apache.pdfbox", Set.of("corpus.file", "print")),
          Map.entry("org.jsoup", Set.of("corpus.file")),
          Map.entry("com.openhtmltopdf", Set.of("print")),
          Map.entry("org.apache.fontbox", Set.of("print")),
          Map.entry("com.google.zxing", Set.of("print")),
          Map.entry("org.dhatim.fastexcel", Set.of("report.xlsx")),
          Map.entry("org.knowm.xchart", Set.of("print")),
          Map.entry(
              "com.fasterxml.jackson",
              Set.of(
                  "config",
                  "corpus",
                  "exam",
                  "cli",
                  "delivery",
                  "conversation",
                  "web",
                  "channel.telegram",
                  "channel.web",
                  "web.resident")),
          Map.entry("org.telegram", Set.of("channel.telegram")),
          Map.entry("okhttp3", Set.of("channel.telegram")),
          Map.entry("io.javalin", WEB),
          Map.entry("gg.jte", Set.of("web")),
          Map.entry("io.micrometer", Set.of("web", "web.resident", "web.operations", "app")),
          Map.entry("io.github.bucket4j", Set.of("delivery", "web")),
          Map.entry("biweekly", Set.of("calendar", "corpus.timetable")),
          Map.entry("com.github.kagkarlsson", Set.of("jobs")),
          Map.entry("ch.qos.logback", Set.of("app")),
          Map.entry("org.flywaydb", Set.of("store")),
          Map.entry("com.zaxxer.hikari", Set.of("store")),
          Map.entry("java.sql", Set.of("store")),
          Map.entry("javax.sql", Set.of("store", "jobs")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("org.jline", Set.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.loahoc");

  @Test
  void everyPackageHasARankAndNoRankIsEmpty() {
    Set<String> found =
        CLASSES.stream()
            .map(ArchitectureTest::topLevel)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(new TreeSet<>(RANKS.keySet()));
  }

  @Test
  void packagesUseOnlyLowerRanksAndTheirOwnParent() {
    List<String> seen = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        if (!to.getPackageName().startsWith(ROOT) || inSamePackage(from, to)) {
          continue;
        }
        seen.add(from.getName() + " -> " + to.getName());
        if (!mayUse(from, to)) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertThat(seen).as("edges between packages").isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @Test
  void packagesAreAtMostTwoDeep() {
    assertThat(CLASSES.stream().map(c -> relative(c).split("\\.").length).filter(n -> n > 2))
        .isEmpty();
  }

  @Test
  void librariesStayWhereTheyBelong() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        LIBRARIES.forEach(
            (library, homes) -> {
              boolean store = library.equals("java.sql") && isAStore(from);
              if (target.startsWith(library) && !homes.contains(relative(from)) && !store) {
                wrong.add(dependency.getDescription());
              }
            });
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyStoresSeeSql() {
    List<String> seen = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        if (dependency.getTargetClass().getPackageName().startsWith("org.jdbi")) {
          seen.add(from.getName());
          if (!isAStore(from)) {
            wrong.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(seen).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyTheAppReadsAClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.loahoc.app..")
        .should()
        .callMethodWhere(readsAClock())
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineUsesStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.loahoc.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  @Test
  void noTypeIsNamedLikeOneOfTheLibraryEverybodyKnows() {
    assertThat(
            CLASSES.stream()
                .filter(c -> !c.getSimpleName().isEmpty())
                .filter(
                    c ->
                        exists("java.time." + c.getSimpleName())
                            || exists("java.util." + c.getSimpleName()))
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Manager|Utils?|Impl|Helper)")))
        .isEmpty();
  }

  private static boolean isAStore(JavaClass type) {
    String outermost = type.getName().replaceFirst("\\$.*", "");
    return relative(type).equals("store") || outermost.endsWith("Store");
  }

  private static DescribedPredicate<JavaMethodCall> readsAClock() {
    return DescribedPredicate.describe(
        "read a clock or the zone of the machine",
        call -> {
          JavaClass owner = call.getTargetOwner();
          String name = call.getName();
          return (owner.getPackageName().equals("java.time") && name.equals("now"))
              || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
              || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
              || (owner.isEquivalentTo(System.class)
                  && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
        });
  }

  private static boolean mayUse(JavaClass from, JavaClass to) {
    if (topLevel(from).equals(topLevel(to))) {
      return relative(from).startsWith(relative(to) + ".");
    }
    return rank(to) < rank(from);
  }

  /**
   * A feature's chat commands speak the language of {@code dialogue}, whatever the feature's rank.
   */
  private static int rank(JavaClass type) {
    if (relative(type).endsWith(".chat")) {
      return CHAT;
    }
    return relative(type).startsWith("channel.")
        ? PLATFORM
        : RANKS.getOrDefault(topLevel(type), Integer.MAX_VALUE);
  }

  private static boolean inSamePackage(JavaClass a, JavaClass b) {
    return a.getPackageName().equals(b.getPackageName());
  }

  private static String relative(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static String topLevel(JavaClass type) {
    return relative(type).split("\\.")[0];
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, ArchitectureTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
