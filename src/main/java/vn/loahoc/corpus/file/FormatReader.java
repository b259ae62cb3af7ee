package vn.loahoc.corpus.file;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loahoc.corpus.FileReader;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ReadResult;
import vn.loahoc.corpus.SourceText;

/** Reads every format that Loa Học knows, chosen by the end of the file name. */
public final class FormatReader implements FileReader {

  /** A plan is some pages; what is larger is a mistake or an attack. */
  private static final int MAX_BYTES = 50 * 1024 * 1024;

  private final Map<String, Format> formats = new TreeMap<>();

  public FormatReader() {
    Format text = new TextFormat();
    Format html = new HtmlFormat();
    formats.put("txt", text);
    formats.put("md", text);
    formats.put("html", html);
    formats.put("htm", html);
    formats.put("docx", new WordFormat());
    formats.put("pdf", new PdfFormat());
  }

  @Override
  public boolean reads(Path file) {
    return formats.containsKey(extension(file));
  }

  @Override
  public ReadResult read(Path file, String name) {
    Problem.Place place = Problem.Place.file(name);
    Format format = formats.get(extension(file));
    if (format == null) {
      String known = "." + String.join(", .", formats.keySet());
      return new ReadResult.LeftOut(problem(place, "unknown_format", known));
    }
    try {
      return result(format.extract(bytes(file)), name);
    } catch (Unreadable e) {
      return new ReadResult.LeftOut(problem(place, e.code(), e.details()));
    } catch (AccessDeniedException e) {
      return new ReadResult.LeftOut(problem(place, "no_permission"));
    } catch (NoSuchFileException e) {
      return new ReadResult.LeftOut(problem(place, "unreadable", "không thấy tệp"));
    } catch (OutOfMemoryError e) {
      return new ReadResult.LeftOut(problem(place, "too_large", "mở ra không đủ bộ nhớ"));
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // The format libraries answer broken and hostile files with any of these.
      return new ReadResult.LeftOut(
          problem(place, "unreadable", "tệp hỏng hoặc không phải loại ." + extension(file)));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Unreadable("unreadable", "không phải là tệp thường");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new Unreadable("too_large", Files.size(file) / (1024 * 1024) + " MB, tối đa 50 MB");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Unreadable("too_large", "hơn 50 MB");
      }
      if (bytes.length == 0) {
        throw new Unreadable("empty");
      }
      return bytes;
    }
  }

  private static ReadResult result(Extract extract, String name) {
    List<Problem> problems = new ArrayList<>();
    Problem.Place place = Problem.Place.file(name);
    for (Extract.Remark remark : extract.remarks()) {
      problems.add(problem(place, remark.code(), remark.detail()));
    }
    Furniture.Sorted sorted = Furniture.sort(extract.pages());
    for (Furniture.Run run : sorted.dropped()) {
      Problem.Place at = Problem.Place.line(name, run.line());
      problems.add(problem(at, "furniture", run.name(), run.text()));
    }
    if (sorted.kept().stream().allMatch(line -> line.text().isBlank())) {
      return new ReadResult.LeftOut(problem(place, "empty"));
    }
    List<SourceText.Line> lines =
        extract.printed() ? PageBreaks.join(sorted.kept(), extract.pages()) : sorted.kept();
    return new ReadResult.Text(new SourceText(name, lines), problems);
  }

  private static String extension(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
