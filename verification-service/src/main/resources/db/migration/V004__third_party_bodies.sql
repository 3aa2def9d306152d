-- Why: only a body whose accreditation covers the day may audit (豫发改环资〔2022〕586号).
create table verifier (
    uscc text primary key check (length(uscc) = 18),
    name text not null check (name <> '')
);

create table accreditation (
    uscc             text not null references verifier (uscc),
    accredited_from  date not null,
    accredited_until date not null check (accredited_until >= accredited_from),
    accredited_by    text not null,
    primary key (uscc, accredited_from)
);
create trigger accreditation_stays before update or delete on accreditation
    for each row execute function refuse_change();
