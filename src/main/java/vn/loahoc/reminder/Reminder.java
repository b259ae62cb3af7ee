package vn.loahoc.reminder;

import java.time.LocalDateTime;
import java.util.List;
import vn.loahoc.message.Address;

/**
 * What somebody wants to be reminded of.
 *
 * @param from the account it was set from
 * @param leads when they want it
 * @param told what they were last told of it
 * @param reminded whether anything was sent to them since they set it
 * @param heard when they last wrote from that account
 */
record Reminder(
    long id,
    String occurrence,
    String person,
    Address from,
    List<Lead> leads,
    Occasion.Facts told,
    boolean reminded,
    LocalDateTime heard) {

  Reminder {
    leads = List.copyOf(leads);
  }
}
