package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/** One way to say one part of a time. Looks only a bounded number of tokens ahead. */
@FunctionalInterface
interface Rule {

  /** What begins exactly at token i, or null. */
  @Nullable Match at(Tokens t, int i);
}
