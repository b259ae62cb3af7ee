-- Where a session was when somebody last dealt with it, so that those who registered are told of another room. Empty where it was never written
-- down: then nothing is said to have changed.
alter table registration_occasions add column place text;
