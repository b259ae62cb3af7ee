package vn.loahoc.corpus.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown: every line as it stands, pages divided by form feeds. */
final class TextFormat implements Format {

  @Override
  public Extract extract(byte[] bytes) throws IOException {
    Decoding.Decoded decoded = Decoding.decode(bytes);
    List<List<String>> pages = new ArrayList<>();
    List<String> page = new ArrayList<>();
    for (String line : decoded.text().lines().toList()) {
      if (line.indexOf('\f') >= 0 && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
      }
      page.add(Lines.clean(line));
    }
    pages.add(page);
    List<Extract.Remark> remarks = new ArrayList<>();
    decoded.old().ifPresent(name -> remarks.add(new Extract.Remark("old_encoding", name)));
    return new Extract(pages, false, remarks);
  }
}
