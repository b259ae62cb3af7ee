package vn.loahoc.text;

/**
 * Reads a word as keys of the Telex input method: dd aa ee oo aw ow uw make đ â ê ô ă ơ ư, and s f
 * r x j anywhere after the vowel make the tone.
 */
final class TelexKeys {

  private static final String TONE_KEYS = "sfrxj";

  private static final String[] SHAPES = {
    "dd", "đ", "aa", "â", "ee", "ê", "oo", "ô", "aw", "ă", "ow", "ơ", "uw", "ư"
  };

  private static final String VOWELS = "aăâeêioôơuưy";

  /** Rows by vowel as in {@link #VOWELS}, columns by tone key. */
  private static final String[] TONED = {
    "áàảãạ", "ắằẳẵặ", "ấầẩẫậ", "éèẻẽẹ", "ếềểễệ", "íìỉĩị", "óòỏõọ", "ốồổỗộ", "ớờởỡợ", "úùủũụ",
    "ứừửữự", "ýỳỷỹỵ"
  };

  private TelexKeys() {}

  /** What the keys of a lower-case word make; the word itself when they make nothing. */
  static String compose(String word) {
    String shaped = word;
    for (int i = 0; i < SHAPES.length; i += 2) {
      shaped = shaped.replace(SHAPES[i], SHAPES[i + 1]);
    }
    if (shaped.contains("uơ")) {
      shaped = shaped.replace("uơ", "ươ"); // one w makes both
    }
    int key = toneKey(shaped);
    return key < 0
        ? shaped
        : withTone(
            shaped.substring(0, key) + shaped.substring(key + 1),
            TONE_KEYS.indexOf(shaped.charAt(key)));
  }

  /** The last tone key behind the vowel: no syllable ends on one of these letters. */
  private static int toneKey(String shaped) {
    int vowel = firstVowel(shaped);
    for (int i = shaped.length() - 1; vowel >= 0 && i > vowel; i--) {
      if (TONE_KEYS.indexOf(shaped.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The word without a tone key at its end, when it has one. */
  static String withoutLastKey(String word) {
    int last = word.length() - 1;
    return last > 0 && TONE_KEYS.indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
  }

  private static String withTone(String syllable, int tone) {
    int at = toneVowel(syllable);
    if (at < 0) {
      return syllable;
    }
    char toned = TONED[VOWELS.indexOf(syllable.charAt(at))].charAt(tone);
    return syllable.substring(0, at) + toned + syllable.substring(at + 1);
  }

  /**
   * Where the tone goes: on a vowel with a shape mark; else, before a final consonant, on the last
   * vowel; else on the first of two, the middle of three. The i of gi and the u of qu are
   * consonants when another vowel follows.
   */
  private static int toneVowel(String syllable) {
    int first = firstVowel(syllable);
    int end = first;
    int shaped = -1;
    while (end >= 0 && end < syllable.length() && VOWELS.indexOf(syllable.charAt(end)) >= 0) {
      if ("ăâêôơư".indexOf(syllable.charAt(end)) >= 0) {
        shaped = end;
      }
      end++;
    }
    if (first < 0 || shaped >= 0) {
      return shaped;
    }
    int vowels = end - first;
    return vowels == 1 ? first : end < syllable.length() ? end - 1 : first + (vowels - 1) / 2;
  }

  private static int firstVowel(String syllable) {
    int first = 0;
    while (first < syllable.length() && VOWELS.indexOf(syllable.charAt(first)) < 0) {
      first++;
    }
    boolean glide = syllable.startsWith("gi") || syllable.startsWith("qu");
    if (glide && syllable.length() > 2 && VOWELS.indexOf(syllable.charAt(2)) >= 0) {
      return 2;
    }
    return first < syllable.length() ? first : -1;
  }
}
