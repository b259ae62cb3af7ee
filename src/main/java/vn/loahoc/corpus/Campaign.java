package vn.loahoc.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One locality's week of one year: a folder of the corpus.
 *
 * @param id name of its folder
 * @param title what it is called
 * @param locality ward, district or province
 * @param year its year, where the folder or its plans tell
 * @param home whether it is the locality this installation serves
 * @param plans its documents
 */
public record Campaign(
    String id,
    String title,
    Optional<String> locality,
    OptionalInt year,
    boolean home,
    List<Plan> plans) {

  public Campaign {
    plans = List.copyOf(plans);
  }
}
