package vn.loahoc.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A shipped font, as outlines: nothing of the machine's own fonts is asked, which a small server
 * often does not even have the libraries for. One thread at a time.
 */
final class Typeface {

  private final TrueTypeFont font;
  private final CmapLookup letters;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.letters = font.getUnicodeCmapLookup();
  }

  static Typeface regular() {
    return read("LiberationSans-Regular.ttf");
  }

  static Typeface bold() {
    return read("LiberationSans-Bold.ttf");
  }

  private static Typeface read(String file) {
    try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new PrintException("the font cannot be read", e);
    }
  }

  /** Whether it has every letter of a text. */
  boolean has(String text) {
    return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
  }

  /** How wide a text is at a size in pixels. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(letter -> advance(letter, size)).sum();
  }

  private double advance(int letter, double size) {
    try {
      return font.getAdvanceWidth(letters.getGlyphId(letter)) * size / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new PrintException("the font cannot be read", e);
    }
  }

  /** The outline of a text that begins at a point of its base line. */
  Path2D outline(String text, double size, double x, double y) {
    Path2D outline = new Path2D.Double();
    double scale;
    double pen = x;
    try {
      scale = size / font.getUnitsPerEm();
      for (int letter : text.codePoints().toArray()) {
        GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
        if (glyph != null) { // a blank has none
          AffineTransform place = AffineTransform.getTranslateInstance(pen, y);
          place.scale(scale, -scale);
          outline.append(place.createTransformedShape(glyph.getPath()), false);
        }
        pen += advance(letter, size);
      }
    } catch (IOException e) {
      throw new PrintException("the font cannot be read", e);
    }
    return outline;
  }
}
