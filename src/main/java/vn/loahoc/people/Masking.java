package vn.loahoc.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts "•••" in the place of citizen numbers, phone numbers and card numbers. Dates, hours, sums of
 * money, short codes and numbers of documents stay. Thread-safe.
 *
 * <p>A number may be written in groups ("0912 345 678"); what the groups must look like is up to
 * {@link PersonalNumber}.
 */
public final class Masking {

  private static final String MASK = "•••";

  /** More groups than any such number has. */
  private static final int MOST_GROUPS = 8;

  /** The text without such numbers. */
  public String masked(String text) {
    List<DigitGroup> groups = groups(text);
    StringBuilder masked = new StringBuilder(text.length());
    int copied = 0;
    for (int first = 0; first < groups.size(); first++) {
      int last = lastOfNumber(text, groups, first);
      if (last >= first) {
        int from = PersonalNumber.begin(text, groups.get(first));
        masked.append(text, copied, from).append(MASK);
        copied = groups.get(last).to();
        first = last;
      }
    }
    return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
  }

  /** The last group of the longest number that begins with a group, or -1. */
  private static int lastOfNumber(String text, List<DigitGroup> groups, int first) {
    int end = first;
    while (end + 1 < groups.size()
        && end + 1 - first < MOST_GROUPS
        && groups.get(end + 1).follows(groups.get(end))) {
      end++;
    }
    for (int last = end; last >= first; last--) {
      if (PersonalNumber.is(text, groups.subList(first, last + 1))) {
        return last;
      }
    }
    return -1;
  }

  private static List<DigitGroup> groups(String text) {
    List<DigitGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      groups.add(DigitGroup.of(text, from, i));
    }
    return groups;
  }

  /** Also the wide digits of East Asian keyboards. */
  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }
}
