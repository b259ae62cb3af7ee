package vn.loahoc.participation;

import java.util.Optional;

/**
 * What something in the ledger is called; kept as it was when it was first counted.
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
   * @param centre the place or centre, in the words of its source
   * @param audience in the words of its source
   */
  public record Setting(
      Optional<String> ward, Optional<String> centre, Optional<String> audience) {}

  /** How it is called in reports: the same class at the same place is one, whatever the day. */
  public String label() {
    return setting.centre().or(setting::ward).map(where -> title + " – " + where).orElse(title);
  }
}
