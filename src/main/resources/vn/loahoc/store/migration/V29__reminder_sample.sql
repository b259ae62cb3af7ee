-- Whether what people are reminded of is made up: every message of it says so.
alter table reminder_occasions add column sample ${long} not null default 0;
