-- Why: how much there is and where it is becomes a public fact of each closed trading day, told once (办法§6, §17).
create table cap_statement_day (business_date date primary key);
