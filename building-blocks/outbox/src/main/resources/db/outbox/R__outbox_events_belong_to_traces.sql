-- Why: whoever asks what became of a request wants its effects in all services in one trace, and between commit and Kafka the
-- event is nothing but this row. Null where nobody recorded the request, and in rows that an older version writes.
-- Repeatable and not numbered: every service has migrations of its own with numbers above this block's first one.
alter table outbox add column if not exists traceparent text;
