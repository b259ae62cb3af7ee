package vn.loahoc.app;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.CorpusFingerprint;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.RowWards;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.corpus.timetable.Timetables;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.place.Gazetteer;

/**
 * One folder of documents and how it is read.
 *
 * @param folder the folder of campaigns, with its table of wards
 * @param corrections whether the corrections of its campaigns are applied
 * @param cache the folder for the index
 * @param samples whether made-up classes are kept
 * @param current what holds now of the classes that it has
 * @param beside what is read beside the folder
 */
record CorpusSource(
    Path folder, boolean corrections, Path cache, boolean samples, Present current, Beside beside) {

  private static final Logger LOG = LoggerFactory.getLogger(CorpusSource.class);

  /** The folder alone, with all classes, as their sources say. */
  CorpusSource(Path folder, boolean corrections, Path cache) {
    this(folder, corrections, cache, true, Present.asWritten());
  }

  /** The folder alone. */
  CorpusSource(Path folder, boolean corrections, Path cache, boolean samples, Present current) {
    this(folder, corrections, cache, samples, current, Beside.NOTHING);
  }

  /** The reader of all timetables, wherever they come from. */
  static TimetableReader timetables() {
    return new Timetables(new TableFiles());
  }

  /** Whether it can be looked at just here. */
  boolean canBeRead() {
    return beside.canBeRead();
  }

  /** Changes when a file of the folder does, or what is beside it. */
  String fingerprint() {
    return CorpusFingerprint.of(folder) + beside.stamp();
  }

  /** What lies in the folder. */
  Corpus read() {
    Corpus read =
        new CorpusFolder(new FormatReader(), new PlanParser(), timetables(), corrections)
            .load(folder);
    if (read.campaigns().stream().anyMatch(Campaign::hasSamples) && !samples) {
      LOG.warn(
          "made-up classes are left out, since others can reach what is served; --demo shows them");
    }
    return shown(read);
  }

  /** The wards of the folder; where it has no table of them, those that its timetables name. */
  Gazetteer wards(Corpus corpus) {
    Gazetteer listed = listed();
    return listed.wards().isEmpty() ? RowWards.gazetteer(corpus) : listed;
  }

  private Gazetteer listed() {
    return Gazetteer.read(folder.resolve("wards.csv"));
  }

  /** Makes what was read of the folder ready to be asked, together with what is beside it. */
  Understanding prepare(Corpus corpus) {
    Corpus over = shown(beside.over(corpus, wards(corpus)));
    Corpus whole = listed().wards().isEmpty() ? RowWards.named(over) : over;
    return Understanding.of(whole, wards(whole), cache, current);
  }

  private Corpus shown(Corpus read) {
    return samples ? read : read.withoutSamples();
  }
}
