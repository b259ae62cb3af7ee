package vn.loahoc.web.photo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loahoc.checkin.Choices;
import vn.loahoc.people.HomeTime;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Guess;
import vn.loahoc.photo.Photo;
import vn.loahoc.photo.PhotoNames;
import vn.loahoc.photo.PhotoRecords;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Shelf;

/**
 * The first page: where photos are uploaded, and those that are kept.
 *
 * @param chosen which of them are shown
 */
public record PhotosView(Form form, Chosen chosen, List<Entry> photos, Pages pages) {

  public PhotosView {
    photos = List.copyOf(photos);
  }

  /**
   * What can be sent.
   *
   * @param activities that photos may show
   * @param saved how many were just kept
   * @param objections to what was just sent; may be empty
   */
  public record Form(List<Choice> activities, int saved, List<String> objections) {
    public Form {
      activities = List.copyOf(activities);
      objections = List.copyOf(objections);
    }

    static Form of(Guess guess, LocalDate today, int saved, List<String> objections) {
      List<Choice> choices = new ArrayList<>();
      List<String> titles = Choices.of(guess.all(), today);
      for (int i = 0; i < titles.size(); i++) {
        choices.add(new Choice(guess.all().get(i).id(), titles.get(i)));
      }
      for (LocalDate day : List.of(today, today.minusDays(1))) {
        choices.add(
            new Choice(Activities.otherwise(day), PhotoNames.other() + ", " + HomeTime.day(day)));
      }
      return new Form(choices, saved, objections);
    }

    public int most() {
      return Photos.MOST_AT_ONCE;
    }

    public int days() {
      return PhotoRecords.DAYS_KEPT;
    }
  }

  /** Something to choose from. */
  public record Choice(String key, String title) {}

  /**
   * Which photos are shown.
   *
   * @param days to choose from: those that have photos
   * @param wards to choose from; none for those who see one only
   * @param count how many there are
   */
  public record Chosen(Shelf.Part part, List<LocalDate> days, List<String> wards, int count) {
    public Chosen {
      days = List.copyOf(days);
      wards = List.copyOf(wards);
    }

    public String day() {
      return part.day().map(LocalDate::toString).orElse("");
    }

    public String ward() {
      return part.ward().orElse("");
    }

    /** To choose from: as part of an address, and as people write them. */
    public List<Choice> choices() {
      return days.stream().map(day -> new Choice(day.toString(), HomeTime.day(day))).toList();
    }

    /** As part of an address. */
    public String query() {
      return "ngay=" + day() + "&phuong=" + URLEncoder.encode(ward(), StandardCharsets.UTF_8);
    }

    public boolean fitsZip() {
      return count > 0 && count <= PhotoZip.MOST;
    }

    public int mostInZip() {
      return PhotoZip.MOST;
    }
  }

  /** Where in a long list. */
  public record Pages(int number, boolean more) {}

  /**
   * A photo.
   *
   * @param caption may be empty
   */
  public record Entry(long number, String title, String day, String ward, String caption) {

    static List<Entry> of(List<Photo> photos) {
      return photos.stream().map(Entry::of).toList();
    }

    static Entry of(Photo photo) {
      return new Entry(
          photo.id(),
          photo.sending().what().map(PhotoNames::title).orElse(""),
          photo.sending().what().map(what -> HomeTime.day(what.day())).orElse(""),
          photo.sending().ward().orElse(""),
          photo.sending().words().caption());
    }

    /** What it shows, for those who do not see it. */
    public String described() {
      return caption.isEmpty() ? title : title + ": " + caption;
    }
  }
}
