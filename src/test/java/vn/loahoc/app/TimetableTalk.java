package vn.loahoc.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loahoc.amendment.AmendedClasses;
import vn.loahoc.amendment.Amendments;
import vn.loahoc.inquiry.reply.Openings;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.store.Database;
import vn.loahoc.store.OwnForEachTest;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.TemporaryFolder;

/**
 * Gives each test a {@link TalkRig} of its own, about the shipped plan beside one timetable; as in
 * the server what is read of classes is seen together with what staff said of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TimetableTalk.Resolver.class)
@interface TimetableTalk {

  /** The timetable: a resource beside this class. */
  String value();

  /** Makes them. */
  final class Resolver extends OwnForEachTest<TalkRig> {

    Resolver() {
      super(TalkRig.class);
    }

    @Override
    protected Opened<TalkRig> open(ExtensionContext test) {
      String timetable = test.getRequiredTestClass().getAnnotation(TimetableTalk.class).value();
      TemporaryFolder folder = TemporaryFolder.open();
      Database database =
          Database.open(new StoreLocation.SqliteFile(folder.path().resolve("loahoc.db")));
      AtomicLong ticks = new AtomicLong();
      Amendments said = new Amendments(database, () -> ticks.addAndGet(10_000_000_000L));
      Present present = new Present(new AmendedClasses(said), Openings.unknown());
      CorpusSource source = OwnTimetable.in(folder.path().resolve("corpus"), timetable, present);
      TalkRig.Documents documents =
          new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
      return new Room(folder, database, documents, new TalkRig(documents, folder.path()));
    }
  }

  /** The conversation of one test with its documents and its database. */
  record Room(TemporaryFolder folder, Database database, TalkRig.Documents documents, TalkRig given)
      implements OwnForEachTest.Opened<TalkRig> {

    @Override
    public void close() {
      given.close();
      documents.close();
      database.close();
      folder.close();
    }
  }
}
