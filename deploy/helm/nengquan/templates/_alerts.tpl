{{/* The alerts. Each has a page docs/operations/alerts/<name>.md that says what it means and what to do; a test compares. */}}
{{- define "nengquan.alerts" -}}
{{- $t := .Values.monitoring.thresholds -}}
{{- $ns := printf "namespace=%q" .Release.Namespace -}}
- alert: NengquanConsumerLag
  expr: max by (service) (kafka_consumer_fetch_manager_records_lag_max{ {{- $ns -}} }) > {{ $t.consumerLag }}
  for: 5m
  severity: warning
  summary: 消费滞后 · {{ "{{ $labels.service }}" }} is {{ "{{ $value }}" }} records behind its topics
- alert: NengquanOutboxBacklog
  expr: max by (service) (outbox_backlog{ {{- $ns -}} }) > {{ $t.outboxBacklog }}
  for: 5m
  severity: warning
  summary: 事件积压 · {{ "{{ $value }}" }} events of {{ "{{ $labels.service }}" }} wait to be published
- alert: NengquanEventQuarantined
  expr: sum by (service, consumer) (increase(outbox_quarantined_total{ {{- $ns -}} }[15m])) > 0
  for: 0m
  severity: critical
  summary: 事件隔离 · {{ "{{ $labels.consumer }}" }} set an event aside and froze the accounts concerned
- alert: NengquanSettlementBacklog
  expr: max(settlement_open_trades{ {{- $ns -}} }) > {{ $t.openSettlements }} or max(settlement_oldest_open_seconds{ {{- $ns -}} }) > 600
  for: 5m
  severity: warning
  summary: 交收积压 · {{ "{{ $value }}" }} trades (or seconds of the oldest) are unsettled
- alert: NengquanCreditPushStuck
  expr: max(disclosure_credit_push_failing_seconds{ {{- $ns -}} }) > 3600
  for: 5m
  severity: warning
  summary: 信用报送受阻 · the credit platform has not taken the next record for {{ "{{ $value }}" }} seconds
- alert: NengquanVerifyFailed
  expr: min by (checked, check) (nengquan_verify_ok{ {{- $ns -}},check!="answered"}) == 0
  for: 0m
  severity: critical
  summary: 核验不符 · {{ "{{ $labels.checked }}" }} says that {{ "{{ $labels.check }}" }} does not hold
- alert: NengquanReconciliationMismatch
  expr: min by (check) (nengquan_verify_ok{ {{- $ns -}},checked="settlement",check=~".*(bank|reconcil).*"}) == 0
  for: 0m
  severity: critical
  summary: 对账不符 · bank, cash ledger and unit ledger differ ({{ "{{ $labels.check }}" }})
- alert: NengquanVerifySilent
  expr: time() - max(nengquan_verify_last_round_timestamp_seconds{ {{- $ns -}} }) > {{ mul 4 (int .Values.verification.everySeconds) }} or absent(nengquan_verify_last_round_timestamp_seconds{ {{- $ns -}} }) or min by (checked) (nengquan_verify_ok{ {{- $ns -}},check="answered"}) == 0
  for: 5m
  severity: warning
  summary: 核验中断 · not all books were recomputed of late
- alert: NengquanShardWithoutOwner
  expr: absent(market_shard_owned{ {{- $ns -}} } == 1)
  for: 1m
  severity: critical
  summary: 市场无主 · no trading pod owns the market, orders are answered with 503
- alert: NengquanMarketTablesBehind
  expr: max(market_tables_behind{ {{- $ns -}} }) > 25000
  for: 1m
  severity: warning
  summary: 查询表落后 · orders, trades and positions that readers ask are {{ "{{ $value }}" }} commands behind the journal
- alert: NengquanServiceDown
  expr: sum by (service) (up{ {{- $ns -}} }) == 0
  for: 2m
  severity: critical
  summary: 服务中断 · no pod of {{ "{{ $labels.service }}" }} answers
- alert: NengquanServerErrors
  expr: sum by (service) (rate(http_server_requests_seconds_count{ {{- $ns -}},status=~"5..",status!="503"}[5m])) > 0.1
  for: 5m
  severity: warning
  summary: 服务出错 · {{ "{{ $labels.service }}" }} answers {{ "{{ $value }}" }} requests a second with an error of its own
- alert: NengquanReplicaLag
  expr: max by (pod) (cnpg_pg_replication_lag{ {{- $ns -}} }) > {{ $t.replicaLagSeconds }}
  for: 2m
  severity: warning
  summary: 副本延迟 · PostgreSQL {{ "{{ $labels.pod }}" }} is {{ "{{ $value }}" }} seconds behind
- alert: NengquanBackupTooOld
  expr: time() - max(barman_cloud_cloudnative_pg_io_last_available_backup_timestamp{ {{- $ns -}} }) > 129600
  for: 10m
  severity: critical
  summary: 备份过期 · the newest base backup is {{ "{{ $value }}" }} seconds old
- alert: NengquanCertificateExpiry
  expr: min by (name) (certmanager_certificate_expiration_timestamp_seconds{ {{- $ns -}} }) - time() < {{ mul 86400 (int $t.certificateDays) }} or min by (instance) (probe_ssl_earliest_cert_expiry{instance=~".*{{ .Values.door.host | replace "." "[.]" }}.*"}) - time() < {{ mul 86400 (int $t.certificateDays) }}
  for: 1h
  severity: warning
  summary: 证书将到期 · a certificate ends in {{ "{{ $value }}" }} seconds
{{- end -}}
