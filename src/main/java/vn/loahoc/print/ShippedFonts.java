package vn.loahoc.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The shipped fonts for what draws with those of the JDK.
 *
 * <p>Before a JDK reads any font on Linux it asks fontconfig for those of the machine, and fails
 * where there is neither. It does not ask if it is given a file of font names instead ({@code
 * sun.awt.fontconfig}, see "Font Configuration Files" of the JDK's guide to internationalization);
 * one that names none is enough, since all fonts are given as data.
 */
final class ShippedFonts {

  private static final String NAMES = "sun.awt.fontconfig";

  static {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty(NAMES) == null) {
      System.setProperty(NAMES, noNames().toString());
    }
  }

  private static final Font REGULAR = read("LiberationSans-Regular.ttf");
  private static final Font BOLD = read("LiberationSans-Bold.ttf");

  private ShippedFonts() {}

  static Font regular(float size) {
    return REGULAR.deriveFont(size);
  }

  static Font bold(float size) {
    return BOLD.deriveFont(size);
  }

  private static Path noNames() {
    try {
      Path file = Files.createTempFile("loahoc-fonts", ".properties");
      file.toFile().deleteOnExit();
      return Files.writeString(file, "version=1\nsequence.allfonts=default\n");
    } catch (IOException e) {
      throw new PrintException("the folder for temporary files cannot be written", e);
    }
  }

  private static Font read(String file) {
    try (InputStream in =
        Objects.requireNonNull(ShippedFonts.class.getResourceAsStream(file), file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new PrintException("the shipped font cannot be read", e);
    }
  }
}
