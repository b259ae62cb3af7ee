package vn.loahoc.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import vn.loahoc.message.Blob;

/**
 * A certificate of having taken part, as a picture in landscape. It is no official paper and does
 * not look like one: no seal, no emblem, no signature.
 *
 * @param name as its owner wants it; nothing if they want none
 * @param campaign what they took part in
 * @param done what they did, a line each; may be empty
 * @param foot who gives it, and when
 */
public record Certificate(
    Optional<String> name, String campaign, List<String> done, List<String> foot) {

  public static final int WIDTH = 1350;
  public static final int HEIGHT = 1080;

  /** The longest name that is set. */
  public static final int LONGEST_NAME = 60;

  private static final Color GROUND = new Color(0xfaf6ec);
  private static final Color INK = new Color(0x2a2622);
  private static final Color ACCENT = new Color(0xa9793f);
  private static final Color SMALL = new Color(0x6d6459);

  private static final int EDGE = 48;
  private static final int FRAME = 3;
  private static final int COLUMN = WIDTH - 2 * 150;
  private static final double LEADING = 1.36;
  private static final int HEADING = 76;
  private static final int NAME = 84;
  private static final int SMALLEST_NAME = 40;
  private static final int BODY = 44;
  private static final int FOOT = 30;
  private static final int STEP = 4;
  private static final int GAP = 42;
  private static final int RULE_WIDTH = 132;
  private static final int RULE = 6;

  public Certificate {
    name = name.map(Certificate::composed).filter(written -> !written.isEmpty());
    campaign = composed(campaign);
    done = done.stream().map(Certificate::composed).toList();
    foot = foot.stream().map(Certificate::composed).toList();
  }

  private static String composed(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  private static String say(String key) {
    return ResourceBundle.getBundle("vi.print", Locale.ROOT).getString("certificate." + key);
  }

  /** One block of lines of one look. */
  private record Block(List<String> lines, int size, boolean bold, Color color, int gap) {

    double height() {
      return lines.size() * size * LEADING + gap;
    }
  }

  /**
   * As a PNG.
   *
   * @return nothing if it cannot be set: the name is too long, or the font lacks a letter
   */
  public Optional<Blob> png() {
    Typeface bold = Typeface.bold();
    Typeface regular = Typeface.regular();
    boolean readable =
        bold.has(name.orElse(""))
            && bold.has(campaign)
            && done.stream().allMatch(regular::has)
            && foot.stream().allMatch(regular::has);
    Optional<Block> named = name.flatMap(written -> fitting(written, bold));
    if (!readable || campaign.isEmpty() || (name.isPresent() && named.isEmpty())) {
      return Optional.empty();
    }
    Optional<List<String>> title = Lines.broken(campaign, COLUMN, part -> bold.width(part, BODY));
    return title.map(lines -> drawn(named, lines, bold, regular));
  }

  /** A name in one line, as large as it fits. */
  private static Optional<Block> fitting(String name, Typeface bold) {
    for (int size = NAME; size >= SMALLEST_NAME; size -= STEP) {
      if (bold.width(name, size) <= COLUMN) {
        return Optional.of(new Block(List.of(name), size, true, INK, GAP));
      }
    }
    return Optional.empty();
  }

  private Blob drawn(Optional<Block> named, List<String> title, Typeface bold, Typeface regular) {
    List<Block> blocks =
        java.util.stream.Stream.of(
                Optional.of(new Block(List.of(say("heading")), HEADING, true, ACCENT, GAP)),
                named.map(block -> new Block(List.of(say("given")), BODY, false, SMALL, GAP / 2)),
                named,
                Optional.of(new Block(List.of(say("took-part")), BODY, false, SMALL, GAP / 2)),
                Optional.of(new Block(title, BODY, true, INK, GAP)),
                Optional.of(new Block(done, BODY, false, INK, 0)).filter(b -> !b.lines().isEmpty()))
            .flatMap(Optional::stream)
            .toList();
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    frame(g);
    double foots = HEIGHT - EDGE - FRAME - 60 - (foot.size() - 1.0) * FOOT * LEADING;
    double height = blocks.stream().mapToDouble(Block::height).sum() + RULE + GAP;
    double y = EDGE + (foots - FOOT - EDGE - height) / 2;
    g.setColor(ACCENT);
    g.fillRect((WIDTH - RULE_WIDTH) / 2, (int) Math.round(y), RULE_WIDTH, RULE);
    y += RULE + GAP;
    for (Block block : blocks) {
      y = set(g, block, block.bold() ? bold : regular, y);
    }
    set(g, new Block(foot, FOOT, false, SMALL, 0), regular, foots - FOOT);
    g.dispose();
    return png(image);
  }

  private static void frame(Graphics2D g) {
    g.setColor(GROUND);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(ACCENT);
    g.fillRect(EDGE, EDGE, WIDTH - 2 * EDGE, FRAME);
    g.fillRect(EDGE, HEIGHT - EDGE - FRAME, WIDTH - 2 * EDGE, FRAME);
    g.fillRect(EDGE, EDGE, FRAME, HEIGHT - 2 * EDGE);
    g.fillRect(WIDTH - EDGE - FRAME, EDGE, FRAME, HEIGHT - 2 * EDGE);
  }

  /** Sets a block in the middle; the place below it. */
  private static double set(Graphics2D g, Block block, Typeface face, double top) {
    double y = top;
    g.setColor(block.color());
    for (String line : block.lines()) {
      double x = (WIDTH - face.width(line, block.size())) / 2;
      g.fill(face.outline(line, block.size(), x, y + block.size()));
      y += block.size() * LEADING;
    }
    return y + block.gap();
  }

  private static Blob png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new PrintException("the certificate could not be written", e);
    }
    return Blob.of(out.toByteArray());
  }
}
