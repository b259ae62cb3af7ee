package vn.loahoc.calendar;

import java.util.Optional;

/**
 * Where something happens and whose it is.
 *
 * @param place in the words of the source
 * @param unit who organises it
 * @param ward slug of the only ward it is for; empty if it is for everybody
 */
public record Where(Optional<String> place, Optional<String> unit, Optional<String> ward) {}
