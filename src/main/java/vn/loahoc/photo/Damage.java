package vn.loahoc.photo;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Notices that a file breaks off: the decoder of the JDK then paints the rest grey and merely warns
 * of it.
 */
final class Damage implements IIOReadWarningListener {

  private boolean seen;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    // others, of odd headers or of a few bytes too many, leave the picture whole
    seen |= warning.toLowerCase(Locale.ROOT).contains("premature end");
  }

  boolean isSeen() {
    return seen;
  }
}
