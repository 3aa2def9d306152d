-- Why: the public learns of a changed rule before it binds. Which kinds there are is the program's to say (NoticeKind).
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind ~ '^[A-Z][A-Z_]+$');
