{{/* What a service is told. Secrets come by reference, so that their values stand in no object of the release. */}}

{{- define "nengquan.env" -}}
- {name: QUARKUS_HTTP_PORT, value: "8080"}
- {name: QUARKUS_MANAGEMENT_PORT, value: "9000"}
- {name: JDK_JAVA_OPTIONS, value: {{ .settings.jvmOptions | quote }}}
{{ include "nengquan.env.oidc" .root }}
{{- with .root.Values.tracing }}
{{- if .endpoint }}
- {name: NENGQUAN_TRACES_ENDPOINT, value: {{ .endpoint | quote }}}
- {name: NENGQUAN_TRACES_PROTOCOL, value: {{ .protocol | quote }}}
- {name: NENGQUAN_TRACES_RATIO, value: {{ .ratio | quote }}}
{{- end }}
{{- end }}
{{- if eq .name "gateway" }}
{{ include "nengquan.env.gateway" .root }}
{{- else }}
{{ include "nengquan.env.database" (dict "root" .root "name" .name "secret" .root.Values.secrets.database) }}
- {name: QUARKUS_FLYWAY_MIGRATE_AT_START, value: "false"}
{{ include "nengquan.env.kafka" . }}
{{- end }}
{{- if eq .name "registry" }}
{{ include "nengquan.env.registry" .root }}
{{- end }}
{{- if eq .name "trading" }}
{{ include "nengquan.env.trading" . }}
{{- end }}
{{- if eq .name "settlement" }}
- {name: NENGQUAN_BANK_URL, value: {{ .root.Values.bank.url | quote }}}
- {name: NENGQUAN_PUBLIC_URL, value: {{ include "nengquan.publicUrl" .root | quote }}}
- name: NENGQUAN_STATEMENT_PRIVATE_KEY
  valueFrom: {secretKeyRef: {name: {{ .root.Values.secrets.settlement }}, key: statement-private-key}}
- name: NENGQUAN_STATEMENT_PUBLIC_KEY
  valueFrom: {secretKeyRef: {name: {{ .root.Values.secrets.settlement }}, key: statement-public-key}}
{{- end }}
{{- if and (eq .name "disclosure") .root.Values.creditPlatform.url }}
- {name: NENGQUAN_CREDIT_PUSH_ADDRESS, value: {{ .root.Values.creditPlatform.url | quote }}}
- name: NENGQUAN_CREDIT_PUSH_KEY
  valueFrom: {secretKeyRef: {name: {{ .root.Values.secrets.disclosure }}, key: credit-push-key}}
{{- end }}
{{- if ne .name "trading" }}
- {name: QUARKUS_SHUTDOWN_TIMEOUT, value: {{ printf "%vs" .settings.drainSeconds | quote }}}
{{- end }}
{{- range $name, $value := .settings.env }}
- {name: {{ $name }}, value: {{ $value | quote }}}
{{- end }}
{{- end -}}

{{- define "nengquan.env.oidc" -}}
- {name: QUARKUS_OIDC_AUTH_SERVER_URL, value: {{ include "nengquan.keycloak.realmUrl" . | quote }}}
- {name: QUARKUS_OIDC_TOKEN_ISSUER, value: {{ include "nengquan.keycloak.issuer" . | quote }}}
- {name: QUARKUS_OIDC_CONNECTION_DELAY, value: 60S}
{{- end -}}

{{/* The user is told by "secret": the worker's (DML) for pods, the owner's (DDL) for migrations. */}}
{{- define "nengquan.env.database" -}}
{{- $pg := .root.Values.postgresql -}}
{{- $place := printf "postgresql://%s:%s/%s" (include "nengquan.postgresql.host" .root) (include "nengquan.postgresql.port" .root) .name -}}
{{- $secret := printf .secret .name -}}
- {name: QUARKUS_DATASOURCE_REACTIVE_URL, value: {{ $place | quote }}}
- {name: QUARKUS_DATASOURCE_JDBC_URL, value: {{ printf "jdbc:%s?sslmode=%s%s" $place $pg.tlsMode (eq $pg.tlsMode "verify-full" | ternary "&sslrootcert=/etc/nengquan/postgresql/ca.crt" "") | quote }}}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: username}}
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: password}}
- {name: QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE, value: {{ $pg.tlsMode | quote }}}
{{- if eq $pg.tlsMode "require" }}
- {name: QUARKUS_DATASOURCE_REACTIVE_TRUST_ALL, value: "true"}
{{- else if eq $pg.tlsMode "verify-full" }}
- {name: QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM, value: HTTPS}
- {name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM, value: "true"}
- {name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS, value: /etc/nengquan/postgresql/ca.crt}
{{- end }}
{{- end -}}

{{/*
An image that sees to its database and ends: nobody else is asked for, and a database that is slow to answer is asked again
rather than by a new JVM, whose start is what a busy node can afford least.
*/}}
{{- define "nengquan.env.schemaOnly" -}}
- {name: QUARKUS_INIT_AND_EXIT, value: "true"}
- {name: QUARKUS_OIDC_TENANT_ENABLED, value: "false"}
- {name: QUARKUS_FLYWAY_CONNECT_RETRIES, value: "5"}
- {name: QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT, value: 30S}
- {name: JDK_JAVA_OPTIONS, value: {{ printf "%s -XX:TieredStopAtLevel=1" .root.Values.defaults.jvmOptions | quote }}}
{{- end -}}

{{- define "nengquan.env.kafka" -}}
{{- $protocol := include "nengquan.kafka.protocol" .root -}}
- {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ include "nengquan.kafka.bootstrap" .root | quote }}}
- {name: KAFKA_SECURITY_PROTOCOL, value: {{ $protocol }}}
{{- if hasPrefix "SASL" $protocol }}
- {name: KAFKA_SASL_MECHANISM, value: {{ eq .root.Values.kafka.mode "operator" | ternary "SCRAM-SHA-512" .root.Values.kafka.external.saslMechanism }}}
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom: {secretKeyRef: {name: {{ include "nengquan.kafka.loginSecret" . }}, key: sasl.jaas.config}}
{{- end }}
{{- if include "nengquan.kafka.caSecret" .root }}
- {name: KAFKA_SSL_TRUSTSTORE_TYPE, value: PEM}
- {name: KAFKA_SSL_TRUSTSTORE_LOCATION, value: /etc/nengquan/kafka/ca.crt}
{{- end }}
- {name: NENGQUAN_OUTBOX_REPLICATION_FACTOR, value: {{ .root.Values.kafka.replication | quote }}}
{{- end -}}

{{- define "nengquan.env.registry" -}}
- name: REGISTRY_SIGNING_JWK
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.registry }}, key: signing-jwk}}
- name: REGISTRY_PERSON_SALT
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.registry }}, key: person-salt}}
{{- end -}}

{{/* Where the other pods of the market reach this one while it owns the shard. */}}
{{- define "nengquan.env.trading" -}}
- name: POD_IP
  valueFrom: {fieldRef: {fieldPath: status.podIP}}
- {name: NENGQUAN_ADDRESS, value: "http://$(POD_IP):8080"}
{{- end -}}

{{- define "nengquan.env.gateway" -}}
{{- $root := . -}}
{{- range splitList " " (include "nengquan.databases" .) }}
- {name: NENGQUAN_ROUTES_{{ upper . }}, value: "http://{{ include "nengquan.component" (dict "root" $root "name" .) }}:8080"}
{{- end }}
- name: NENGQUAN_GATEWAY_CLIENT_SECRET
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.gateway }}, key: client-secret}}
- name: NENGQUAN_SESSION_SECRET
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.gateway }}, key: session-secret}}
- {name: NENGQUAN_DOOR_PUBLIC_ORIGIN, value: {{ include "nengquan.publicUrl" . | quote }}}
- {name: QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING, value: "true"}
- {name: QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED, value: "true"}
- {name: QUARKUS_OIDC_AUTHENTICATION_FORCE_REDIRECT_HTTPS_SCHEME, value: {{ eq .Values.door.scheme "https" | quote }}}
- {name: QUARKUS_OIDC_MACHINE_TOKEN_ISSUER, value: {{ include "nengquan.keycloak.issuer" . | quote }}}
- {name: QUARKUS_OIDC_MACHINE_CONNECTION_DELAY, value: 60S}
{{- end -}}
