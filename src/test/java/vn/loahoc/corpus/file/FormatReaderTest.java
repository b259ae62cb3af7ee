package vn.loahoc.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ReadResult;
import vn.loahoc.corpus.SourceText;

class FormatReaderTest {

  private static final String SENTENCE = "Lễ khai mạc diễn ra lúc 7 giờ 30 tại hội trường phường.";

  private final FormatReader reader = new FormatReader();

  @TempDir private Path folder;

  @Test
  void textKeepsItsLinesWithTheirNumbers() throws IOException {
    Path file = written("a.txt", "KẾ HOẠCH\r\n\r\n  I. Mục đích\rHết");

    assertThat(read(file))
        .isEqualTo(
            text(
                "a.txt",
                new SourceText.Line(1, "KẾ HOẠCH"),
                new SourceText.Line(2, ""),
                new SourceText.Line(3, "  I. Mục đích"),
                new SourceText.Line(4, "Hết")));
  }

  @Test
  void linesThatRepeatOnEveryPageAreDropped() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 3; page++) {
      text.append(page > 1 ? "\f" : "").append("UBND phường Mẫu\n");
      for (int line = 1; line <= 5; line++) {
        text.append("Trang " + page + " có dòng " + line + " về việc học.\n");
      }
      text.append(page).append('\n');
    }
    Path file = written("pages.txt", text.toString());

    ReadResult result = read(file);

    assertThat(lines(result)).hasSize(15).allMatch(line -> line.endsWith("về việc học."));
    assertThat(codes(result)).hasSize(6).containsOnly("furniture");
  }

  @Test
  void decomposedTextIsComposed() throws IOException {
    Path file = written("nfd.md", Normalizer.normalize(SENTENCE, Normalizer.Form.NFD));

    assertThat(lines(read(file))).containsExactly(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarksTellTheEncoding(String encoding) throws IOException {
    Path file = folder.resolve("bom.txt");
    Files.write(file, ("\uFEFF" + SENTENCE).getBytes(Charset.forName(encoding)));

    assertThat(lines(read(file))).containsExactly(SENTENCE);
  }

  @Test
  void windows1258IsReadAndReported() throws IOException {
    Path file = folder.resolve("cp1258.txt");
    Files.write(file, windows1258(SENTENCE));

    ReadResult result = read(file);

    assertThat(lines(result)).containsExactly(SENTENCE);
    assertThat(codes(result)).containsExactly("old_encoding");
  }

  @Test
  void textThatWasEncodedTwiceIsReadAndReported() throws IOException {
    StringBuilder twice = new StringBuilder();
    for (byte b : SENTENCE.getBytes(StandardCharsets.UTF_8)) {
      String letter = new String(new byte[] {b}, Charset.forName("windows-1252"));
      twice.append(letter.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : letter);
    }
    Path file = written("twice.txt", twice.toString());

    ReadResult result = read(file);

    assertThat(lines(result)).containsExactly(SENTENCE);
    assertThat(codes(result)).containsExactly("old_encoding");
  }

  @Test
  void otherOldEncodingsAreAProblem() throws IOException {
    // "Tuần lễ hưởng ứng học tập suốt đời" in TCVN3 and in VNI
    byte[] tcvn3 = "TuÇn lÔ h\u00ADëng øng häc tËp suèt ®êi".getBytes(StandardCharsets.ISO_8859_1);
    byte[] vni = "Tuaàn leã höôûng öùng hoïc taäp suoát ñôøi".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("tcvn3.txt"), tcvn3);
    Files.write(folder.resolve("vni.txt"), vni);

    assertThat(codes(read(folder.resolve("tcvn3.txt")))).containsExactly("bad_encoding");
    assertThat(codes(read(folder.resolve("vni.txt")))).containsExactly("bad_encoding");
  }

  @Test
  void runningNumbersAndColumnsOfNumbersAreDroppedAndReported() throws IOException {
    String page = (SENTENCE + "\n").repeat(20);
    Path file =
        written(
            "pages.txt", page + "- 1 -\n" + page + "Trang 2/3\n" + page + "50\n\n50\n50\nHết\n");

    ReadResult result = read(file);

    assertThat(lines(result)).doesNotContain("- 1 -", "Trang 2/3", "50").contains("Hết");
    assertThat(result.problems().stream().map(FormatReaderTest::described))
        .containsExactly(
            "furniture 21 Bỏ qua số trang: “- 1 -”.",
            "furniture 42 Bỏ qua số trang: “Trang 2/3”.",
            "furniture 63 Bỏ qua các số đứng riêng: “50 50 50”.");
  }

  @Test
  void bareNumbersAPageApartAreRunningNumbers() throws IOException {
    String page = (SENTENCE + "\n").repeat(20);
    Path file = written("bare.txt", page + "\n2\n\n" + page + "\n3\n\n" + page);

    ReadResult result = read(file);

    assertThat(lines(result)).doesNotContain("2", "3");
    assertThat(result.problems().stream().map(FormatReaderTest::described))
        .containsExactly(
            "furniture 22 Bỏ qua số trang: “2”.", "furniture 45 Bỏ qua số trang: “3”.");
  }

  @Test
  void aNumberThatSaysSomethingStays() throws IOException {
    Path file = written("facts.txt", "Số lượng:\n120\nHọp ngày\n3/10\nNhóm\n2\n");

    ReadResult result = read(file);

    assertThat(lines(result)).containsExactly("Số lượng:", "120", "Họp ngày", "3/10", "Nhóm", "2");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void anEmptyFileIsAProblem() throws IOException {
    assertThat(codes(read(written("empty.txt", "")))).containsExactly("empty");
    assertThat(codes(read(written("blank.md", "\n  \n\u00A0\n")))).containsExactly("empty");
    assertThat(codes(read(written("blank.html", "<html><body><script>1</script></body></html>"))))
        .containsExactly("empty");
  }

  @Test
  void aFileOfMoreThanFiftyMegabytesIsAProblem() throws IOException {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(51L * 1024 * 1024);
    }

    assertThat(codes(read(file))).containsExactly("too_large");
  }

  @Test
  void binaryInATextFileIsAProblem() throws IOException {
    Path file = folder.resolve("binary.txt");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF, 0});

    assertThat(codes(read(file))).containsExactly("bad_encoding");
  }

  @Test
  void anUnknownFormatIsANote() throws IOException {
    Path file = written("picture.jpg", "x");

    assertThat(read(file).problems().stream().map(FormatReaderTest::described))
        .containsExactly("unknown_format 0 Loa Học chưa đọc loại tệp này.");
    assertThat(reader.reads(file)).isFalse();
    assertThat(reader.reads(Path.of("A.DOCX"))).isTrue();
  }

  @Test
  void aFileThatMayNotBeReadIsAProblem() throws IOException {
    Path file = written("secret.txt", SENTENCE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    // a superuser reads everything
    List<String> expected = Files.isReadable(file) ? List.of() : List.of("no_permission");

    assertThat(codes(read(file))).isEqualTo(expected);
  }

  @Test
  void aMissingFileAndAFolderAreProblems() throws IOException {
    Files.createDirectory(folder.resolve("folder.txt"));

    assertThat(codes(read(folder.resolve("gone.txt")))).containsExactly("unreadable");
    assertThat(codes(read(folder.resolve("folder.txt")))).containsExactly("unreadable");
  }

  @Test
  void encryptedFilesAreProblems() throws Exception {
    assertThat(codes(read(SampleFiles.encryptedWord(folder.resolve("a.docx")))))
        .containsExactly("encrypted");
    assertThat(codes(read(SampleFiles.encryptedPdf(folder.resolve("a.pdf")))))
        .containsExactly("encrypted");
  }

  @Test
  void brokenFilesAreProblems() throws IOException {
    for (String name : List.of("broken.docx", "broken.pdf")) {
      assertThat(codes(read(written(name, "không phải")))).containsExactly("unreadable");
    }
    Path whole = SampleFiles.word(folder.resolve("whole.docx"), d -> d.createParagraph());
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.docx");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(codes(read(cut))).containsExactly("unreadable");
  }

  @Test
  void aDocumentThatUnpacksToTooMuchIsAProblem() throws IOException {
    Path file = folder.resolve("bomb.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }

    assertThat(codes(read(file))).containsExactly("too_large");
  }

  @Test
  void externalEntitiesAreNotRead() throws IOException {
    Path secret = written("secret.xml", "bí mật");
    Path file = folder.resolve("xxe.docx");
    Path whole =
        SampleFiles.word(
            folder.resolve("ok.docx"), d -> d.createParagraph().createRun().setText("MARK"));
    try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(whole.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            part.replaceFirst(
                    "<w:document",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><w:document")
                .replace("MARK", "&e;")
                .getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }

    ReadResult result = read(file);

    assertThat(result.toString()).doesNotContain("bí mật");
    assertThat(codes(result)).hasSize(1);
  }

  @Test
  void randomBytesAreReadInEveryFormat() throws IOException {
    Random random = new Random(11);
    for (String end : List.of("txt", "html", "docx", "pdf")) {
      for (int i = 0; i < 25; i++) {
        byte[] bytes = new byte[random.nextInt(1, 400)];
        random.nextBytes(bytes);
        byte[] head =
            switch (end) {
              case "docx" -> new byte[] {'P', 'K', 3, 4};
              case "pdf" -> "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
              default -> new byte[0];
            };
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
        Path file = folder.resolve("random." + end);
        Files.write(file, bytes);
        assertThatCode(() -> reader.read(file, "random." + end)).doesNotThrowAnyException();
      }
    }
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ReadResult read(Path file) {
    return reader.read(file, String.valueOf(file.getFileName()));
  }

  /** windows-1258 has letters with shape marks and writes tones as combining marks. */
  private static byte[] windows1258(String text) {
    StringBuilder split = new StringBuilder();
    Charset encoding = Charset.forName("windows-1258");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (encoding.newEncoder().canEncode(c)) {
        split.append(c);
        continue;
      }
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      String rest = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      split.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
    }
    return split.toString().getBytes(encoding);
  }

  private static ReadResult text(String name, SourceText.Line... lines) {
    return new ReadResult.Text(new SourceText(name, List.of(lines)), List.of());
  }

  private static List<String> lines(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Text.class);
    return ((ReadResult.Text) result).source().lines().stream().map(line -> line.text()).toList();
  }

  private static List<String> codes(ReadResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private static String described(Problem problem) {
    return problem.code() + " " + problem.place().line().orElse(0) + " " + problem.what();
  }
}
