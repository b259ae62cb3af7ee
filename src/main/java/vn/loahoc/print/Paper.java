package vn.loahoc.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.loahoc.message.Blob;

/** Sets pages that are described in XHTML and CSS. Thread-safe. */
final class Paper {

  /** The name of the shipped font in CSS. */
  static final String FONT = "Liberation Sans";

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  static {
    XRLog.setLoggingEnabled(false); // it speaks on standard error
  }

  private Paper() {}

  /**
   * Sets a document.
   *
   * @param xhtml with what came from outside {@link #escaped}; its pictures are data URIs
   */
  static Blob pdf(String xhtml) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(font("LiberationSans-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
    builder.useFont(font("LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new PrintException("the page could not be set", e);
    }
    return Blob.of(out.toByteArray());
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> Objects.requireNonNull(Paper.class.getResourceAsStream(file), file);
  }

  /** A text that is shown as it is, whatever signs it has; control characters are left out. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .filter(c -> c != 0xfffe && c != 0xffff)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
