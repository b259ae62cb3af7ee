-- What is remembered between turns, for 30 minutes.
create table sessions (
  channel text not null,
  chat text not null,
  author text not null,
  body text not null,
  touched_at ${long} not null,
  primary key (channel, chat, author)
) ${strict};

create index sessions_age on sessions (touched_at);

-- Who wants nothing sent unasked: a keyed hash of the address, nothing else.
create table stops (
  address_hash text not null primary key,
  since ${long} not null
) ${strict};
