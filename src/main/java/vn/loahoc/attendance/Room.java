package vn.loahoc.attendance;

/**
 * How full something is.
 *
 * @param limited whether places are counted at all
 * @param free places nobody has; never negative, also where staff lowered the places too far
 * @param seated people who have a place
 * @param parties parties that have their places
 * @param waiting people who wait
 * @param waitingParties parties that wait
 * @param blocked whether a party waits that keeps its turn: then nobody gets a free place before it
 */
public record Room(
    boolean limited,
    int free,
    int seated,
    int parties,
    int waiting,
    int waitingParties,
    boolean blocked) {

  /** Whether a party that comes now gets its places at once. */
  public boolean fits(int people) {
    return !limited || (!blocked && people <= free);
  }

  /** How many of a party would get a place at once. */
  public int atOnce() {
    return blocked ? 0 : free;
  }
}
