package vn.loahoc.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a UTF-8 file that is worked through line by line. */
record BatchFile(Path file, List<Line> lines) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its end; empty if its bytes are no UTF-8
   */
  record Line(int number, Optional<String> text) {}

  BatchFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file.
   *
   * @throws BadInput if it cannot be read
   */
  static BatchFile read(Path file) {
    try {
      return new BatchFile(file, lines(Files.readAllBytes(file)));
    } catch (IOException e) {
      String why = Files.exists(file) ? "cannot be read" : "is not there";
      throw new BadInput(file + " " + why + ": give a UTF-8 text file");
    }
  }

  /** Where a line stands, for a message. */
  String at(Line line) {
    return file + " line " + line.number();
  }

  /** Only line feeds end a line, as for those who count them; a last one ends the last line. */
  private static List<Line> lines(byte[] bytes) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= bytes.length; i++) {
      boolean last = i == bytes.length;
      if (last ? begin < i : bytes[i] == '\n') {
        lines.add(new Line(lines.size() + 1, text(bytes, begin, i)));
        begin = i + 1;
      }
    }
    return lines;
  }

  private static Optional<String> text(byte[] bytes, int begin, int end) {
    int to = end > begin && bytes[end - 1] == '\r' ? end - 1 : end;
    try {
      ByteBuffer line = ByteBuffer.wrap(bytes, begin, to - begin);
      String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
      boolean marked = begin == 0 && text.startsWith(BYTE_ORDER_MARK);
      return Optional.of(marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
