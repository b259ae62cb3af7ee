package vn.loahoc.web.publishing;

/**
 * What came of a press.
 *
 * @param done whether it was done
 * @param number of the timetable, where there is more to do with it; else 0
 */
public record OutcomeView(boolean done, String sentence, long number) {}
