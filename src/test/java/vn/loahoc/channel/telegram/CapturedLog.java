package vn.loahoc.channel.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that is logged at any level, by us and by libraries, through SLF4J and the JDK. */
final class CapturedLog implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Semaphore said = new Semaphore(0);
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("vn.loahoc");
  private final java.util.logging.Logger jdk = java.util.logging.Logger.getLogger("");
  private final java.util.logging.Level jdkLevel = jdk.getLevel();
  private final @Nullable Level rootLevel = root.getLevel();
  private final @Nullable Level ourLevel = ours.getLevel();

  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          String trace =
              event.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(event.getThrowableProxy());
          lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + trace);
          said.release();
        }
      };

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord event) {
          // the fake's own server prints the addresses that it is asked for
          if (!String.valueOf(event.getLoggerName()).startsWith("com.sun.net.httpserver")) {
            lines.add(event.getLoggerName() + " " + event.getMessage() + event.getThrown());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  CapturedLog() {
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.addAppender(appender);
    root.setLevel(Level.TRACE);
    ours.setLevel(Level.TRACE);
    jdk.addHandler(handler);
    jdk.setLevel(java.util.logging.Level.ALL);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** What a class of this package said. */
  List<String> linesOf(Class<?> type) {
    return lines.stream()
        .filter(line -> line.startsWith(type.getName() + " "))
        .map(line -> line.substring(type.getName().length() + 1))
        .toList();
  }

  /** Waits, at most 10 s, until a class has said something. */
  void awaitLineOf(Class<?> type) {
    try {
      while (linesOf(type).isEmpty()) {
        if (!said.tryAcquire(10, TimeUnit.SECONDS)) {
          throw new AssertionError(type + " has said nothing");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    root.setLevel(rootLevel);
    ours.setLevel(ourLevel);
    jdk.removeHandler(handler);
    jdk.setLevel(jdkLevel);
  }
}
