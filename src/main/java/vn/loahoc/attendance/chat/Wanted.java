package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody says of those who come.
 *
 * @param people how many, if that was said; may be too many
 * @param children how many of them are children, as far as that was said; all of them if only
 *     children were counted
 * @param several whether more than one comes, though not how many ("mẹ con tôi")
 * @param numbered whether a number was said
 * @param words what else was said, without diacritics: what it is for
 */
record Wanted(
    OptionalInt people, int children, boolean several, boolean numbered, List<String> words) {

  Wanted {
    words = List.copyOf(words);
  }
}
