package vn.loahoc.participation;

import java.util.Optional;

/**
 * What something in the ledger is called; kept as it was when it was first counted, but what was
 * not known then is filled in later.
 *
 * @param occurrence its id in the ledger
 * @param campaign id of the campaign
 * @param title in the words of its source
 * @param setting where it is and for whom
 */
public record Activity(String occurrence, String campaign, String title, Setting setting) {

  /**
   * Where and for whom.
   *
   * @param ward by its name; nothing if it is for everybody
   * @param centre the centre that holds it, else the place, in the words of its source
   * @param audience in the words of its source
   */
  public record Setting(Optional<String> ward, Optional<String> centre, Optional<String> audience) {

    /** The same centre is one, whatever rooms it has. */
    public static Setting at(
        Optional<String> ward, Optional<String> centre, Optional<String> place) {
      return new Setting(ward, centre.or(() -> place), Optional.empty());
    }

    /** The same for somebody. */
    public Setting suited(Optional<String> audience) {
      return new Setting(ward, centre, audience);
    }
  }

  /** How it is called in reports: the same class at the same place is one, whatever the day. */
  public String label() {
    return setting.centre().or(setting::ward).map(where -> title + " – " + where).orElse(title);
  }
}
