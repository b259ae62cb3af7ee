package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;

/**
 * Loads a corpus folder: a campaign for each sub-folder, and one for each document that lies beside
 * them. Without a table of wards, those that timetables name are the wards of home. Thread-safe.
 */
public final class CorpusFolder {

  private static final String WARDS = "wards.csv";

  private final FileReader reader;
  private final DocumentParser parser;
  private final TimetableFolder timetables;
  private final boolean corrections;

  /** A folder whose timetables nobody reads. */
  public CorpusFolder(FileReader reader, DocumentParser parser, boolean corrections) {
    this(reader, parser, new NoTimetables(), corrections);
  }

  /**
   * @param corrections whether the corrections of {@code campaign.yaml} are applied
   */
  public CorpusFolder(
      FileReader reader, DocumentParser parser, TimetableReader timetables, boolean corrections) {
    this.reader = reader;
    this.parser = parser;
    this.timetables = new TimetableFolder(timetables);
    this.corrections = corrections;
  }

  /** Reads everything below a folder. What is wrong is a problem of the corpus; never fails. */
  public Corpus load(Path folder) {
    List<Problem> problems = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      problems.add(
          problem(Problem.Place.file(folder.toString()), "missing_folder", folder.toString()));
      return new Corpus(List.of(), problems);
    }
    FolderListing listing = FolderListing.of(folder, problems);
    List<Campaign> campaigns = new ArrayList<>();
    for (FolderListing.Entry file : listing.documents("")) {
      document(file, problems).ifPresent(plan -> campaigns.add(single(file, plan)));
    }
    Gazetteer gazetteer = wards(folder, problems);
    for (String name : listing.folders()) {
      campaign(name, listing, gazetteer, problems).ifPresent(campaigns::add);
    }
    campaigns.sort((a, b) -> a.id().compareTo(b.id()));
    Corpus corpus = new Corpus(campaigns, problems);
    return gazetteer.wards().isEmpty() ? RowWards.named(corpus) : corpus;
  }

  private static Gazetteer wards(Path folder, List<Problem> problems) {
    WardsFile file = WardsFile.read(folder.resolve(WARDS));
    for (WardsFile.BadRow bad : file.badRows()) {
      Problem.Place place = Problem.Place.row(WARDS, Optional.empty(), bad.row());
      problems.add(problem(place, "bad_row", bad.why()));
    }
    return Gazetteer.of(file.wards());
  }

  private Optional<Campaign> campaign(
      String name, FolderListing listing, Gazetteer gazetteer, List<Problem> problems) {
    CampaignSettings settings = settings(name, listing, problems);
    List<Plan> plans = new ArrayList<>();
    for (FolderListing.Entry file : listing.documents(name)) {
      document(file, problems).ifPresent(plans::add);
    }
    List<FolderListing.Entry> tables = listing.timetables(name);
    if (plans.isEmpty() && tables.isEmpty() && settings.title().isEmpty()) {
      return Optional.empty();
    }
    if (plans.isEmpty()) {
      problems.add(problem(Problem.Place.file(name), "no_documents"));
    }
    if (corrections) {
      new CorrectedPlans(name, problems).apply(settings.corrections(), plans);
    }
    Derived derived = Derived.from(name, plans);
    String title = settings.title().orElse(derived.title());
    Optional<String> locality = settings.locality().or(derived::locality);
    OptionalInt year = derived.year(title);
    if (listing.campaignFile(name).isEmpty()) {
      String found = Derived.summary(title, locality, year);
      problems.add(problem(Problem.Place.file(name), "missing_campaign", found));
    }
    Timetable timetable =
        timetables.read(
            tables, new TimetableReader.Setting(gazetteer, derived.week(), year), problems);
    problems.addAll(new HourConflicts(plans).in(timetable.sessions()));
    return Optional.of(
        new Campaign(
            name,
            title,
            locality,
            year,
            settings.home(),
            plans,
            settings.desk(),
            faq(name, listing, problems),
            timetable.sessions(),
            challenges(name, listing, problems),
            figures(name, listing, problems)));
  }

  private static List<Challenge> challenges(
      String name, FolderListing listing, List<Problem> problems) {
    return listing
        .challengesFile(name)
        .map(file -> new ChallengesFile(file.name(), problems).read(file.path()))
        .orElse(List.of());
  }

  private static List<PastFigure> figures(
      String name, FolderListing listing, List<Problem> problems) {
    return listing
        .figuresFile(name)
        .map(file -> new FiguresFile(file.name(), problems).read(file.path()))
        .orElse(List.of());
  }

  private static List<QuestionAndAnswer> faq(
      String name, FolderListing listing, List<Problem> problems) {
    return listing
        .faqFile(name)
        .map(file -> new FaqFile(file.name(), problems).read(file.path()))
        .orElse(List.of());
  }

  private CampaignSettings settings(String name, FolderListing listing, List<Problem> problems) {
    Optional<FolderListing.Entry> file = listing.campaignFile(name);
    if (file.isEmpty()) {
      return CampaignSettings.NONE;
    }
    return new CampaignFile(file.get().name(), problems).read(file.get().path());
  }

  private static Campaign single(FolderListing.Entry file, Plan plan) {
    Derived derived = Derived.from(file.name(), List.of(plan));
    return new Campaign(
        file.name(),
        derived.title(),
        derived.locality(),
        derived.year(derived.title()),
        false,
        List.of(plan));
  }

  private Optional<Plan> document(FolderListing.Entry file, List<Problem> problems) {
    ReadResult result = reader.read(file.path(), file.name());
    problems.addAll(result.problems());
    if (!(result instanceof ReadResult.Text text)) {
      return Optional.empty();
    }
    try {
      Parsed parsed = parser.parse(text.source());
      problems.addAll(parsed.problems());
      return Optional.of(parsed.plan());
    } catch (RuntimeException | StackOverflowError e) {
      // One document that nobody foresaw must not take the others with it.
      problems.add(
          problem(Problem.Place.file(file.name()), "parser_failed", e.getClass().getSimpleName()));
      return Optional.empty();
    }
  }
}
