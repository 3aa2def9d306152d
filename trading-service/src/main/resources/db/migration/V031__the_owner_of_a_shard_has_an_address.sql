-- Why: a replica that does not own the shard forwards requests to the one that does, so every replica can be asked.
-- Empty until the next take-over, and for an owner that is not to be forwarded to: then other replicas answer 503.
alter table shard add column address text not null default '';
