-- Why: a trade between participants of two banks moves their money in the ledger at once; at the end of the day the money
-- itself follows from account to account (调拨), netted, so that each account holds what those bound to it have (办法§15).

create table levelling_transfer (
    transfer_id uuid primary key,
    business_date date not null,
    from_account text collate "C" not null references settlement_account (code),
    to_account text collate "C" not null references settlement_account (code),
    amount_fen bigint not null check (amount_fen > 0),
    state text not null check (state in ('ORDERED', 'PAID', 'ARRIVED', 'REFUSED')),
    ordered_at timestamptz not null,
    answered_on date,
    arrival_id text,
    arrived_on date,
    unique (business_date, from_account, to_account),
    constraint money_goes_somewhere_else check (from_account <> to_account),
    constraint an_answer_has_its_date check ((state = 'ORDERED') = (answered_on is null)),
    constraint an_arrival_has_its_notice
        check ((state = 'ARRIVED') = (arrival_id is not null) and (state = 'ARRIVED') = (arrived_on is not null))
);
create index levelling_transfer_under_way on levelling_transfer (state) where state in ('ORDERED', 'PAID');

create function transfer_moves_lawfully() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in
            (('ORDERED', 'PAID'), ('ORDERED', 'REFUSED'), ('ORDERED', 'ARRIVED'), ('PAID', 'ARRIVED')) then
        raise exception 'transfer % cannot go from % to %', old.transfer_id, old.state, new.state
            using errcode = 'check_violation';
    end if;
    if (old.transfer_id, old.business_date, old.from_account, old.to_account, old.amount_fen, old.ordered_at)
            <> (new.transfer_id, new.business_date, new.from_account, new.to_account, new.amount_fen, new.ordered_at) then
        raise exception 'the facts of transfer % are fixed', old.transfer_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger transfers_move_lawfully before update on levelling_transfer
    for each row execute function transfer_moves_lawfully();
create trigger transfers_never_go before delete or truncate on levelling_transfer
    for each statement execute function refuse_to_alter();

-- Days that began to end before there was anything to level go on by the steps that they began with.
alter table day_end add column levels_banks boolean not null default false;
alter table day_end alter column levels_banks set default true;
alter table day_end_step drop constraint day_end_step_step_check;
alter table day_end_step add constraint day_end_step_step_check check (step in
    ('TRADES_CONCLUDED', 'PAYMENTS_ANSWERED', 'BANKS_LEVELLED', 'OBJECTIONS_DECIDED', 'TRIAL_BALANCE',
     'THREE_WAY_CHECK', 'MONEY_STATEMENT'));
