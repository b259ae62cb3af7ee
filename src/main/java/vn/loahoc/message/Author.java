package vn.loahoc.message;

/**
 * Who wrote.
 *
 * @param address the person's own account on the channel
 * @param name as the platform shows it; may be empty
 */
public record Author(Address address, String name) {

  /** Without the name. */
  @Override
  public String toString() {
    return address.toString();
  }
}
