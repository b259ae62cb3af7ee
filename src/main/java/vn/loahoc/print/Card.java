package vn.loahoc.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.loahoc.message.Blob;

/**
 * A square picture of a slogan, to be shared: verbatim and whole, with its author. Nothing else
 * stands on it but whose week it is.
 *
 * @param text the slogan
 * @param author as its source gives it
 * @param foot whose week it is, from the top; small, and left out line by line if too long
 */
public record Card(String text, Optional<String> author, List<String> foot, Look look) {

  /** Pixels of each side. */
  public static final int SIDE = 1080;

  private static final int MARGIN = 100;
  private static final int COLUMN = SIDE - 2 * MARGIN;
  private static final int LARGEST = 104;

  /** On a phone held at arm's length anything smaller is no pleasure to read. */
  private static final int SMALLEST = 64;

  private static final int STEP = 4;
  private static final double LEADING = 1.34;
  private static final double ASCENT = 0.95;
  private static final int AUTHOR = 44;
  private static final int AUTHOR_GAP = 64;
  private static final int FOOT = 30;
  private static final int FOOT_LINE = 44;
  private static final int RULE = 8;
  private static final int RULE_WIDTH = 132;
  private static final int RULE_GAP = 56;

  public Card {
    text = composed(text);
    author = author.map(Card::composed);
    foot = foot.stream().map(Card::composed).toList();
  }

  /** How it looks; all are quiet. */
  public enum Look {
    PAPER(0xfaf6ec, 0x2a2622, 0xa9793f, 0x6d6459),
    EVENING(0x1d3a45, 0xf4f1e8, 0x9cc3bd, 0xb9c9c8),
    MORNING(0xe9f0f3, 0x1c313c, 0x4f7f93, 0x53666f);

    private final Color ground;
    private final Color ink;
    private final Color accent;
    private final Color small;

    Look(int ground, int ink, int accent, int small) {
      this.ground = new Color(ground);
      this.ink = new Color(ink);
      this.accent = new Color(accent);
      this.small = new Color(small);
    }
  }

  private static String composed(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
  }

  /**
   * As a PNG.
   *
   * @return nothing if it cannot be read well on a square: it is too long, or the font lacks a
   *     letter
   */
  public Optional<Blob> png() {
    Typeface bold = Typeface.bold();
    Typeface regular = Typeface.regular();
    if (text.isEmpty() || !bold.has(text) || !regular.has(author.orElse(""))) {
      return Optional.empty();
    }
    return setting(bold).map(setting -> drawn(setting, bold, regular));
  }

  /** The text at the largest size at which it fits. */
  private record Setting(List<String> lines, int size) {

    double height() {
      return lines.size() * size * LEADING;
    }
  }

  private Optional<Setting> setting(Typeface bold) {
    double room = bottom() - top() - RULE - RULE_GAP - (author.isEmpty() ? 0 : AUTHOR + AUTHOR_GAP);
    for (int size = LARGEST; size >= SMALLEST; size -= STEP) {
      int pixels = size;
      Optional<Setting> setting =
          Lines.broken(text, COLUMN, part -> bold.width(part, pixels))
              .map(lines -> new Setting(lines, pixels))
              .filter(fits -> fits.height() <= room);
      if (setting.isPresent()) {
        return setting;
      }
    }
    return Optional.empty();
  }

  private static double top() {
    return MARGIN;
  }

  private double bottom() {
    return SIDE - MARGIN - (foot.isEmpty() ? 0 : FOOT_LINE * (foot.size() + 0.5));
  }

  private Blob drawn(Setting setting, Typeface bold, Typeface regular) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(look.ground);
    g.fillRect(0, 0, SIDE, SIDE);
    double height =
        RULE + RULE_GAP + setting.height() + (author.isEmpty() ? 0 : AUTHOR_GAP + AUTHOR);
    double y = top() + (bottom() - top() - height) / 2;
    g.setColor(look.accent);
    g.fillRect(MARGIN, (int) Math.round(y), RULE_WIDTH, RULE);
    y += RULE + RULE_GAP;
    g.setColor(look.ink);
    for (String line : setting.lines()) {
      g.fill(bold.outline(line, setting.size(), MARGIN, y + setting.size() * ASCENT));
      y += setting.size() * LEADING;
    }
    if (author.isPresent()) {
      g.setColor(look.accent);
      g.fill(regular.outline(author.get(), AUTHOR, MARGIN, y + AUTHOR_GAP));
    }
    foot(g, regular);
    g.dispose();
    return png(image);
  }

  private void foot(Graphics2D g, Typeface regular) {
    g.setColor(look.small);
    double y = SIDE - MARGIN - FOOT_LINE * (foot.size() - 1.0);
    for (String line : foot) {
      if (regular.has(line) && regular.width(line, FOOT) <= COLUMN) {
        g.fill(regular.outline(line, FOOT, MARGIN, y));
      }
      y += FOOT_LINE;
    }
  }

  private static Blob png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new PrintException("the card could not be written", e);
    }
    return Blob.of(out.toByteArray());
  }
}
