package vn.loahoc.people.chat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.people.Registry;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;

/** All that the pipeline needs of this package. Thread-safe. */
public final class PeopleChat {

  private final ConsentScene consent;
  private final KeepWard keepWard;
  private final ChooseWard chooseWard;
  private final Mine mine;
  private final EraseMine erase;
  private final DeclareAge age;
  private final WithdrawConsent withdraw;
  private final LinkAccounts link;
  private final AcceptInvitation invitation;
  private final SignIn signIn;
  private final Roles roles;

  /**
   * @param wards asked each time, since the list of wards may be read again
   * @param links where codes lead to
   * @param features scenes of other features that go on once somebody has agreed to something;
   *     asked late, since they may need {@link #consenting}
   */
  public PeopleChat(
      Registry registry,
      Supplier<WardNames> wards,
      StaffLinks links,
      Supplier<List<SceneHandler>> features) {
    this.consent = new ConsentScene(registry, () -> goingOn(features));
    this.keepWard = new KeepWard(registry.people(), consent);
    this.chooseWard = new ChooseWard(registry, wards);
    this.mine = new Mine(registry);
    this.erase = new EraseMine(registry.erasing());
    this.age = new DeclareAge(registry.people(), registry.erasing());
    this.withdraw = new WithdrawConsent(registry);
    this.link = new LinkAccounts(registry);
    this.invitation = new AcceptInvitation(registry);
    this.signIn = new SignIn(registry, links);
    this.roles = new Roles(registry);
  }

  private List<SceneHandler> goingOn(Supplier<List<SceneHandler>> features) {
    return Stream.concat(Stream.of(keepWard), features.get().stream()).toList();
  }

  /** How other features ask before they keep something. */
  public Consenting consenting() {
    return consent;
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    List<SceneHandler> scenes =
        List.of(
            chooseWard,
            keepWard,
            consent,
            erase.scene(),
            age.scene(),
            withdraw,
            link,
            invitation,
            roles);
    return new Feature(commands(), scenes, List.of(chooseWard), List.of(invitation));
  }

  /** In the order of the menu. */
  private List<Command> commands() {
    return Stream.of(
            chooseWard,
            keepWard,
            mine.show(),
            mine.take(),
            erase.command(),
            withdraw.withdraw(),
            withdraw.unlink(),
            link.show(),
            link.type(),
            age.young(),
            age.grownUp(),
            invitation.type(),
            signIn.command(),
            roles.list(),
            roles.revoke())
        .<Command>map(Privately::new)
        .toList();
  }
}
