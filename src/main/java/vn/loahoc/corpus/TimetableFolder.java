package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the timetables of one campaign from its files. */
final class TimetableFolder {

  private static final long MAX_BYTES = 50L * 1024 * 1024;

  /** All files together; each is held while it is read. */
  private static final long MAX_TOGETHER = 200L * 1024 * 1024;

  private static final String FORMATS = ".csv, .ics, .tsv, .xlsx";

  private final TimetableReader reader;

  TimetableFolder(TimetableReader reader) {
    this.reader = reader;
  }

  /** What is wrong is added to the problems. */
  Timetable read(
      List<FolderListing.Entry> files, TimetableReader.Setting setting, List<Problem> problems) {
    List<TimetableReader.Source> sources = new ArrayList<>();
    long together = 0;
    for (FolderListing.Entry file : files) {
      if (!reader.reads(file.name())) {
        problems.add(problem(Problem.Place.file(file.name()), "unknown_format", FORMATS));
        continue;
      }
      Optional<byte[]> bytes = bytes(file, together, problems);
      bytes.ifPresent(content -> sources.add(new TimetableReader.Source(file.name(), content)));
      together += bytes.map(content -> content.length).orElse(0);
    }
    Timetable timetable =
        sources.isEmpty() ? Timetable.EMPTY : reader.read(List.copyOf(sources), setting);
    problems.addAll(timetable.problems());
    return timetable;
  }

  private static Optional<byte[]> bytes(
      FolderListing.Entry file, long together, List<Problem> problems) {
    Problem.Place place = Problem.Place.file(file.name());
    try {
      long size = Files.size(file.path());
      if (size > MAX_BYTES || together + size > MAX_TOGETHER) {
        problems.add(problem(place, "too_large", "thời khóa biểu chỉ được tối đa 50 MB"));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file.path()));
    } catch (AccessDeniedException e) {
      problems.add(problem(place, "no_permission"));
    } catch (IOException e) {
      problems.add(problem(place, "unreadable", "không mở được tệp"));
    }
    return Optional.empty();
  }
}
