-- Why: each party of a trade gets a contract and, once settled, a certificate that anybody can check by number and hash
-- without learning who traded (办法§4 电子化, §16, §22).

create table trade_document (
    document_number text collate "C" primary key,
    kind text not null check (kind in ('CONTRACT', 'CERTIFICATE')),
    trade_number text collate "C" not null references settlement (trade_number),
    side text not null check (side in ('BUYER', 'SELLER')),
    uscc text not null,
    facts text not null check (facts <> ''),
    -- What is in the facts could be guessed; with 16 bytes of chance the hash tells nothing to who does not hold it.
    salt text not null check (salt ~ '^[0-9a-f]{32}$'),
    sha256 text not null,
    issued_on date not null,
    unique (trade_number, kind, side),
    constraint the_number_names_the_trade check (document_number =
        case kind when 'CONTRACT' then 'HT-' else 'ZS-' end || trade_number || case side when 'BUYER' then '-B' else '-S' end),
    constraint the_hash_is_of_the_facts
        check (sha256 = encode(sha256(convert_to(salt || E'\n' || facts, 'UTF8')), 'hex'))
);
create index trade_document_of_party on trade_document (uscc, document_number);
create trigger trade_documents_are_written_once before update or delete or truncate on trade_document
    for each statement execute function refuse_to_alter();

create function document_fits_its_trade() returns trigger language plpgsql as $$
declare
    trade settlement;
begin
    select * into trade from settlement where trade_number = new.trade_number;
    if new.uscc is distinct from (case new.side when 'BUYER' then trade.buyer_uscc else trade.seller_uscc end) then
        raise exception '% is not the % of trade %', new.uscc, new.side, new.trade_number
            using errcode = 'check_violation';
    end if;
    if trade.state = 'DEFAULTED' or new.kind = 'CERTIFICATE' and trade.state <> 'SETTLED' then
        raise exception 'trade % is %: no % of it', new.trade_number, trade.state, new.kind
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger documents_fit_their_trade before insert on trade_document
    for each row execute function document_fits_its_trade();
