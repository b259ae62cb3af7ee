package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.text.Spelling;

/**
 * "Đếm 120", "/dem 120 đọc sách", "/dem đọc sách 120": heads counted on paper. Of several occasions
 * it asks which; 0 takes away the one that stands. Thread-safe.
 */
final class EnterHeads implements Command {

  private static final String NAME = "dem";

  private static final String NUMBER =
      "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,2} \\d{3}|\\d+)(?![.]?\\d)"
          + "(?: (?:người|nguoi|lượt|luot|ng)(?= |$))?";
  private static final int LONGEST_NUMBER = 9;
  private static final Pattern NUMBER_FIRST = Pattern.compile(NUMBER + "(.*)");
  private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\S) " + NUMBER);

  /** With its marks, since "dem" without them may be a night. */
  private static final String COUNT = "đếm ";

  private final HeadEntry entry;
  private final WhichHeads which;

  EnterHeads(HeadEntry entry, WhichHeads which) {
    this.entry = entry;
    this.which = which;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("đếm …", "đếm được …", "số người đến …");
  }

  @Override
  public String description() {
    return CheckInWords.say("menu.heads");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * A figure and what it is of.
   *
   * @param of may be empty
   */
  private record Figure(int heads, String of) {}

  private static Optional<Figure> first(String argument) {
    return Optional.of(NUMBER_FIRST.matcher(argument.strip()))
        .filter(Matcher::matches)
        .map(typed -> new Figure(number(typed.group(1)), typed.group(2)));
  }

  /** "Đọc sách 120", unless all of that is what something is called. */
  private Optional<Figure> last(Turn turn, String argument) {
    return Optional.of(NUMBER_LAST.matcher(argument.strip()))
        .filter(Matcher::matches)
        .filter(typed -> begun(turn, argument).isEmpty())
        .map(typed -> new Figure(number(typed.group(2)), typed.group(1)));
  }

  private static int number(String typed) {
    String digits = typed.replaceAll("\\D", "");
    return digits.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /**
   * "Đếm ngược" is no figure. Residents who speak of numbers are not told that they may not, unless
   * it is the order and nothing else.
   */
  @Override
  public boolean takes(Turn turn, String argument) {
    Optional<Figure> first = first(argument);
    return turn.speaker().isStaff()
        ? first
            .or(() -> last(turn, argument).filter(one -> !begun(turn, one.of()).isEmpty()))
            .isPresent()
        : first.filter(one -> isBare(turn, one)).isPresent();
  }

  private static boolean isBare(Turn turn, Figure figure) {
    return figure.of().isBlank() && Spelling.normalize(turn.text()).startsWith(COUNT);
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Figure> figure = first(argument).or(() -> last(turn, argument));
    if (figure.isEmpty()) {
      return Effects.saying(CheckInWords.say("heads.how"));
    }
    if (StaffOrders.isPublic(turn)) {
      return StaffOrders.notHere();
    }
    int heads = figure.get().heads();
    Optional<String> refused = heads == 0 ? Optional.empty() : HeadEntry.refused(heads);
    return refused
        .map(Effects::saying)
        .orElseGet(() -> which.entered(turn, heads, figure.get().of()));
  }

  private List<Occasion> begun(Turn turn, String words) {
    return entry.begun(turn, turn.now(), words);
  }
}
