package vn.loahoc.corpus.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/**
 * From bytes to text: Unicode as it should be, windows-1258 where the text then reads as
 * Vietnamese.
 */
final class Decoding {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /**
   * The shape of a Vietnamese syllable without its tone: optional initial, nucleus, optional final.
   * Nuclei as listed in any school grammar ("vần").
   */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
              + "(?:uyê|uya|uyu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|oă|oa|oe|oo|uâ|uê|uô|uơ|uy|ươ"
              + "|iê|yê|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])"
              + "(?:ch|ng|nh|[cmnpt])?");

  /** What ệ, đ, ư, ơ and their like become when UTF-8 is taken for windows-1252: "Tuáº§n lá»…". */
  private static final Pattern TWICE = Pattern.compile("á[º»]|Ä[\u0090\u2018]|Æ[°¡]");

  private static final int MANY = 5;

  /** Share of words with marks that must read as Vietnamese before a guess is believed. */
  private static final double BELIEVED = 0.85;

  private Decoding() {}

  /**
   * @param text NFC
   * @param old the encoding, where it is not a Unicode one
   */
  record Decoded(String text, Optional<String> old) {}

  static Decoded decode(byte[] bytes) throws Unreadable {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return unicode(strict(bytes, marked.get()).orElseThrow(() -> bad("tệp bị cắt hoặc hỏng")));
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return unicode(utf8.get());
    }
    return old(bytes);
  }

  private static Decoded unicode(String text) throws Unreadable {
    if (text.indexOf('\0') >= 0) {
      throw bad("đây không phải là tệp chữ");
    }
    long twice = TWICE.matcher(text).results().limit(MANY).count();
    if (twice < MANY) {
      return new Decoded(Spelling.nfc(text), Optional.empty());
    }
    String once =
        strict(singleBytes(text), StandardCharsets.UTF_8)
            .orElseThrow(() -> bad("chữ bị mã hóa hai lần"));
    return new Decoded(Spelling.nfc(once), Optional.of("UTF-8 bị mã hóa hai lần"));
  }

  /** The bytes that somebody took for windows-1252 before he saved them as UTF-8. */
  private static byte[] singleBytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x100) {
        bytes.write(c);
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(Charset.forName("windows-1252")));
      }
    }
    return bytes.toByteArray();
  }

  private static Decoded old(byte[] bytes) throws Unreadable {
    String text = strict(bytes, Charset.forName("windows-1258")).map(Spelling::nfc).orElse("");
    if (text.indexOf('\0') >= 0) {
      throw bad("đây không phải là tệp chữ");
    }
    if (share(text) >= BELIEVED) {
      return new Decoded(text, Optional.of("windows-1258"));
    }
    throw bad("bảng mã không phải Unicode, có thể là TCVN3 hoặc VNI");
  }

  /** The share of words with marks that are Vietnamese syllables; 0 if a mark stands elsewhere. */
  private static double share(String text) {
    int marked = 0;
    int read = 0;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      if (word.group().chars().allMatch(c -> c < 0x80)) {
        continue;
      }
      marked++;
      if (SYLLABLE.matcher(withoutTone(word.group())).matches()) {
        read++;
      }
    }
    return marked == 0 || signs(text) > marked / 10 ? 0 : (double) read / marked;
  }

  /** Signs glued between letters, as the bytes of other Vietnamese encodings turn out here. */
  private static int signs(String text) {
    Matcher sign = Pattern.compile("\\p{L}[\\u00A1-\\u00BF\\u00D7\\u00F7]").matcher(text);
    return (int) sign.results().count();
  }

  private static String withoutTone(String word) {
    String tone = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
    String bare =
        java.text.Normalizer.normalize(Spelling.normalize(word), java.text.Normalizer.Form.NFD)
            .replaceAll(tone, "");
    return Spelling.nfc(bare);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Unreadable bad(String why) {
    return new Unreadable("bad_encoding", why);
  }
}
