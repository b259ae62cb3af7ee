package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.inquiry.Sentences;

/** Lines that say the same of several classes, told apart by where these are held. */
final class Apart {

  private Apart() {}

  /**
   * Each line once.
   *
   * @param those the classes of the lines, one of each
   */
  static List<String> told(List<String> lines, List<ClassSeries> those) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<String> place = Held.place(those.get(i).session());
      boolean again = Collections.frequency(lines, line) > 1;
      told.add(
          again && place.isPresent()
              ? Sentences.say("place", line.replaceFirst("\\.$", ""), place.get()) + "."
              : line);
    }
    return told.stream().distinct().toList();
  }
}
