-- What people want to be reminded of, as it stands: from its source, or as staff changed it since. "seen" is what the source said when it was
-- last read, empty once it says nothing any more: only a change of that is news from the source. starts_at is the beginning of the day where
-- no hour is known.
create table reminder_occasions (
  occurrence text not null primary key,
  title text not null,
  starts_at ${long} not null,
  has_hour ${long} not null,
  worded text,
  place text,
  withdrawn ${long} not null default 0,
  seen text not null
) ${strict};

create index reminder_occasions_start on reminder_occasions (starts_at);

-- A reminder that somebody wanted, with the account it was set from and what they were last told of its occasion. "stale" once the occasion
-- has changed and this was not looked at yet. heard_at: when they last wrote there, which is when some platforms may write to them.
create table reminders (
  id ${id},
  occurrence text not null references reminder_occasions (occurrence),
  person text not null,
  channel text not null,
  chat text not null,
  leads text not null,
  told_at ${long} not null,
  told_hour ${long} not null,
  told_worded text,
  told_place text,
  told_withdrawn ${long} not null default 0,
  reminded ${long} not null default 0,
  stale ${long} not null default 0,
  heard_at ${long} not null
) ${strict};

create unique index reminders_one on reminders (occurrence, person);
create index reminders_person on reminders (person);
create index reminders_stale on reminders (id) where stale = 1;

-- What is to be sent for a reminder. Kinds: reminder; news (its occasion changed); urgent (the same, too pressing for quiet hours).
-- States: waiting; sent; missed (too late to help, which the person was told instead); silenced (they had stopped all pushes; told once they
-- want them again, if it still helps); owed (nobody
-- could be reached: they are told when they write again).
create table reminder_times (
  id ${id},
  reminder ${long} not null references reminders (id),
  person text not null,
  kind text not null,
  due_at ${long} not null,
  state text not null
) ${strict};

create index reminder_times_due on reminder_times (due_at) where state = 'waiting';
create index reminder_times_owed on reminder_times (person) where state in ('owed', 'silenced');
create index reminder_times_person on reminder_times (person, due_at);
create index reminder_times_reminder on reminder_times (reminder);
