package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A small text file of a campaign, in UTF-8.
 *
 * @param name its path below the corpus folder
 * @param megabytes how large it may be
 */
record TextFile(String name, int megabytes) {

  /** What stands in it; nothing, and a problem, if it cannot be read. */
  Optional<String> read(Path file, List<Problem> problems) {
    Problem.Place place = Problem.Place.file(name);
    try {
      if (Files.size(file) > megabytes * 1024L * 1024) {
        String limit = file.getFileName() + " chỉ được tối đa " + megabytes + " MB";
        problems.add(problem(place, "too_large", limit));
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      problems.add(problem(place, "bad_encoding", "không phải UTF-8"));
    } catch (AccessDeniedException e) {
      problems.add(problem(place, "no_permission"));
    } catch (IOException e) {
      problems.add(problem(place, "unreadable", "không mở được tệp"));
    }
    return Optional.empty();
  }
}
