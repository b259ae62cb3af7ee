package vn.loahoc.print;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.HorizontalBarStyler;
import vn.loahoc.message.Blob;

/**
 * Bars with their figures beside them, the first on top, large enough for the screen of a phone.
 *
 * @param title one line, cut if it is too long
 * @param below one line under the bars, cut if it is too long
 * @param bars at most {@value #MOST}
 * @param notes below everything, small and whole, each on as many lines as it takes
 */
public record Chart(String title, String below, List<Bar> bars, List<String> notes) {

  /** More bars cannot be read on a phone. */
  public static final int MOST = 16;

  private static final String SERIES = "1"; // there is no legend
  private static final int WIDTH = 1080;
  private static final int ABOVE = 260;
  private static final int EACH = 62;
  private static final int LEAST_HEIGHT = 560;
  private static final int LONGEST_TITLE = 44;
  private static final int LONGEST_BELOW = 56;
  private static final int LONGEST_LABEL = 26;
  private static final double ROOM = 1.18;
  private static final float LARGE = 34;
  private static final float USUAL = 26;

  /** Small, but legible where the picture is as wide as a phone. */
  private static final float NOTES = 23;

  private static final int MARGIN = 28;

  /** Of texts that the library measures and nobody sees. */
  private static final float SMALL = 12;

  private static final Color INK = new Color(0x1f2933);
  private static final Color BARS = new Color(0x2f6f9f);
  private static final Color LINES = new Color(0xd9dee3);

  /** One bar. */
  public record Bar(String label, long value) {}

  public Chart {
    bars = List.copyOf(bars);
    notes = List.copyOf(notes);
    if (bars.isEmpty() || bars.size() > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " bars can be read");
    }
  }

  /** As a picture. */
  public Blob png() {
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(WIDTH)
            .height(Math.max(LEAST_HEIGHT, ABOVE + EACH * bars.size()))
            .title(cut(title, LONGEST_TITLE))
            .xAxisTitle(cut(below, LONGEST_BELOW))
            .build();
    style(chart.getStyler());
    long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(Math.max(1, most) * ROOM);
    chart.addSeries(
        SERIES,
        bars.stream().map(Bar::value).toList(),
        bars.stream().map(bar -> cut(bar.label(), LONGEST_LABEL)).toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(noted(BitmapEncoder.getBufferedImage(chart)), "png", out);
    } catch (IOException e) {
      throw new PrintException("the chart could not be drawn", e);
    }
    return Blob.of(out.toByteArray());
  }

  /** The same picture with the notes under it. */
  private BufferedImage noted(BufferedImage drawn) {
    Graphics2D measuring = drawn.createGraphics();
    FontMetrics font = measuring.getFontMetrics(ShippedFonts.regular(NOTES));
    List<String> lines = notes.stream().flatMap(note -> lines(note, font).stream()).toList();
    measuring.dispose();
    if (lines.isEmpty()) {
      return drawn;
    }
    int height = drawn.getHeight() + lines.size() * font.getHeight() + MARGIN;
    BufferedImage whole = new BufferedImage(drawn.getWidth(), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = whole.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, whole.getWidth(), height);
    paper.drawImage(drawn, 0, 0, null);
    paper.setColor(INK);
    paper.setFont(ShippedFonts.regular(NOTES));
    int y = drawn.getHeight() + font.getAscent();
    for (String line : lines) {
      paper.drawString(line, MARGIN, y);
      y += font.getHeight();
    }
    paper.dispose();
    return whole;
  }

  private static List<String> lines(String note, FontMetrics font) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : note.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.stringWidth(longer) > WIDTH - 2 * MARGIN) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static void style(HorizontalBarStyler styler) {
    styler.setAvailableSpaceFill(0.7);
    styler.setLabelsVisible(true).setLabelsPosition(1.08);
    styler.setLabelsFont(ShippedFonts.bold(USUAL)).setLabelsFontColor(INK);
    styler.setLabelsFontColorAutomaticEnabled(false);
    styler.setAxisTitleFont(ShippedFonts.regular(USUAL));
    styler.setAxisTickLabelsFont(ShippedFonts.regular(USUAL)).setAxisTickLabelsColor(INK);
    styler.setXAxisTickMarkSpacingHint(EACH - 4);
    styler.setPlotGridHorizontalLinesVisible(false).setPlotGridLinesColor(LINES);
    styler.setYAxisTitleVisible(false);
    styler.setAxisTicksMarksVisible(false);
    styler.setBaseFont(ShippedFonts.regular(SMALL));
    styler.setChartTitleFont(ShippedFonts.bold(LARGE)).setChartTitlePadding(18);
    styler.setLegendFont(ShippedFonts.regular(SMALL));
    styler.setAnnotationTextFont(ShippedFonts.regular(SMALL));
    styler.setToolTipFont(ShippedFonts.regular(SMALL));
    styler.setLegendVisible(false);
    styler.setChartFontColor(INK).setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE).setPlotBorderVisible(false);
    styler.setChartPadding(24).setSeriesColors(new Color[] {BARS});
    styler.setDecimalPattern("#,##0").setLocale(Locale.of("vi"));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
  }
}
