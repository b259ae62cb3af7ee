package vn.loahoc.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.text.Folding;

/**
 * Tells personal numbers of Vietnam from other digits. Sources: citizen numbers have 12 digits and
 * begin with the code of a province, 001 to 096 (Circular 07/2016/TT-BCA); the old ones have 9.
 * Phone numbers have 10 digits after the change of 2018 (03, 05, 07, 08, 09), up to 11 before it
 * and on land lines (02); cards have 13 to 19 digits with Luhn's check digit (ISO/IEC 7812).
 */
final class PersonalNumber {

  private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}|01\\d{9}");
  private static final Pattern LAND_LINE = Pattern.compile("02\\d{8,9}");
  private static final Pattern ABROAD = Pattern.compile("(?:00)?840?[1-9]\\d{8,9}");
  private static final Pattern ANY_COUNTRY = Pattern.compile("[1-9]\\d{8,14}");

  /** How people divide a phone number: 0912 345 678, 091 234 5678, 09 1234 5678, 028 3785 1234. */
  private static final Pattern PHONE_SHAPES =
      Pattern.compile(
          "1[01]|4-3-3|4-2-2-2|4-6|4-7|4-3-4|4-4-3|3-3-4|3-4-3|3-3-2-2|3-4-4|3-7|3-8|5-3-3|2-4-4");

  private static final Pattern CITIZEN_SHAPES = Pattern.compile("12|3-3-3-3|4-4-4|3-9");
  private static final Pattern OLD_CITIZEN_SHAPES = Pattern.compile("9|3-3-3");
  private static final Pattern CARD_SHAPES =
      Pattern.compile("1[3-9]|4-4-4-4|4-6-5|4-4-4-4-3|6-13|4-4-4-1");

  /** A moment written without gaps: 202310020800. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d");

  private static final Pattern HOUR = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MONEY = Pattern.compile("\\s?(?:d|dong|vnd)\\b.*");
  private static final Pattern SYMBOL_OF_A_DOCUMENT = Pattern.compile("/\\p{Lu}");
  private static final int NEAR = 8;

  private PersonalNumber() {}

  /** Whether groups that follow each other are one such number, no more and no less. */
  static boolean is(String text, List<DigitGroup> groups) {
    DigitGroup first = groups.getFirst();
    DigitGroup last = groups.getLast();
    if (endsWithLetter(first.before()) && startsWithLetter(last.after())) {
      return false; // in the middle of a code
    }
    String digits = groups.stream().map(DigitGroup::digits).collect(Collectors.joining());
    String shape =
        groups.stream()
            .map(group -> String.valueOf(group.length()))
            .collect(Collectors.joining("-"));
    if (isPhone(groups, digits, shape)) {
      return true;
    }
    boolean something =
        SYMBOL_OF_A_DOCUMENT.matcher(last.after()).matches()
            || isMoney(text, last.to())
            || (groups.size() > 1 && first.continuesASum());
    return !something && (isCard(digits, shape) || isCitizen(groups, digits, shape));
  }

  /** Where the number begins, its plus sign included. */
  static int begin(String text, DigitGroup first) {
    return first.before().endsWith("+") ? first.from() - 1 : first.from();
  }

  private static boolean isPhone(List<DigitGroup> groups, String digits, String shape) {
    DigitGroup first = groups.getFirst();
    boolean inOnePiece = groups.size() == 1;
    boolean plus = first.before().endsWith("+");
    if (plus && inOnePiece && ANY_COUNTRY.matcher(digits).matches()) {
      return true;
    }
    if (ABROAD.matcher(digits).matches()) {
      return inOnePiece || first.digits().equals("84") || first.digits().equals("0084");
    }
    boolean phone = MOBILE.matcher(digits).matches() || LAND_LINE.matcher(digits).matches();
    return phone
        && PHONE_SHAPES.matcher(shape).matches()
        && !all(YEAR, groups.subList(1, groups.size()));
  }

  private static boolean isCitizen(List<DigitGroup> groups, String digits, String shape) {
    boolean inOnePiece = groups.size() == 1;
    if (CITIZEN_SHAPES.matcher(shape).matches()) {
      return inOnePiece
          ? !STAMP.matcher(digits).matches()
          : digits.startsWith("0") && !all(HOUR, groups);
    }
    // dots divide sums of money: 123.456.789
    return OLD_CITIZEN_SHAPES.matcher(shape).matches()
        && (inOnePiece || groups.getLast().before().endsWith(" "));
  }

  private static boolean all(Pattern pattern, List<DigitGroup> groups) {
    return !groups.isEmpty()
        && groups.stream().allMatch(group -> pattern.matcher(group.digits()).matches());
  }

  private static boolean endsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
  }

  private static boolean startsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  private static boolean isCard(String digits, String shape) {
    return CARD_SHAPES.matcher(shape).matches() && luhn(digits);
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  private static boolean isMoney(String text, int to) {
    String after = text.substring(to, Math.min(text.length(), to + NEAR));
    return MONEY.matcher(Folding.fold(after).toLowerCase(Locale.ROOT)).matches();
  }
}
