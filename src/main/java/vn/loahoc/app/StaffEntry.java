package vn.loahoc.app;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Speaker;
import vn.loahoc.people.StaffEntrance.Door;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;
import vn.loahoc.web.StaffDoor;
import vn.loahoc.web.StaffMember;

/** The door of the staff pages, opened by the codes of people. */
final class StaffEntry implements StaffDoor {

  /** Looking at a code needs some account; it is not kept. */
  private static final Address NOBODY = new Address(new ChannelId("web"), "nobody");

  private final Database database;
  private final Registry people;
  private final UnaryOperator<Speaker> knowing;

  /**
   * @param knowing a speaker with what else is known of the ward they act for
   */
  StaffEntry(Database database, Registry people, UnaryOperator<Speaker> knowing) {
    this.database = database;
    this.people = people;
    this.knowing = knowing;
  }

  @Override
  public Optional<String> agreement(String code, Instant now) {
    return database
        .read(t -> people.entrance().look(t, code, NOBODY, now))
        .map(
            door ->
                switch (door) {
                  case Door.SignIn in -> "";
                  case Door.Invited in -> in.consent().wording().sentence();
                });
  }

  @Override
  public Optional<StaffMember> enter(String code, Address browser, Instant now) {
    return database.write(
        t -> people.entrance().enter(t, code, browser, now).flatMap(who -> member(t, who)));
  }

  @Override
  public Optional<StaffMember> current(String person) {
    return database.read(
        t ->
            people
                .people()
                .byId(t, person)
                .filter(Speaker::isStaff)
                .flatMap(who -> member(t, who)));
  }

  private Optional<StaffMember> member(Transaction t, Speaker speaker) {
    return speaker
        .person()
        .map(id -> new StaffMember(people.people().name(t, id).orElse(""), knowing.apply(speaker)));
  }
}
