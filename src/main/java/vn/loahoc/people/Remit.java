package vn.loahoc.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member of staff acts for: one ward, with those that went into it, or everything.
 *
 * @param ward by its name of today; nothing for those who act for all
 * @param formerWards names of the wards that went into theirs, as a whole or in part: what was
 *     organized under those names is its now
 */
public record Remit(Optional<String> ward, Set<String> formerWards) {

  public Remit {
    formerWards = Set.copyOf(formerWards);
  }

  /** A ward that was always called so. */
  public static Remit of(String ward) {
    return new Remit(Optional.of(ward), Set.of());
  }

  /** Of those who act for all. */
  public static Remit everything() {
    return new Remit(Optional.empty(), Set.of());
  }

  /** Every name their ward goes or went by; none for those who act for all. */
  public Set<String> names() {
    return Stream.concat(ward.stream(), formerWards.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
