/**
 * The durable inbox and outbox: nothing that was acknowledged is lost, nothing is sent twice that
 * could be known to have arrived.
 *
 * <p>An update is committed before its platform is told. Its effects, the outgoing rows and the
 * mark "handled" are one commit. An outgoing row is marked {@code sending} in a commit before the
 * first byte leaves, and its outcome is committed after: what is found in {@code sending} after a
 * crash has an unknown outcome.
 *
 * <p>Who is next is decided in memory, in lines of places without texts, one for each chat.
 */
@NullMarked
package vn.loahoc.delivery;

import org.jspecify.annotations.NullMarked;
