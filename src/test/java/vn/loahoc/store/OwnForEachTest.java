package vn.loahoc.store;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test something of its own, which is closed after it. */
public abstract class OwnForEachTest<T> implements ParameterResolver {

  private final ExtensionContext.Namespace namespace =
      ExtensionContext.Namespace.create(getClass());
  private final Class<T> type;

  protected OwnForEachTest(Class<T> type) {
    this.type = type;
  }

  /** What a test is given, with all that has to be closed. */
  public interface Opened<T> extends AutoCloseable {
    T given();

    @Override
    void close();
  }

  /** Opens it for one test. */
  protected abstract Opened<T> open(ExtensionContext test);

  /** A constructor gets what its one test gets. */
  @Override
  public final ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == type;
  }

  @Override
  public final T resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Opened<?> opened =
        test.getStore(namespace).computeIfAbsent(Opened.class, key -> open(test), Opened.class);
    return type.cast(opened.given());
  }
}
