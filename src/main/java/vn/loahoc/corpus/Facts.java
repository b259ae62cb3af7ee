package vn.loahoc.corpus;

import java.util.List;

/**
 * The facts of one document, each with its origin, in the order of the text.
 *
 * @param themes the theme or themes of the week
 * @param activities what happens, when and where
 * @param deadlines what is due
 * @param duties who has to do what
 * @param slogans the slogans of its annex
 * @param contacts addresses to write to or call
 * @param bases the documents it rests on or mentions
 */
public record Facts(
    List<Quotation> themes,
    List<Activity> activities,
    List<Deadline> deadlines,
    List<Duty> duties,
    List<Slogan> slogans,
    List<Contact> contacts,
    List<Basis> bases) {

  public Facts {
    themes = List.copyOf(themes);
    activities = List.copyOf(activities);
    deadlines = List.copyOf(deadlines);
    duties = List.copyOf(duties);
    slogans = List.copyOf(slogans);
    contacts = List.copyOf(contacts);
    bases = List.copyOf(bases);
  }
}
