package vn.loahoc.people;

import java.util.List;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureLog;

/** Everything about people, made to fit together. Thread-safe. */
public final class Registry {

  private final People people;
  private final AuditLog audit = new AuditLog();
  private final ConsentOffers offers;
  private final Erasing erasing;
  private final Consents consents;
  private final Grants grants;
  private final Invitations invitations;
  private final ChannelLinks links;
  private final StaffEntrance entrance;
  private final Disclosure disclosure;

  /**
   * @param custody who is named as the keeper when consent is asked for
   * @param records what the features keep of people
   * @param erased kept beside the backups
   */
  public Registry(
      Database database,
      PrivacyKey key,
      Custody custody,
      List<PersonalRecords> records,
      ErasureLog erased) {
    this.people = new People(database);
    this.offers = new ConsentOffers(custody);
    this.erasing = new Erasing(key, records, erased);
    this.consents = new Consents(erasing, audit);
    this.grants = new Grants(erasing, audit);
    this.invitations = new Invitations(consents, audit);
    this.links = new ChannelLinks(key, erasing, consents, audit);
    this.entrance = new StaffEntrance(invitations, offers, audit);
    this.disclosure = new Disclosure(erasing);
  }

  public People people() {
    return people;
  }

  public AuditLog audit() {
    return audit;
  }

  public ConsentOffers offers() {
    return offers;
  }

  public Erasing erasing() {
    return erasing;
  }

  public Consents consents() {
    return consents;
  }

  public Grants grants() {
    return grants;
  }

  public Invitations invitations() {
    return invitations;
  }

  public ChannelLinks links() {
    return links;
  }

  public StaffEntrance entrance() {
    return entrance;
  }

  public Disclosure disclosure() {
    return disclosure;
  }
}
