-- What came in. Before consent only what the reply needs is kept: when a row is handled, its chat and body go and the keyed hash
-- of the platform's key stays for 30 days, so that the same update is never handled twice.
create table inbox (
  id ${id},
  key_hash text not null unique,
  channel text not null,
  chat text,
  body text,
  attempts ${long} not null default 0,
  received_at ${long} not null,
  handled_at ${long}
) ${strict};

create index inbox_waiting on inbox (channel, chat, id) where handled_at is null;
create index inbox_age on inbox (received_at);

-- How far a channel that is asked for updates has read.
create table cursors (
  channel text not null primary key,
  position text not null
) ${strict};

-- What goes out: one row is one message of a platform. States: waiting, sending, sent, rejected, gone, to_check.
create table outbox (
  id ${id},
  unique_key text not null unique,
  channel text not null,
  chat text,
  lane text not null,
  body text,
  state text not null,
  attempts ${long} not null default 0,
  copies ${long} not null default 0,
  created_at ${long} not null,
  due_at ${long} not null,
  sending_at ${long},
  done_at ${long},
  message text,
  reason text
) ${strict};

create index outbox_open on outbox (channel, chat, id) where state in ('waiting', 'sending');
create index outbox_due on outbox (channel, lane, due_at) where state = 'waiting';
create index outbox_age on outbox (created_at);

-- Addresses to which nothing can be sent until the person writes again.
create table gone_addresses (
  channel text not null,
  chat text not null,
  since ${long} not null,
  reason text not null,
  primary key (channel, chat)
) ${strict};

-- Old ids of chats that live on under another.
create table moved_chats (
  channel text not null,
  chat text not null,
  moved_to text not null,
  primary key (channel, chat)
) ${strict};

-- Switches that outlive a restart, such as the pause of all pushes.
create table switches (
  name text not null primary key,
  value text not null,
  changed_at ${long} not null
) ${strict};
