package vn.loahoc.app;

import vn.loahoc.corpus.Corpus;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.publishing.PublishedTimetables;
import vn.loahoc.store.Database;

/**
 * The timetables that staff published, beside the folder of documents.
 *
 * @param database where they lie
 */
record PublishedBeside(Database database, PublishedTimetables published) implements Beside {

  @Override
  public boolean canBeRead() {
    return !database.isInside();
  }

  @Override
  public String stamp() {
    return String.valueOf(published.version());
  }

  @Override
  public Corpus over(Corpus folder, Gazetteer gazetteer) {
    return published.over(folder, gazetteer);
  }
}
