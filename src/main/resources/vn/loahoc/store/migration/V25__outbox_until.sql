-- After that moment nobody wants it any more: it ends unsent. Empty for what is good whenever it goes.
alter table outbox add column until_at ${long};
