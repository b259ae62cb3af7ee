package vn.loahoc.web;

import java.util.Optional;

/**
 * What every page shows around its own.
 *
 * @param large whether the person switched to large letters
 * @param token what its forms carry
 * @param staff who is signed in
 * @param paused whether all pushes are paused; told on staff pages only
 */
public record Shell(
    Words words,
    Assets assets,
    Operator operator,
    boolean large,
    String token,
    Optional<StaffMember> staff,
    boolean paused) {

  /** How long what stands in the box already may be. */
  public static final int LONGEST_PREFILL = 300;

  /** The path of a file of the page. */
  public String asset(String name) {
    return assets.path(name);
  }

  /** A sentence. */
  public String say(String key, Object... values) {
    return words.of(key, values);
  }
}
