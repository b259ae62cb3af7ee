package vn.loahoc.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a {@code campaign.yaml}.
 *
 * @param title what the campaign is called
 * @param locality ward, district or province
 * @param home whether it is the locality this installation serves
 * @param desk operator and contacts
 * @param corrections facts that differ from the documents
 */
record CampaignSettings(
    Optional<String> title,
    Optional<String> locality,
    boolean home,
    Campaign.Desk desk,
    List<Correction> corrections) {

  static final CampaignSettings NONE =
      new CampaignSettings(
          Optional.empty(), Optional.empty(), false, Campaign.Desk.NONE, List.of());

  CampaignSettings {
    corrections = List.copyOf(corrections);
  }
}
