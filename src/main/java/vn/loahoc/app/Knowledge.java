package vn.loahoc.app;

import org.slf4j.LoggerFactory;
import vn.loahoc.amendment.AmendedClasses;
import vn.loahoc.amendment.Amendments;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.publishing.PublishedTimetables;

/**
 * What is answered from.
 *
 * @param documents what the sources say, with what staff published beside them
 * @param amendments what staff said of single occurrences beyond them
 * @param published the timetables that staff published
 * @param demo whether it must be said of everything that it is not real
 */
record Knowledge(
    LiveUnderstanding documents,
    Amendments amendments,
    PublishedTimetables published,
    boolean demo) {

  /** Reads the documents; whoever opens it closes them. */
  static Knowledge open(Ground ground, Server.Setup setup) {
    Amendments amendments = new Amendments(ground.database(), ground.ticker());
    PublishedTimetables published =
        new PublishedTimetables(ground.database(), CorpusSource.timetables());
    CorpusSource source =
        new CorpusSource(
            setup.corpus(),
            true,
            setup.data().resolve("index"),
            setup.demo() || !setup.isPublic(),
            new Present(new AmendedClasses(amendments), new LiveOpenings(ground.database())),
            new PublishedBeside(ground.database(), published));
    LiveUnderstanding documents =
        LiveUnderstanding.open(
            source,
            setup.ticker(),
            notice -> LoggerFactory.getLogger(Server.class).warn("{}", notice));
    return new Knowledge(documents, amendments, published, setup.demo());
  }
}
