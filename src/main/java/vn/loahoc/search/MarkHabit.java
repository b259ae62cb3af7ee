package vn.loahoc.search;

import java.util.Collection;
import java.util.List;

/**
 * How the writer of a message treats marks: in how many syllables that have a tone, and a letter
 * with a shape ("ê", "đ"), these were to be typed, and in how many they were left out.
 */
record MarkHabit(double tones, double tonesLeft, double shapes, double shapesLeft) {

  /** What is known of anybody, which a single word outweighs. */
  private static final MarkHabit ANYBODY = new MarkHabit(0.1, 0.04, 0.1, 0.04);

  private static final MarkHabit EITHER = new MarkHabit(2, 1, 2, 1);

  /** Even who leaves out all marks may type one. */
  private static final double MOST = 0.99;

  /** After so many the habit changes no more. */
  private static final int ROUNDS = 4;

  /**
   * The habit that is likeliest after what was typed (expectation maximisation).
   *
   * @param typed for each syllable the words that it may be
   */
  static MarkHabit of(Collection<List<MissingMarks.Way>> typed) {
    MarkHabit habit = EITHER;
    for (int round = 0; round < ROUNDS; round++) {
      MarkHabit sum = ANYBODY;
      for (List<MissingMarks.Way> ways : typed) {
        sum = sum.plus(habit.shownBy(ways), 1);
      }
      habit = sum;
    }
    return habit;
  }

  /** The same without what one of the syllables shows: by the others it is judged. */
  MarkHabit without(List<MissingMarks.Way> ways) {
    MarkHabit others = plus(shownBy(ways), -1);
    return new MarkHabit(
        Math.max(ANYBODY.tones, others.tones),
        Math.max(ANYBODY.tonesLeft, others.tonesLeft),
        Math.max(ANYBODY.shapes, others.shapes),
        Math.max(ANYBODY.shapesLeft, others.shapesLeft));
  }

  /** ln P(typed | meant). */
  double cost(MissingMarks.Way way) {
    return Math.log(probability(way));
  }

  private double probability(MissingMarks.Way way) {
    return probability(way.tone(), tonesLeft / tones)
        * probability(way.shape(), shapesLeft / shapes);
  }

  private static double probability(MissingMarks.Mark mark, double left) {
    return switch (mark) {
      case NONE -> 1;
      case LEFT_OUT -> Math.min(MOST, left);
      case TYPED -> 1 - Math.min(MOST, left);
    };
  }

  private MarkHabit shownBy(List<MissingMarks.Way> ways) {
    double all = ways.stream().mapToDouble(way -> way.weight() * probability(way)).sum();
    MarkHabit shown = new MarkHabit(0, 0, 0, 0);
    for (MissingMarks.Way way : ways) {
      shown = shown.plus(way.shown(), way.weight() * probability(way) / all);
    }
    return shown;
  }

  private MarkHabit plus(MarkHabit other, double times) {
    return new MarkHabit(
        tones + times * other.tones,
        tonesLeft + times * other.tonesLeft,
        shapes + times * other.shapes,
        shapesLeft + times * other.shapesLeft);
  }
}
