package vn.loahoc.participation;

import java.util.Locale;

/** How figures are told apart. */
public enum Part {
  /** A local date, written 2024-12-31. */
  DAY,
  /** A ward by the name it has today; empty where nothing says which. */
  WARD,
  /** What it is called ({@link Activity#label}); empty for what belongs to no occurrence. */
  ACTIVITY,
  /** Where it was held, in the words of its source; empty for what belongs to no place. */
  CENTRE,
  /** A channel by its id; empty for what came by none, such as head-counts. */
  CHANNEL,
  /** For whom it was; empty where no source says so. */
  AUDIENCE;

  /** As it is written in files and in the names of sentences. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
