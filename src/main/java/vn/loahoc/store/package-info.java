/**
 * Transactions, migrations and what differs between SQLite and PostgreSQL.
 *
 * <p>All writes go through one platform thread that commits up to 64 units at once; reads use a
 * small pool of platform threads. Nobody else may call JDBC: SQLite's native calls would pin the
 * carrier of a virtual thread. SQL stands only in classes named {@code …Store}, which get a {@link
 * vn.loahoc.store.Transaction}.
 */
@NullMarked
package vn.loahoc.store;

import org.jspecify.annotations.NullMarked;
