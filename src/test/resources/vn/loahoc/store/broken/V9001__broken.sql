-- A step that fails half way.
create table half (
  id ${id}
) ${strict};

insert into nowhere (id) values (1);
