package vn.loahoc.app;

import java.util.List;
import vn.loahoc.attendance.RegistrationRecords;
import vn.loahoc.challenge.ChallengeRecords;
import vn.loahoc.checkin.CheckInRecords;
import vn.loahoc.conversation.SessionRecords;
import vn.loahoc.delivery.DeliveryRecords;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.photo.PhotoRecords;
import vn.loahoc.programme.ProgrammeRecords;
import vn.loahoc.questions.QuestionRecords;
import vn.loahoc.reminder.ReminderRecords;
import vn.loahoc.web.VisitorRecords;

/**
 * What is kept of people, one line for each part that keeps something: the server and the commands
 * show and erase the same.
 */
final class PersonalData {

  private PersonalData() {}

  static List<PersonalRecords> all() {
    return List.of(
        new SessionRecords(),
        new DeliveryRecords(),
        new VisitorRecords(),
        new QuestionRecords(),
        new RegistrationRecords(), // before the pseudonyms under which its places are counted
        new CheckInRecords(),
        new ReminderRecords(),
        new PhotoRecords(),
        new ProgrammeRecords(),
        new ChallengeRecords());
  }
}
