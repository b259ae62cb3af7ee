package vn.loahoc.corpus.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: the main text, without what a page puts around it. */
final class HtmlFormat implements Format {

  /** Never text, or never the text of the page itself. */
  private static final String AROUND =
      "script, style, noscript, template, iframe, svg, nav, footer, aside, form, button, select,"
          + " [role=navigation], [role=banner], [role=contentinfo], [hidden], [aria-hidden=true]";

  private static final List<String> MAIN =
      List.of("main", "[role=main]", "article", "[itemprop=articleBody]");

  /** A main element with less than this share of the words is a teaser, not the text. */
  private static final double MOST = 0.5;

  @Override
  public Extract extract(byte[] bytes) throws IOException {
    Document page = parse(bytes);
    page.select(AROUND).remove();
    HtmlLines lines = new HtmlLines();
    lines.add(main(page));
    return Extract.of(lines.lines());
  }

  /** The declared encoding counts; without one a page is decoded like a text file. */
  private static Document parse(byte[] bytes) throws IOException {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 2048), java.nio.charset.StandardCharsets.ISO_8859_1);
    boolean declared = head.toLowerCase(java.util.Locale.ROOT).contains("charset=");
    if (declared) {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    }
    return Jsoup.parse(Decoding.decode(bytes).text());
  }

  private static Element main(Document page) {
    Element body = page.body();
    int words = body.text().length();
    for (String query : MAIN) {
      List<Element> found = new ArrayList<>(page.select(query));
      if (found.size() == 1 && found.get(0).text().length() >= MOST * words) {
        return found.get(0);
      }
    }
    body.select("body > header, body > div > header").remove();
    return body;
  }
}
