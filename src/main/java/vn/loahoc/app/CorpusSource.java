package vn.loahoc.app;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.answer.classes.Present;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.CorpusFingerprint;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.corpus.timetable.Timetables;
import vn.loahoc.place.Gazetteer;

/**
 * One folder of documents and how it is read.
 *
 * @param folder the folder of campaigns, with its table of wards
 * @param corrections whether the corrections of its campaigns are applied
 * @param cache the folder for the index
 * @param samples whether made-up classes are kept
 * @param current what holds now of the classes that it has
 */
record CorpusSource(
    Path folder, boolean corrections, Path cache, boolean samples, Present current) {

  private static final Logger LOG = LoggerFactory.getLogger(CorpusSource.class);

  /** One with all classes, as their sources say. */
  CorpusSource(Path folder, boolean corrections, Path cache) {
    this(folder, corrections, cache, true, Present.asWritten());
  }

  /** Changes when a file of the folder does. */
  String fingerprint() {
    return CorpusFingerprint.of(folder);
  }

  Corpus read() {
    Corpus read =
        new CorpusFolder(
                new FormatReader(), new PlanParser(), new Timetables(new TableFiles()), corrections)
            .load(folder);
    long made = read.campaigns().stream().filter(Campaign::hasSamples).count();
    if (samples || made == 0) {
      return read;
    }
    LOG.warn(
        "made-up classes are left out, since others can reach what is served; --demo shows them");
    return read.withoutSamples();
  }

  /** Makes what was read ready to be asked. */
  Understanding prepare(Corpus corpus) {
    return Understanding.of(corpus, Gazetteer.read(folder.resolve("wards.csv")), cache, current);
  }
}
