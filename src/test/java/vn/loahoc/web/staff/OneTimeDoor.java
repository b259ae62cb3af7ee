package vn.loahoc.web.staff;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.web.StaffDoor;
import vn.loahoc.web.StaffMember;

/** Lets each code in once. */
public final class OneTimeDoor implements StaffDoor {

  private final Map<String, StaffMember> codes = new HashMap<>();
  private final Map<String, StaffMember> staff = new HashMap<>();

  public Map<String, StaffMember> codes() {
    return codes;
  }

  public Map<String, StaffMember> staff() {
    return staff;
  }

  @Override
  public Optional<String> agreement(String code, Instant now) {
    return codes.containsKey(code) ? Optional.of("Đồng ý <lưu>") : Optional.empty();
  }

  @Override
  public Optional<StaffMember> enter(String code, Address browser, Instant now) {
    Optional<StaffMember> who = Optional.ofNullable(codes.remove(code));
    who.ifPresent(member -> staff.put(member.person(), member));
    return who;
  }

  @Override
  public Optional<StaffMember> current(String person) {
    return Optional.ofNullable(staff.get(person));
  }
}
