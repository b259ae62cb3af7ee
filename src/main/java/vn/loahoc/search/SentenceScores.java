package vn.loahoc.search;

import java.util.List;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.Syllables;

/**
 * How well each sentence of one text fits a question: by its words, and by the cues of what is
 * asked for.
 */
final class SentenceScores {

  /** Long sentences are not to blame much: they hold more answers. */
  private static final double B = 0.3;

  private static final double CUE = 6;

  private final List<Sentence> sentences;
  private final double[] byWords;
  private final double[] total;

  private SentenceScores(List<Sentence> sentences) {
    this.sentences = sentences;
    this.byWords = new double[sentences.size()];
    this.total = new double[sentences.size()];
  }

  static SentenceScores of(QuestionTerms question, String text) {
    SentenceScores scores = new SentenceScores(Sentences.of(Spelling.nfc(text)));
    List<PassageTerms> terms =
        scores.sentences.stream().map(sentence -> terms(sentence.text())).toList();
    for (QuestionTerms.OfField field : question.fields()) {
      scores.addWords(field, terms.stream().map(found -> found.in(field.field())).toList());
    }
    for (int i = 0; i < scores.total.length; i++) {
      double cue = question.cueIn(scores.sentences.get(i).text());
      scores.total[i] = scores.byWords[i] + CUE * cue;
    }
    return scores;
  }

  private static PassageTerms terms(String sentence) {
    List<String> forms = Syllables.forms(sentence);
    return PassageTerms.of(forms, forms.stream().map(Folding::fold).toList());
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Score of a sentence by its words and cues. */
  double total(int sentence) {
    return total[sentence];
  }

  /** The best score by words alone; 0 without sentences. */
  double bestByWords() {
    return max(byWords);
  }

  /** The best score by words and cues; 0 without sentences. */
  double best() {
    return max(total);
  }

  private static double max(double[] scores) {
    double max = 0;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    return max;
  }

  private void addWords(QuestionTerms.OfField field, List<FieldTerms> found) {
    double average = Math.max(1, found.stream().mapToInt(FieldTerms::size).average().orElse(1));
    for (int i = 0; i < byWords.length; i++) {
      int[] counts = field.countIn(found.get(i));
      double norm = PassageSearcher.K1 * (1 - B + B * found.get(i).size() / average);
      for (int term = 0; term < counts.length; term++) {
        byWords[i] += field.weight(term) * counts[term] / (counts[term] + norm);
      }
    }
  }
}
