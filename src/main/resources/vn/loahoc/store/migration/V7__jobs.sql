-- When which job runs next: the table of db-scheduler, by its own names.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data ${bytes},
  execution_time ${time} not null,
  picked ${flag} not null,
  picked_by text,
  last_success ${time},
  last_failure ${time},
  consecutive_failures ${long},
  last_heartbeat ${time},
  version ${long} not null,
  priority ${long},
  primary key (task_name, task_instance)
) ${strict};

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
