package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.CorpusFolder;
import vn.loahoc.corpus.file.FormatReader;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.corpus.plan.PlanParser;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;

/** The made-up timetables that the repository ships. */
class SampleTimetableTest {

  private static final Path FOLDER = Path.of("corpus");

  private final Corpus corpus =
      new CorpusFolder(new FormatReader(), new PlanParser(), new Timetables(new TableFiles()), true)
          .load(FOLDER);

  private final List<ClassSession> sessions =
      corpus.campaigns().stream().flatMap(c -> c.sessions().stream()).toList();

  @Test
  void everyWardOfTheDistrictHasClassesAndNothingIsWrongWithThem() {
    Set<String> wards =
        sessions.stream()
            .flatMap(session -> session.where().ward().stream())
            .map(Ward::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        Gazetteer.read(FOLDER.resolve("wards.csv")).wards().stream()
            .filter(ward -> ward.belongs().district().isPresent())
            .map(Ward::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(sessions).hasSizeGreaterThanOrEqualTo(60);
    assertThat(wards).isEqualTo(all);
    assertThat(sessions).allMatch(session -> !session.when().meetings().isEmpty());
    assertThat(corpus.problems())
        .filteredOn(problem -> problem.place().file().contains("/timetable/"))
        .isEmpty();
  }

  @Test
  void everyOneIsMarkedAsMadeUpAndNamesNobody() {
    assertThat(sessions).allMatch(ClassSession::sample);
    assertThat(sessions)
        .allSatisfy(session -> assertThat(session.toString()).doesNotContainPattern("\\d{7}|@"));
    assertThat(sessions)
        .allSatisfy(
            session ->
                assertThat(session.where().venue())
                    .hasValueSatisfying(venue -> assertThat(venue).contains("mẫu")));
    assertThat(corpus.campaigns().stream().filter(Campaign::hasSamples).map(Campaign::id))
        .containsExactly("2023-quan-7");
  }
}
