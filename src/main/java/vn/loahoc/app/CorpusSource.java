package vn.loahoc.app;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import vn.loahoc.calendar.Classes;
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
 * @param current what holds now of the classes that it has
 */
record CorpusSource(Path folder, boolean corrections, Path cache, UnaryOperator<Classes> current) {

  /** One whose classes are as their sources say. */
  CorpusSource(Path folder, boolean corrections, Path cache) {
    this(folder, corrections, cache, UnaryOperator.identity());
  }

  /** Changes when a file of the folder does. */
  String fingerprint() {
    return CorpusFingerprint.of(folder);
  }

  Corpus read() {
    return new CorpusFolder(
            new FormatReader(), new PlanParser(), new Timetables(new TableFiles()), corrections)
        .load(folder);
  }

  /** Makes what was read ready to be asked. */
  Understanding prepare(Corpus corpus) {
    return Understanding.of(corpus, Gazetteer.read(folder.resolve("wards.csv")), cache, current);
  }
}
