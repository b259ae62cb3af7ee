package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** A place that was recognised knows how its name is spelled: "dien bien" is no "diễn biến". */
final class PlaceSpelling {

  private PlaceSpelling() {}

  static List<Word> applied(List<Word> words, List<PlaceMention> places) {
    List<Word> spelled = new ArrayList<>(words);
    for (PlaceMention place : places) {
      List<String> name = Spelling.words(place.place().name());
      for (int at = 0; at + name.size() <= words.size(); at++) {
        if (words.get(at).from() >= place.from() && matches(words, at, name)) {
          for (int i = 0; i < name.size(); i++) {
            spelled.set(at + i, words.get(at + i).spelled(name.get(i)));
          }
          break;
        }
      }
    }
    return spelled;
  }

  private static boolean matches(List<Word> words, int at, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      if (!words.get(at + i).bare()
          || !words.get(at + i).typed().equals(Folding.fold(name.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
