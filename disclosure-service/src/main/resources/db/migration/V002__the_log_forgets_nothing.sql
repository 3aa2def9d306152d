-- Why: the public must be able to prove that nothing it was told was changed afterwards (RFC 9162).

-- One leaf for each public fact; content is the very text that is hashed.
create table log_leaf (
    leaf_index    bigint primary key check (leaf_index >= 0),
    kind          text not null,
    business_date date not null,
    content       text not null,
    hash          text not null check (hash ~ '^[0-9a-f]{64}$')
);

-- Hashes of complete subtrees above the leaves; they never change.
create table log_node (
    level      smallint not null check (level > 0),
    node_index bigint not null check (node_index >= 0),
    hash       text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (level, node_index)
);

create table log_head (
    only_row boolean primary key default true check (only_row),
    size     bigint not null check (size >= 0),
    root     text not null check (root ~ '^[0-9a-f]{64}$')
);
insert into log_head (size, root)
values (0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');

-- What opens a commitment. Never shown to the public: with the event it proves what a leaf meant.
create table log_opening (
    leaf_index bigint primary key references log_leaf,
    nonce      text not null check (nonce ~ '^[0-9a-f]{64}$'),
    source     text not null,
    sequence   bigint not null
);

create function the_log_only_grows() returns trigger language plpgsql as $$
begin
    if new.size < old.size or (new.size = old.size and new.root <> old.root) then
        raise exception 'the log only grows' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger log_head_only_grows before update on log_head
    for each row execute function the_log_only_grows();
create trigger log_head_stays before delete on log_head
    for each row execute function what_was_published_stays();
create trigger log_leaf_stays before update or delete on log_leaf
    for each row execute function what_was_published_stays();
create trigger log_leaf_is_not_emptied before truncate on log_leaf
    for each statement execute function what_was_published_stays();
create trigger log_node_stays before update or delete on log_node
    for each row execute function what_was_published_stays();
