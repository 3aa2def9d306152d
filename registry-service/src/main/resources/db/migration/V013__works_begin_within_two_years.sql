-- Why: a project whose works do not begin within two years loses its quota (办法§20), after it was reminded and heard.
create table construction_clock (
    project_id      uuid primary key references project,
    started_on      date not null,
    due_on          date not null check (due_on > started_on),
    status          text not null check (status in ('RUNNING', 'SUSPENDED', 'CLAIMED', 'BEGUN', 'DRAFTED', 'APPEALED',
        'DISMISSED', 'ORDERED')),
    state_since     date,
    document        text,
    evidence_type   text check (evidence_type in ('CONSTRUCTION_PERMIT', 'COMMENCEMENT_REPORT', 'SUPERVISION_RECORD',
        'SITE_INSPECTION')),
    evidence_sha256 text check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
    begun_on        date,
    filed_by        text,
    accepted_by     text,
    appeal_until    date,
    appealed_by     text,
    appeal_reason   text,
    constraint four_eyes check (accepted_by <> filed_by),
    constraint suspended_by_a_document check (status <> 'SUSPENDED' or (state_since is not null and document is not null)),
    constraint begun_with_evidence check (status not in ('CLAIMED', 'BEGUN')
        or (evidence_type is not null and evidence_sha256 is not null and begun_on is not null and filed_by is not null)),
    constraint accepted_by_somebody check ((status = 'BEGUN') = (accepted_by is not null)),
    constraint drafted_with_a_term_of_appeal check (status not in ('DRAFTED', 'APPEALED', 'DISMISSED')
        or (state_since is not null and appeal_until is not null)),
    constraint appealed_for_a_reason check (status <> 'APPEALED' or (appealed_by is not null and appeal_reason is not null))
);
create index construction_clock_running on construction_clock (due_on) where status = 'RUNNING';

create table construction_reminder (
    project_id  uuid    not null references construction_clock,
    days_left   integer not null check (days_left in (180, 90, 30, 7)),
    reminded_on date    not null,
    primary key (project_id, days_left)
);
