package vn.loahoc.app;

import org.slf4j.LoggerFactory;
import vn.loahoc.publishing.PublishedTimetables;

/**
 * What is answered from: the documents of the folder with what staff published beside them.
 *
 * @param published the timetables beside the folder
 */
record Knowledge(LiveUnderstanding understanding, PublishedTimetables published)
    implements AutoCloseable {

  static Knowledge open(Ground ground, Server.Setup setup) {
    PublishedTimetables published =
        new PublishedTimetables(ground.database(), CorpusSource.timetables());
    CorpusSource source =
        new CorpusSource(
            setup.corpus(),
            true,
            setup.data().resolve("index"),
            new PublishedBeside(ground.database(), published));
    return new Knowledge(
        LiveUnderstanding.open(
            source,
            setup.ticker(),
            notice -> LoggerFactory.getLogger(Server.class).warn("{}", notice)),
        published);
  }

  @Override
  public void close() {
    understanding.close();
  }
}
