-- Why: the results of a year come as one table of all regions; it is proposed and approved as a whole (办法§6, §16).
alter table region_target add column import_id uuid;
create index region_target_by_import on region_target (import_id) where import_id is not null;
