package vn.loahoc.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.regex.Pattern;

/**
 * Sets up logging in code, which costs a short-lived command a tenth of what a file of XML would:
 * one line each to standard error, warnings and errors unless {@code LOAHOC_LOG} says more.
 * Libraries never say more than warnings, since they would print addresses and texts.
 */
public final class Logging extends ContextAwareBase implements Configurator {

  /** Tokens of bots, as they stand in URLs. */
  private static final Pattern TOKEN = Pattern.compile("\\d{3,20}:[A-Za-z0-9_-]{16,}");

  /** Public for the service loader. */
  public Logging() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Layout layout = new Layout();
    layout.setContext(context);
    layout.setPattern(
        "%d{yyyy-MM-dd'T'HH:mm:ss.SSS,Asia/Ho_Chi_Minh} %-5level %logger{0} %msg%n%ex");
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setLayout(layout);
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder);
    console.start();
    context.getLogger("ROOT").addAppender(console);
    context.getLogger("ROOT").setLevel(Level.WARN);
    context.getLogger("vn.loahoc").setLevel(Level.toLevel(System.getenv("LOAHOC_LOG"), Level.WARN));
    // PDFs and Word files are full of what these warn of; what is wrong comes to us as a Problem
    context.getLogger("org.apache").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /**
   * The pattern, with whatever looks like a token made unreadable and each event kept on its line.
   */
  private static final class Layout extends PatternLayout {
    @Override
    public String doLayout(ILoggingEvent event) {
      return TOKEN.matcher(super.doLayout(event)).replaceAll("•••");
    }
  }
}
