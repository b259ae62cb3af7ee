package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;

/** Those who teach, and those whom rows say to ask, as a message names them. Thread-safe. */
final class Persons {

  /** Folded; "lop co Lan day", "thay Thai huong dan". */
  private static final Set<String> TEACHING = Set.of("day", "dung", "giang", "huong");

  /** Folded; "sdt co Lan", "goi chi Vy", "co Hoa phu trach". */
  private static final Set<String> ASKING =
      Set.of("sdt", "dt", "dien", "phone", "zalo", "email", "mail", "goi", "lien", "trach");

  /** Of a cell that says whom to ask, what is no name. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d .-]*");

  /**
   * The age of who teaches, and not of whom a class is for: "cô dạy may năm nay bao nhiêu tuổi".
   */
  private static final Pattern OWN_AGE =
      Pattern.compile(
          "(?U)(?<!lớp |của )\\b(?:cô|thầy|giáo viên|giảng viên|hlv|võ sư|người dạy)"
              + "(?! (?:ơi|cho|lớp|nhận|có)\\b)(?:(?! (?:lớp|cho|nhận|dành|từ)\\b) \\S+){0,8}?"
              + " (?:bao nhiêu|mấy|nhiêu) tuổi\\b(?! (?:thì|mới|được|đc|học|vô|vào|trở)\\b)");

  /**
   * Folded; "có dạy" goes with no "năm nay bao nhiêu tuổi", "chỉ dạy" with no "bao nhiêu tuổi rồi".
   */
  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "\\bco (?:giao )?day(?: \\S+){0,3} nam nay (?:bao nhieu|may|nhieu)"
              + " tuoi\\b|\\b(?:co|chi|anh|chu|bac|thay) (?:giao )?day(?: \\S+){0,3} (?:bao"
              + " nhieu|may|nhieu) tuoi roi\\b");

  private final PersonNames teachers = new PersonNames(TEACHING, false);
  private final PersonNames contacts = new PersonNames(ASKING, true);

  /**
   * Somebody whom words name.
   *
   * @param role what a row says of them: {@link Sign#TEACHER}, or {@link Sign#CONTACT} of those who
   *     teach nothing
   * @param classes those that they teach, or whose rows say to ask them
   */
  record Person(Sign role, List<String> words, List<ClassSeries> classes) {

    /**
     * Theirs of a topic, else all of theirs. What somebody is asked about says less than what a
     * class is called.
     */
    Topic narrowed(Topic topic) {
      List<ClassSeries> both = new ArrayList<>(topic.exact());
      both.retainAll(classes);
      boolean other = role == Sign.CONTACT && topic.isKnown();
      if (both.isEmpty()) {
        return other ? topic : Topic.of(words, classes);
      }
      return topic.narrowedTo(both);
    }
  }

  Persons(List<ClassSeries> all) {
    for (ClassSeries series : all) {
      series.session().offer().teacher().ifPresent(cell -> teachers.add(cell, series));
      series
          .session()
          .offer()
          .contact()
          .map(cell -> NUMBER.matcher(cell).replaceAll(","))
          .ifPresent(cell -> contacts.addPerson(cell, series));
    }
  }

  /** The first that a message names: by a title and a name, or by a name of several words. */
  Optional<Person> in(List<Word> words) {
    return teachers
        .in(words)
        .map(named -> new Person(Sign.TEACHER, named.words(), named.classes()))
        .or(
            () ->
                contacts
                    .in(words)
                    .map(named -> new Person(Sign.CONTACT, named.words(), named.classes())));
  }

  /** Whether it is asked how old somebody is who teaches: no table has it. */
  static boolean isAgeAsked(List<Word> words) {
    String said = words.stream().map(Word::restored).collect(Collectors.joining(" "));
    return OWN_AGE.matcher(said).find() || THIS_YEAR.matcher(Folding.fold(said)).find();
  }
}
