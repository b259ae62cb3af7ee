package vn.loahoc.calendar;

import java.nio.file.Path;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.place.Gazetteer;

/** The corpus that is shipped. */
public final class Corpora {

  private static final Path FOLDER = Path.of("corpus");

  private Corpora() {}

  public static Corpus shipped() {
    return new CorpusFolder(new FormatReader(), new PlanParser(), true).load(FOLDER);
  }

  public static Gazetteer gazetteer() {
    return Gazetteer.read(FOLDER.resolve("wards.csv"));
  }

  /** The agenda of the shipped corpus. */
  public static Agenda agenda() {
    return Agenda.of(shipped(), gazetteer());
  }
}
