package vn.loahoc.place;

import java.util.List;

/**
 * A place where it is named in a text.
 *
 * @param from index of its first UTF-16 unit in the text given, its kind ("phường", "q.") included
 * @param to index after its last
 * @param text the words themselves
 * @param place what is meant, most likely
 * @param others what else the same words name, likeliest first
 */
public record PlaceMention(int from, int to, String text, Place place, List<Place> others) {

  public PlaceMention {
    others = List.copyOf(others);
  }
}
