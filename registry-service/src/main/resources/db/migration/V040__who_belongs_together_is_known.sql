-- Why: whether one person or one company stands behind two accounts must be seen (办法§16 网上预警) without keeping who it is.
alter table representative add column person_hash text check (person_hash ~ '^[0-9a-f]{64}$');
-- Of those before, nothing is known: a hash of their own each, so that no two seem to be one.
update representative set person_hash = encode(sha256(id::text::bytea), 'hex');
alter table representative alter column person_hash set not null;

alter table participant add column controlling_uscc text
    check (controlling_uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' and controlling_uscc <> uscc);
