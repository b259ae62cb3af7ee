package vn.loahoc.people;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Who is speaking, as far as Loa Học knows.
 *
 * @param person the id of somebody whom we keep; nothing for those of whom we keep nothing
 * @param role resident unless an invitation said otherwise
 * @param ward the person's own ward; for an official the one they act for
 * @param formerWards for an official the wards that went into theirs
 */
public record Speaker(
    Optional<String> person, Role role, Optional<String> ward, Set<String> formerWards) {

  public Speaker {
    formerWards = Set.copyOf(formerWards);
  }

  /** Of whose ward no former names are known. */
  public Speaker(Optional<String> person, Role role, Optional<String> ward) {
    this(person, role, ward, Set.of());
  }

  /** Somebody of whom nothing is kept. */
  public static Speaker unknown() {
    return new Speaker(Optional.empty(), Role.RESIDENT, Optional.empty());
  }

  /** The same with a ward that the conversation remembers, unless a ward is kept. */
  public Speaker orIn(Optional<String> remembered) {
    return new Speaker(person, role, ward.or(() -> remembered), formerWards);
  }

  /** The same acting for what became of other wards. */
  Speaker succeeding(Set<String> others) {
    return new Speaker(person, role, ward, others);
  }

  /** Whether an invitation gave them a task. */
  public boolean isStaff() {
    return role != Role.RESIDENT;
  }

  /**
   * A member of staff with what they act for.
   *
   * @param as takes their id and what they act for
   * @return nothing for residents, and for officials without a ward
   */
  public <T> Optional<T> acting(BiFunction<String, Remit, T> as) {
    return person.flatMap(
        id ->
            switch (role) {
              case RESIDENT -> Optional.empty();
              case WARD_OFFICIAL ->
                  ward.map(own -> as.apply(id, new Remit(Optional.of(own), formerWards)));
              case ORGANIZER, ADMINISTRATOR -> Optional.of(as.apply(id, Remit.everything()));
            });
  }
}
