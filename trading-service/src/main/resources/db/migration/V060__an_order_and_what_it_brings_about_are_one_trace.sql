-- Why: whoever asks what became of an order wants its trade, settlement and publication in one trace, and between commit and
-- Kafka the event is nothing but this row. Null where nobody recorded the request.
alter table market_outbox add column traceparent text;
