package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.people.Remit;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;

class StewardTest {

  private static final List<Optional<String>> ORGANIZERS =
      List.of(
          Optional.of("Tân Mỹ"),
          Optional.of("tan-my"),
          Optional.of("phường Phú Mỹ"),
          Optional.of("tan-quy"),
          Optional.empty());

  @Test
  void anOfficialActsForTheirWardUnderEachOfItsNames() {
    Steward steward = new Steward("p1", new Remit(Optional.of("Tân Mỹ"), Set.of("Phú Mỹ")));

    assertThat(ORGANIZERS.stream().map(steward::mayAct))
        .containsExactly(true, true, true, false, false);
    assertThat(ORGANIZERS.stream().map(steward::isConcernedBy))
        .containsExactly(true, true, true, false, true);
  }

  @Test
  void anOrganizerActsForAllWhereverTheyLive() {
    Speaker organizer = new Speaker(Optional.of("o1"), Role.ORGANIZER, Optional.of("Tân Quy"));

    assertThat(Steward.of(organizer)).contains(new Steward("o1", Remit.everything()));
    assertThat(ORGANIZERS.stream().map(new Steward("o1", Remit.everything())::mayAct))
        .containsOnly(true);
  }

  @Test
  void residentsAndOfficialsWithoutAWardActForNothing() {
    assertThat(Steward.of(new Speaker(Optional.of("r1"), Role.RESIDENT, Optional.of("Tân Quy"))))
        .isEmpty();
    assertThat(Steward.of(new Speaker(Optional.of("w1"), Role.WARD_OFFICIAL, Optional.empty())))
        .isEmpty();
  }
}
