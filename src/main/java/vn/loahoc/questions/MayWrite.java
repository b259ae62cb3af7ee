package vn.loahoc.questions;

import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** Whether somebody may still be written to: not stopped, not gone. */
@FunctionalInterface
public interface MayWrite {

  boolean to(Transaction transaction, Address address);
}
