-- Why: with several settlement accounts (办法§15) every bank counts its notices and lines by itself, and two banks may call
-- different payments by the same name. What was told until now was told of the first account.

alter table bank_cursor drop column only_row;
alter table bank_cursor add column settlement_account text collate "C" not null default 'main' primary key
    references settlement_account (code);

alter table deposit add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
-- A deposit at another account bears that account's code before the bank's name for it, here and in the ledger.
alter table deposit add constraint another_accounts_deposit_is_named_so
    check (settlement_account = 'main' or starts_with(deposit_id, settlement_account || '/'));
alter table deposit drop constraint deposit_bank_sequence_key;
alter table deposit add unique (settlement_account, bank_sequence);

alter table unreadable_notice add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
alter table unreadable_notice drop constraint unreadable_notice_pkey;
alter table unreadable_notice add primary key (settlement_account, bank_sequence);

alter table bank_line add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
alter table bank_line drop constraint bank_line_pkey;
alter table bank_line add primary key (settlement_account, sequence);

-- Which bank a difference was found at; none for a trade.
alter table reconciliation_difference add column settlement_account text not null default '';
alter table reconciliation_difference drop constraint reconciliation_difference_pkey;
alter table reconciliation_difference add primary key (business_date, line, uscc, settlement_account);

-- Files: each names one account, and an account's statements follow one another.
alter table bank_file_notice add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
alter table bank_file_notice add column end_to_end_id text not null default '';
alter table bank_file_notice drop constraint bank_file_notice_pkey;
alter table bank_file_notice add primary key (settlement_account, sequence);
alter table bank_file_notice drop constraint bank_file_notice_deposit_id_key;
alter table bank_file_notice add unique (settlement_account, deposit_id);

alter table bank_file_statement add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
alter table bank_file_line add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);
alter table bank_file_line drop constraint bank_file_line_position_fkey;
alter table bank_file_statement drop constraint bank_file_statement_pkey;
alter table bank_file_statement add primary key (settlement_account, position);
alter table bank_file_statement drop constraint bank_file_statement_statement_id_key;
alter table bank_file_statement add unique (settlement_account, statement_id);
alter table bank_file_line drop constraint bank_file_line_pkey;
alter table bank_file_line add primary key (settlement_account, sequence);
alter table bank_file_line add foreign key (settlement_account, position)
    references bank_file_statement (settlement_account, position);
alter table bank_order add column settlement_account text collate "C" not null default 'main'
    references settlement_account (code);

create or replace function statements_follow_one_another() returns trigger language plpgsql as $$
declare
    before_fen bigint;
    before_on date;
begin
    select closing_fen, stated_on into before_fen, before_on from bank_file_statement
        where settlement_account = new.settlement_account and position = new.position - 1;
    if new.position > 1 and before_fen is null
        or coalesce(before_fen, 0) <> new.opening_fen or before_on >= new.stated_on then
        raise exception 'statement % does not follow the one before it', new.statement_id
            using errcode = 'check_violation';
    end if;
    return new;
end $$;

create or replace function statement_adds_up() returns trigger language plpgsql as $$
declare
    moved numeric;
begin
    select coalesce(sum(case kind when 'DEPOSIT' then amount_fen else -amount_fen end), 0) into moved
        from bank_file_line where settlement_account = new.settlement_account and position = new.position;
    if new.opening_fen + moved <> new.closing_fen then
        raise exception 'the lines of statement % do not lead from opening to closing', new.statement_id
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
