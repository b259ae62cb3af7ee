package vn.loahoc.photo;

import vn.loahoc.message.Blob;

/** What came of making a picture anew out of a file. */
public sealed interface Developed {

  /**
   * A JPEG that holds nothing but its pixels.
   *
   * @param small the same to be shown in a list
   */
  record Print(Blob data, Blob small) implements Developed {}

  /** It is not kept. */
  record Refused(Why why) implements Developed {}

  /** Why it is not kept. */
  enum Why {
    /** Neither JPEG nor PNG, whatever its name says. */
    UNKNOWN_FORMAT,
    /** More bytes or more pixels than are taken. */
    TOO_LARGE,
    /** It breaks off or makes no picture. */
    BROKEN,
    /** The platform does not hand it out any more. */
    GONE
  }
}
