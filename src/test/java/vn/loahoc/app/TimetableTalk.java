package vn.loahoc.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.store.TemporaryFolder;

/** Gives each test a {@link TalkRig} of its own, about the shipped plan beside one timetable. */
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
  record Opened(TemporaryFolder folder, TalkRig.Documents documents, TalkRig rig)
      implements AutoCloseable {

    private static Opened about(String timetable) {
      TemporaryFolder folder = TemporaryFolder.open();
      CorpusSource source =
          OwnTimetable.in(folder.path().resolve("corpus"), timetable, Present.asWritten());
      TalkRig.Documents documents =
          new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
      return new Opened(folder, documents, new TalkRig(documents, folder.path()));
    }

    @Override
    public void close() {
      rig.close();
      documents.close();
      folder.close();
    }
  }
}
