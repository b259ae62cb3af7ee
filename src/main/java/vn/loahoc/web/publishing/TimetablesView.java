package vn.loahoc.web.publishing;

import java.util.List;
import java.util.OptionalInt;
import vn.loahoc.people.HomeTime;
import vn.loahoc.publishing.Publication;

/**
 * The first page: where a file is uploaded, and what was.
 *
 * @param objection why the file that was just sent cannot be published; may be empty
 * @param problems what to mend in it
 */
public record TimetablesView(String objection, List<ProblemView> problems, Lists lists) {

  public TimetablesView {
    problems = List.copyOf(problems);
  }

  /**
   * What waits, what is in force, what was taken back.
   *
   * @param before the number of the page with newer ones; empty on the first
   * @param next the number of the page that goes on; empty on the last
   */
  public record Lists(
      List<Entry> drafts,
      List<Entry> published,
      List<Entry> takenBack,
      OptionalInt before,
      OptionalInt next) {
    public Lists {
      drafts = List.copyOf(drafts);
      published = List.copyOf(published);
      takenBack = List.copyOf(takenBack);
    }
  }

  /**
   * One that was sent.
   *
   * @param day when its state last changed
   * @param ward of which ward; empty for all
   */
  public record Entry(long number, String file, String day, String ward) {

    static List<Entry> of(List<Publication> publications) {
      return publications.stream()
          .map(
              one ->
                  new Entry(
                      one.id(),
                      one.file(),
                      HomeTime.day(HomeTime.dayOf(one.at().changed())),
                      one.by().ward().orElse("")))
          .toList();
    }
  }
}
