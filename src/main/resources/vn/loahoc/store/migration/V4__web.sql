-- The mailboxes of the web page: what visitors wrote and were answered, at most 24 hours and 100 messages of each. A visitor is the
-- hash of a random number that only their browser has.
create table web_messages (
  id ${id},
  unique_key text not null unique,
  visitor text not null,
  sender text not null,
  body text not null,
  data ${bytes} not null,
  written_at ${long} not null
) ${strict};

create index web_messages_visitor on web_messages (visitor, id);
create index web_messages_age on web_messages (written_at);

-- Signed-in staff: only the hash of what their browser has. Role and ward are asked of the person each time, so that they can be
-- taken away at once.
create table web_sessions (
  id_hash text not null primary key,
  person text not null,
  created_at ${long} not null,
  expires_at ${long} not null
) ${strict};

create index web_sessions_person on web_sessions (person, created_at);
create index web_sessions_end on web_sessions (expires_at);
