-- A step that a later program might bring.
create table newer (
  id ${id},
  amount ${long} not null,
  picture ${bytes}
) ${strict};
