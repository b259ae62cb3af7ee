-- Who wants the day's item, where and when. at_minute: minute of the local day. next_at: when the next one is due; null while they rest without
-- an end, and once the campaign is over. heard_at: when they last wrote there, which is when some platforms may write to them.
-- over_at: since when nothing more will come.
create table programme_subscriptions (
  person text not null primary key,
  channel text not null,
  chat text not null,
  at_minute ${long} not null,
  audience text not null,
  resting ${long} not null default 0,
  next_at ${long},
  heard_at ${long} not null,
  over_at ${long}
) ${strict};

create index programme_subscriptions_due on programme_subscriptions (next_at) where next_at is not null;
create index programme_subscriptions_over on programme_subscriptions (over_at) where over_at is not null;

-- One row for each person, kind (countdown, day, farewell) and local date. States: queued (in the outbox); sent; waiting (the channel may not carry
-- it, or nobody was there: it goes after our reply to what they write next, until the day useful_until is over); riding (it does);
-- told (in a reply they asked for); missed (the program did not run when it could have been sent); silenced (they had stopped all pushes);
-- expired (they did not write in time); dropped (they wanted to rest); failed (the platform refused it); unknown (nobody knows whether it
-- arrived, so it is not repeated). campaign and slogan are what the ledger counts; channel is where it went.
create table programme_days (
  id ${id},
  person text not null,
  kind text not null,
  day text not null,
  state text not null,
  useful_until text not null,
  campaign text not null,
  channel text
) ${strict};

create unique index programme_days_one on programme_days (person, day, kind);
create index programme_days_state on programme_days (day, state);
create index programme_days_waiting on programme_days (useful_until) where state = 'waiting';
