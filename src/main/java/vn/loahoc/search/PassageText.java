package vn.loahoc.search;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.Syllable;
import vn.loahoc.text.Syllables;

/**
 * A text cut once, for all who read it.
 *
 * @param sentences the forms of its syllables, sentence by sentence
 */
record PassageText(List<List<String>> sentences) {

  static PassageText of(String text) {
    String nfc = Spelling.nfc(text);
    List<List<String>> sentences = new ArrayList<>();
    List<Syllable> syllables = Syllables.of(nfc);
    int next = 0;
    for (Sentence sentence : Sentences.of(nfc)) {
      List<String> forms = new ArrayList<>();
      while (next < syllables.size() && syllables.get(next).start() < sentence.end()) {
        forms.add(syllables.get(next++).form());
      }
      sentences.add(forms);
    }
    return new PassageText(sentences);
  }

  List<String> forms() {
    List<String> all = new ArrayList<>();
    sentences.forEach(all::addAll);
    return all;
  }
}
