package vn.loahoc.attendance;

import java.util.List;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** Where somebody can be written to, as {@code people} keeps it. */
@FunctionalInterface
public interface Accounts {

  /** Their accounts, the oldest first; none if they are not kept any more. */
  List<Address> of(Transaction transaction, String person);
}
