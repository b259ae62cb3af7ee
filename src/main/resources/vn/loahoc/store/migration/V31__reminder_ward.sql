-- The ward that holds what people are reminded of, by its name: several wards hold classes of the same title and hour.
alter table reminder_occasions add column ward text;
