package vn.loahoc.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.loahoc.amendment.AmendedClasses;
import vn.loahoc.amendment.Amendments;
import vn.loahoc.inquiry.reply.Openings;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.store.Database;
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
  final class Resolver implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(Resolver.class);

    /** A constructor gets what its one test gets. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
      return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == TalkRig.class;
    }

    @Override
    public TalkRig resolveParameter(ParameterContext parameter, ExtensionContext test) {
      String timetable = test.getRequiredTestClass().getAnnotation(TimetableTalk.class).value();
      return test.getStore(NAMESPACE)
          .computeIfAbsent(Opened.class, key -> Opened.about(timetable), Opened.class)
          .rig();
    }
  }

  /** The conversation of one test with its documents and its database. */
  record Opened(TemporaryFolder folder, Database database, TalkRig.Documents documents, TalkRig rig)
      implements AutoCloseable {

    private static Opened about(String timetable) {
      TemporaryFolder folder = TemporaryFolder.open();
      Database database =
          Database.open(new StoreLocation.SqliteFile(folder.path().resolve("loahoc.db")));
      AtomicLong ticks = new AtomicLong();
      Amendments said = new Amendments(database, () -> ticks.addAndGet(10_000_000_000L));
      Present present = new Present(new AmendedClasses(said), Openings.unknown());
      CorpusSource source = OwnTimetable.in(folder.path().resolve("corpus"), timetable, present);
      TalkRig.Documents documents =
          new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
      return new Opened(folder, database, documents, new TalkRig(documents, folder.path()));
    }

    @Override
    public void close() {
      rig.close();
      documents.close();
      database.close();
      folder.close();
    }
  }
}
