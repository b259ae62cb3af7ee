package vn.loahoc.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.people.Grant;
import vn.loahoc.people.Grants;
import vn.loahoc.people.People;
import vn.loahoc.store.Transaction;

/** The staff there is: whoever has been given a role, with all their accounts. */
public final class GrantedStaff implements Digest.StaffList {

  private final Grants grants;
  private final People people;

  public GrantedStaff(Grants grants, People people) {
    this.grants = grants;
    this.people = people;
  }

  @Override
  public List<Digest.Member> members(Transaction tx) {
    Map<String, Digest.Member> members = new LinkedHashMap<>();
    for (Grant grant : grants.all(tx)) {
      people
          .byId(tx, grant.person())
          .flatMap(Staff::of)
          .ifPresent(
              staff ->
                  members.putIfAbsent(
                      staff.person(),
                      new Digest.Member(staff, people.addresses(tx, staff.person()))));
    }
    return List.copyOf(members.values());
  }
}
