-- Who wants no word of their days in a row. It belongs to being counted as a person, and goes with that.
create table challenge_streaks_off (
  person text not null primary key
) ${strict};
