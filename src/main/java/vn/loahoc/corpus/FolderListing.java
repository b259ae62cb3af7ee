package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.loahoc.text.Spelling;

/** What lies in a corpus folder, sorted by name so that every machine reads it in one order. */
final class FolderListing {

  private static final String CAMPAIGN = "campaign.yaml";
  private static final String FAQ = "faq.csv";
  private static final String FIGURES = "figures.csv";
  private static final String CHALLENGES = "challenges.yaml";

  /** Read by others, or meant for people: never documents. */
  private static final Set<String> OTHER_SOURCES = Set.of("wards.csv", "slogans.txt");

  /** The folder of a campaign with its timetables. */
  private static final String TIMETABLE = "timetable";

  private static final int DEEPEST = 8;

  private final Path root;
  private final List<Problem> problems;
  private final Map<String, Entry> files = new TreeMap<>();
  private final Map<String, String> folders = new TreeMap<>();

  private FolderListing(Path root, List<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * One file.
   *
   * @param name its path below the corpus folder, with slashes, NFC
   */
  record Entry(String name, Path path) {}

  static FolderListing of(Path folder, List<Problem> problems) {
    FolderListing listing = new FolderListing(folder, problems);
    listing.list(folder, "", 0);
    return listing;
  }

  /** Names of the folders directly below. */
  List<String> folders() {
    return List.copyOf(folders.keySet());
  }

  /** The documents of a campaign, at any depth; those beside the campaigns for "". */
  List<Entry> documents(String folder) {
    List<Entry> documents = new ArrayList<>();
    for (Entry file : files.values()) {
      int slash = file.name().indexOf('/');
      String campaign = slash < 0 ? "" : file.name().substring(0, slash);
      boolean other =
          file.name().endsWith("/" + CAMPAIGN)
              || isNamed(file.name(), FAQ)
              || isNamed(file.name(), FIGURES)
              || isNamed(file.name(), CHALLENGES);
      if (campaign.equals(folder) && !other && !isTimetable(file.name())) {
        documents.add(file);
      }
    }
    return documents;
  }

  Optional<Entry> campaignFile(String folder) {
    return Optional.ofNullable(files.get(folder + "/" + CAMPAIGN));
  }

  Optional<Entry> faqFile(String folder) {
    return beside(folder, FAQ);
  }

  Optional<Entry> figuresFile(String folder) {
    return beside(folder, FIGURES);
  }

  Optional<Entry> challengesFile(String folder) {
    return beside(folder, CHALLENGES);
  }

  private Optional<Entry> beside(String folder, String last) {
    return files.values().stream()
        .filter(file -> file.name().startsWith(folder + "/") && isNamed(file.name(), last))
        .filter(file -> file.name().indexOf('/') == file.name().lastIndexOf('/'))
        .findFirst();
  }

  /** What lies in the folder of timetables of a campaign, at any depth. */
  List<Entry> timetables(String folder) {
    return files.values().stream()
        .filter(file -> file.name().startsWith(folder + "/" + TIMETABLE + "/"))
        .toList();
  }

  private static boolean isTimetable(String name) {
    return name.contains("/" + TIMETABLE + "/");
  }

  private static boolean isNamed(String name, String last) {
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).equals(last);
  }

  private void list(Path folder, String prefix, int depth) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        add(entry, prefix + Spelling.nfc(String.valueOf(entry.getFileName())), depth);
      }
    } catch (AccessDeniedException e) {
      problems.add(problem(Problem.Place.file(named(prefix)), "no_permission"));
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      problems.add(
          problem(Problem.Place.file(named(prefix)), "unreadable", "không mở được thư mục"));
    }
  }

  private void add(Path entry, String name, int depth) {
    if (isNoSource(name) || name.equals(TIMETABLE)) {
      return;
    }
    if (leavesRoot(entry)) {
      problems.add(problem(Problem.Place.file(name), "link_outside"));
    } else if (!Files.isDirectory(entry)) {
      files.put(name, new Entry(name, entry));
    } else if (depth < DEEPEST) {
      if (depth == 0) {
        folders.put(name, name);
      }
      list(entry, name + "/", depth + 1);
    }
  }

  /** Links to folders are never followed: one may lead to its own parent. */
  private boolean leavesRoot(Path entry) {
    if (!Files.isSymbolicLink(entry)) {
      return false;
    }
    try {
      return Files.isDirectory(entry)
          || !entry.toRealPath().startsWith(root.toRealPath())
          || !Files.exists(entry);
    } catch (IOException e) {
      return true;
    }
  }

  /** Hidden files, lock files of office programs, notes for people, other kinds of sources. */
  private static boolean isNoSource(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return last.startsWith(".")
        || last.startsWith("~$")
        || last.startsWith("readme")
        || last.equals("thumbs.db")
        || last.equals("desktop.ini")
        || OTHER_SOURCES.contains(last);
  }

  private static String named(String prefix) {
    return prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
  }
}
