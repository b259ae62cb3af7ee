package vn.loahoc.photo;

/** What was answered in a form together with the photos. */
public record Upload(Depicted what, Children children, String caption) {
  static final String CHANNEL = "web";
}
