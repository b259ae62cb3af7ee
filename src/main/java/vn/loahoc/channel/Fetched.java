package vn.loahoc.channel;

import vn.loahoc.message.Blob;

/** What came of fetching a file from a platform. */
public sealed interface Fetched {

  /** The whole file. */
  record Whole(Blob data) implements Fetched {}

  /** It has more bytes than are taken. */
  record TooLarge() implements Fetched {}

  /** The platform does not hand it out, and will not later. */
  record Gone() implements Fetched {}

  /** Not now; another try may help. */
  record NotNow() implements Fetched {}
}
