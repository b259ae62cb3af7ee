package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** How orders about places begin, and what is so in each of them. */
final class OrderWords {

  /** "… được không ạ" asks politely; it is no question about the order. */
  private static final List<String> POLITE = List.of("được không", "dc ko", "được ko", "đc ko");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:ngày |ngay )?(?<![0-9/])([0-9]{1,2}/[0-9]{1,2}(?:/20[0-9]{2})?)(?![0-9/])");

  private OrderWords() {}

  /**
   * The phrases of a command: a verb, with or without an opening ("em muốn …"), and with or without
   * more behind it.
   *
   * @param verbs name of a word list
   */
  static List<String> phrases(String verbs) {
    List<String> phrases = new ArrayList<>();
    for (String start : starts(verbs)) {
      phrases.add(start);
      phrases.add(start + " …");
    }
    return List.copyOf(phrases);
  }

  /** The same, each with more behind it. */
  static List<String> open(String verbs) {
    return starts(verbs).stream().map(start -> start + " …").toList();
  }

  /** The same with nothing behind. */
  static List<String> starts(String verbs) {
    return pairs("openings.txt", verbs);
  }

  /** Each line of a list alone, and behind each of another. */
  static List<String> pairs(String befores, String list) {
    List<String> pairs = new ArrayList<>(lines(list));
    for (String before : lines(befores)) {
      lines(list).forEach(line -> pairs.add(before + " " + line));
    }
    return List.copyOf(pairs);
  }

  static List<String> lines(String list) {
    return WordLists.lines(OrderWords.class, list);
  }

  /** Whether a verb of a list stands before the argument without any opening. */
  static boolean isBare(Turn turn, String argument, String verbs) {
    String before = turn.text().strip();
    String verb = Folding.plainWords(before.substring(0, before.length() - argument.length()));
    return lines(verbs).stream().map(Folding::plainWords).anyMatch(verb::equals);
  }

  /** "Căn bản 06/10": after some words figures are no day in a question, in an order they are. */
  static String dated(String argument) {
    return DATE.matcher(argument).replaceAll(" ngày $1 ");
  }

  /** The words of an order without its dates. */
  static List<String> undated(String argument) {
    return PartyLexicon.words(DATE.matcher(argument).replaceAll(" ngày "));
  }

  /** Whether a text speaks of everything at once: "hủy hết", "tất cả". */
  static boolean isOfAll(String text) {
    String words = " " + Folding.plainWords(text) + " ";
    return lines("all-words.txt").stream()
        .anyMatch(all -> words.contains(" " + Folding.plainWords(all) + " "));
  }

  /** Without what makes an order a polite question. */
  static List<String> plainly(List<String> typed) {
    String text = String.join(" ", typed);
    for (String polite : POLITE) {
      text = text.replace(polite, " ").replace(Folding.fold(polite), " ");
    }
    return PartyLexicon.words(text);
  }
}
