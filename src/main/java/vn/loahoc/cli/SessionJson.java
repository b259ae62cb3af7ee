package vn.loahoc.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.place.Ward;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** The sessions of {@code corpus check --json}; their shape is a contract. */
final class SessionJson {

  private SessionJson() {}

  /** A session with several hours stands once for each of them. */
  static void add(ClassSession session, ArrayNode sessions) {
    List<TimeRule.Meeting> meetings = session.when().meetings();
    if (meetings.isEmpty()) {
      meetings = List.of(new TimeRule.Meeting(Set.of(), List.of(), new Hours.Unstated()));
    }
    meetings.forEach(meeting -> add(session, meeting, sessions.addObject()));
  }

  private static void add(ClassSession session, TimeRule.Meeting meeting, ObjectNode node) {
    node.put("title", session.title());
    put(node, "centre", session.centre());
    put(node, "ward", session.where().ward().map(Ward::name));
    put(node, "ward_as_written", session.where().wardAsWritten());
    put(node, "venue", session.where().venue());
    put(node, "room", session.where().room());
    when(session.when(), meeting, node);
    offer(session.offer(), node);
    put(node, "file", Optional.of(session.origin().file()));
    put(node, "sheet", session.origin().sheet());
    node.put("row", session.origin().row());
    node.put("sample", session.sample());
  }

  private static void when(TimeRule rule, TimeRule.Meeting meeting, ObjectNode node) {
    ArrayNode weekdays = node.putArray("weekdays");
    new TreeSet<>(meeting.weekdays()).forEach(day -> weekdays.add(day.getValue()));
    SessionDays held = SessionDays.of(rule, meeting);
    days(held.dates(), node.putArray("dates"));
    days(held.except(), node.putArray("except"));
    ArrayNode moved = node.putArray("moved");
    rule.exceptions().moves().forEach(move -> move(move, moved.addObject()));
    node.put("off_on_holidays", rule.exceptions().holidays());
    hours(meeting.hours(), node);
    put(node, "from", rule.span().first().map(LocalDate::toString));
    put(node, "to", rule.span().last().map(LocalDate::toString));
  }

  private static void move(TimeRule.Move move, ObjectNode node) {
    put(node, "from", move.from().map(LocalDate::toString));
    node.put("to", move.to().toString());
    hours(move.hours().orElse(new Hours.Unstated()), node);
    put(node, "room", move.place());
  }

  private static void hours(Hours hours, ObjectNode node) {
    Optional<LocalTime> start = Optional.empty();
    Optional<LocalTime> end = Optional.empty();
    Optional<String> part = Optional.empty();
    if (hours instanceof Hours.At clock) {
      start = Optional.of(clock.start());
      end = clock.end();
    } else if (hours instanceof Hours.Part named) {
      part = Optional.of(named.name());
    }
    put(node, "start", start.map(LocalTime::toString));
    put(node, "end", end.map(LocalTime::toString));
    put(node, "part", part);
  }

  private static void offer(ClassSession.Offer offer, ObjectNode node) {
    put(node, "audience", offer.audience());
    if (offer.places().isPresent()) {
      node.put("places", offer.places().getAsInt());
    } else {
      node.putNull("places");
    }
    put(node, "contact", offer.contact());
    put(node, "teacher", offer.teacher());
    put(node, "register", offer.register());
    put(node, "fee", offer.fee());
    put(node, "bring", offer.bring());
    put(node, "parking", offer.parking());
    put(node, "note", offer.note());
  }

  private static void days(List<LocalDate> days, ArrayNode node) {
    days.forEach(day -> node.add(day.toString()));
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
  }
}
