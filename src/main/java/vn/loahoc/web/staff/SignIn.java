package vn.loahoc.web.staff;

/**
 * The page of a sign-in link.
 *
 * @param code may be empty: then the page says where links come from
 * @param agreement what is agreed to by coming in; may be empty
 */
public record SignIn(String code, String agreement) {

  /** Without the code. */
  @Override
  public String toString() {
    return "sign-in";
  }
}
