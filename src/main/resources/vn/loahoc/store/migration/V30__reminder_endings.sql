-- What becomes of a message with reminders is known only once it has left, so until then its rows are "queued". message: the one they went
-- with last; tries: with how many they went. was_…: what the person had been told of the occasion before it, which is what they know if it
-- does not arrive. A row of unknown outcome is "unknown", and one of the kind "repeat" is owed beside it.
alter table reminder_times add column message text;
alter table reminder_times add column tries ${long} not null default 0;
alter table reminder_times add column was_at ${long};
alter table reminder_times add column was_hour ${long};
alter table reminder_times add column was_worded text;
alter table reminder_times add column was_place text;
alter table reminder_times add column was_withdrawn ${long};

create index reminder_times_message on reminder_times (message) where message is not null;

-- The message that told them last; what an older one told is no news any more.
alter table reminders add column told_by text;
