-- Pushes that are to go later, such as when the quiet hours end; then they go into the outbox under their key.
create table deferred (
  id ${id},
  unique_key text not null unique,
  channel text not null,
  chat text not null,
  body text not null,
  due_at ${long} not null
) ${strict};

create index deferred_due on deferred (due_at);
create index deferred_chat on deferred (channel, chat);
