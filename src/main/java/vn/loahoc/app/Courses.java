package vn.loahoc.app;

import java.util.Comparator;
import java.util.Optional;
import vn.loahoc.challenge.Course;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;

/** The challenges of the home campaign, as the documents are now. Thread-safe. */
final class Courses {

  private final FromDocuments<Optional<Course>> made;

  Courses(LiveUnderstanding documents) {
    this.made = new FromDocuments<>(documents, Courses::of);
  }

  /** Nothing if no home campaign has both days and challenges. */
  Optional<Course> now() {
    return made.now();
  }

  private static Optional<Course> of(Corpus corpus) {
    return corpus.campaigns().stream()
        .filter(Campaign::home)
        .flatMap(campaign -> course(campaign).stream())
        .max(Comparator.comparing(Course::first));
  }

  /** Its days are those that the first of its plans states. */
  private static Optional<Course> course(Campaign campaign) {
    return campaign.challenges().isEmpty()
        ? Optional.empty()
        : campaign.plans().stream()
            .flatMap(plan -> plan.week().stream())
            .findFirst()
            .map(
                week ->
                    new Course(
                        campaign.id(),
                        campaign.title(),
                        week.first(),
                        week.last(),
                        campaign.challenges()));
  }
}
