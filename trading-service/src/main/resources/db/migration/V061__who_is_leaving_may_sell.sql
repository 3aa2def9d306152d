-- Why: a unit that entered carbon trading, or is restricted, sells what it has and buys nothing (办法§11, AMB-11).
alter table market_participant drop constraint market_participant_status_check;
alter table market_participant add constraint known_status
    check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'SELL_ONLY'));
