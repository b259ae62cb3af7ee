package vn.loahoc.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One time of something that comes back; local day and hours, no zone.
 *
 * @param day the day it is held on
 * @param move what moved it here, if it stood elsewhere or was added
 */
public record Happening(LocalDate day, Hours hours, Optional<TimeRule.Move> move) {}
