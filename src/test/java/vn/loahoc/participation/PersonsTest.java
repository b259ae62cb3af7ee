package vn.loahoc.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {

  @Test
  void ofNobodyNothingIsKept() {
    assertThat(Persons.NONE.bytes()).isEmpty();
    assertThat(Persons.NONE.standing()).isEmpty();
    assertThat(Persons.NONE.and(new Changes())).isEqualTo(Persons.NONE);
  }

  @Test
  void mostTakeOneByte() {
    Changes changes = new Changes();
    for (int person = 1; person <= 1_000; person++) {
      changes.add(person * 50, false);
    }
    assertThat(Persons.NONE.and(changes).bytes()).hasSize(1_000);
  }

  @Test
  void whatIsTakenBackIsGoneAndWhoStandsTwiceStaysOnce() {
    Changes changes = new Changes();
    changes.add(7, false);
    changes.add(7, false);
    changes.add(Persons.HIGHEST, false);
    changes.add(9, false);
    changes.add(9, true);
    Persons persons = Persons.NONE.and(changes);
    assertThat(persons.standing()).containsExactly(7, Persons.HIGHEST);
    Changes once = new Changes();
    once.add(7, true);
    assertThat(persons.and(once).standing()).containsExactly(7, Persons.HIGHEST);
    Changes twice = new Changes();
    twice.add(7, true);
    twice.add(7, true);
    twice.add(Persons.HIGHEST, true);
    assertThat(persons.and(twice).bytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverComesInWhateverPortionsIsWhatAMapSays(long seed) {
    Random random = new Random(seed);
    Map<Integer, Integer> entries = new TreeMap<>();
    Persons persons = Persons.NONE;
    for (int portion = 0; portion < 60; portion++) {
      Changes changes = new Changes();
      for (int i = random.nextInt(40); i > 0; i--) {
        int person =
            random.nextBoolean() ? 1 + random.nextInt(60) : random.nextInt(Persons.HIGHEST);
        boolean cancels = random.nextInt(3) == 0; // also what came before what it cancels
        changes.add(person, cancels);
        entries.merge(person, cancels ? -1 : 1, Integer::sum);
      }
      persons = Persons.of(persons.and(changes).bytes());
      assertThat(persons.standing())
          .as("seed %d", seed)
          .containsExactly(
              entries.entrySet().stream()
                  .filter(entry -> entry.getValue() > 0)
                  .mapToInt(Map.Entry::getKey)
                  .toArray());
    }
  }
}
