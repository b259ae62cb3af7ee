package vn.loahoc.photo;

import java.util.List;

/**
 * What came of keeping the photos of a sending.
 *
 * @param kept how many are kept now
 * @param full how many found no room: a ward has so much for a day
 * @param waiting how many could not be fetched yet
 * @param refused why others are not kept, one each
 */
public record Kept(int kept, int full, int waiting, List<Developed.Why> refused) {
  public Kept {
    refused = List.copyOf(refused);
  }
}
