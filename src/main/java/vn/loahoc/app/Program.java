package vn.loahoc.app;

import java.nio.file.Path;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.place.Gazetteer;

/** What the commands are wired with: where things lie, what time it is, how documents are read. */
public final class Program {

  private final Settings settings;
  private final LocalClock clock;

  public Program(Settings settings, LocalClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public Settings settings() {
    return settings;
  }

  public LocalClock clock() {
    return clock;
  }

  /** Reads the documents of a folder, with or without the corrections of its campaigns. */
  public Corpus corpus(Path folder, boolean corrections) {
    return new CorpusFolder(new FormatReader(), new PlanParser(), corrections).load(folder);
  }

  private static Gazetteer gazetteer(Path folder) {
    return Gazetteer.read(folder.resolve("wards.csv"));
  }

  /** Makes the documents of a folder ready to be asked. */
  public Understanding understanding(Path folder, boolean corrections) {
    return Understanding.of(
        corpus(folder, corrections), gazetteer(folder), settings.data().resolve("index"));
  }
}
