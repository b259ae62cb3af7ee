package vn.loahoc.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job has fared since the program started.
 *
 * @param runs that ended well
 * @param failures that did not
 * @param lastRun the end of the last run that ended well
 */
public record JobReport(String name, long runs, long failures, Optional<Instant> lastRun) {}
