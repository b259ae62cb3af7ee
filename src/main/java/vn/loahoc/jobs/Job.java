package vn.loahoc.jobs;

/**
 * Something to be done again and again.
 *
 * @param name lower-case letters, digits and hyphens; it must not change, since the time of the
 *     next run is kept under it
 * @param work runs on a platform thread and may be run again after a crash, so it must bear that;
 *     whatever it throws is logged, counted, and the work tried again
 */
public record Job(String name, Timing timing, Runnable work) {

  public Job {
    if (!name.matches("[a-z][a-z0-9-]{0,99}")) {
      throw new IllegalArgumentException("a name of lower-case letters, digits, hyphens: " + name);
    }
  }
}
