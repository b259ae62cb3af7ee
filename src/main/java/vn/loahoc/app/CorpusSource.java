package vn.loahoc.app;

import java.nio.file.Path;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.CorpusFingerprint;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.TimetableReader;
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
 * @param beside what is read beside the folder
 */
record CorpusSource(Path folder, boolean corrections, Path cache, Beside beside) {

  /** The folder alone. */
  CorpusSource(Path folder, boolean corrections, Path cache) {
    this(folder, corrections, cache, Beside.NOTHING);
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
    return new CorpusFolder(new FormatReader(), new PlanParser(), timetables(), corrections)
        .load(folder);
  }

  /** The wards of the folder. */
  Gazetteer wards() {
    return Gazetteer.read(folder.resolve("wards.csv"));
  }

  /** Makes what was read of the folder ready to be asked, together with what is beside it. */
  Understanding prepare(Corpus corpus) {
    Gazetteer wards = wards();
    return Understanding.of(beside.over(corpus, wards), wards, cache);
  }
}
