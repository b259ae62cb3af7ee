-- On what staff changed something last of which people are reminded: told with the correction. Empty where its source changed by itself.
alter table reminder_occasions add column basis text;
