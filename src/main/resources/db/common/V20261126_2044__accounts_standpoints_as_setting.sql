-- What standpoints are called, their order and whether they are offered stand in the setting of the standpoints.
alter table standpoint drop column position;
