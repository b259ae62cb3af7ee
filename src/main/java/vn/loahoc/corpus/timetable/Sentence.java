package vn.loahoc.corpus.timetable;

/**
 * What a sentence of a remark says by its words alone, whatever row it stands in.
 *
 * @param off whether a part of it says that something is not held, and nothing else
 * @param ofSomeDays whether days are meant that no rule of weekdays has
 * @param ofChange whether it is about a change of the timetable
 * @param changes whether a change of single days may be read from it
 */
record Sentence(
    NoteShape shape, boolean off, boolean ofSomeDays, boolean ofChange, boolean changes) {

  static Sentence of(NoteShape shape) {
    return new Sentence(
        shape,
        StatusWords.isOffSomewhere(shape.text()),
        StatusWords.isOfSomeDays(shape.text()),
        StatusWords.speaksOfChange(shape.shape()),
        ChangePatterns.areIn(shape.shape()));
  }
}
