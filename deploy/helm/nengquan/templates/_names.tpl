{{/* Names, labels and images. Every helper that is about one service takes (dict "root" $ "name" "registry"). */}}

{{- define "nengquan.fullname" -}}
{{- default .Release.Name .Values.nameOverride | trunc 30 | trimSuffix "-" -}}
{{- end -}}

{{/* Name of one service's objects. */}}
{{- define "nengquan.component" -}}
{{- printf "%s-%s" (include "nengquan.fullname" .root) .name -}}
{{- end -}}

{{/* The five services that have a database, in the order in which facts flow. */}}
{{- define "nengquan.databases" -}}
registry verification trading settlement disclosure
{{- end -}}

{{/* All six, the gateway first. */}}
{{- define "nengquan.services" -}}
gateway registry verification trading settlement disclosure
{{- end -}}

{{/* What a selector may hold: these labels never change in the life of an object. */}}
{{- define "nengquan.selector" -}}
app.kubernetes.io/name: nengquan
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end -}}

{{- define "nengquan.labels" -}}
{{ include "nengquan.selector" . }}
app.kubernetes.io/part-of: nengquan
app.kubernetes.io/version: {{ include "nengquan.tag" .root | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end -}}

{{- define "nengquan.tag" -}}
{{- $tag := default .Chart.AppVersion .Values.image.tag -}}
{{- if eq $tag "latest" }}{{ fail "image.tag: \"latest\" names another image every day; name a version" }}{{ end -}}
{{- $tag -}}
{{- end -}}

{{/* Image of (dict "root" $ "name" "registry"): registry/repository/name by digest, else by tag. */}}
{{- define "nengquan.image" -}}
{{- $image := .root.Values.image -}}
{{- $path := printf "%s/%s" $image.repository .name -}}
{{- if $image.registry }}{{ $path = printf "%s/%s" (trimSuffix "/" $image.registry) $path }}{{ end -}}
{{- $digest := index $image.digests .name -}}
{{- if $digest }}{{ printf "%s@%s" $path $digest }}{{ else }}{{ printf "%s:%s" $path (include "nengquan.tag" .root) }}{{ end -}}
{{- end -}}

{{/* A service's values over the defaults, as YAML. */}}
{{- define "nengquan.settings" -}}
{{- $own := index .root.Values.services .name | default dict -}}
{{- mustMergeOverwrite (deepCopy .root.Values.defaults) (deepCopy $own) | toYaml -}}
{{- end -}}

{{- define "nengquan.publicUrl" -}}
{{- printf "%s://%s" .Values.door.scheme .Values.door.host -}}
{{- end -}}

{{/* Where the pods find PostgreSQL, Kafka and Keycloak, whoever looks after them. */}}
{{- define "nengquan.postgresql.cluster" -}}{{ include "nengquan.fullname" . }}-postgresql{{- end -}}
{{- define "nengquan.postgresql.host" -}}
{{- if eq .Values.postgresql.mode "operator" }}{{ include "nengquan.postgresql.cluster" . }}-rw{{ else }}{{ .Values.postgresql.external.host }}{{ end -}}
{{- end -}}
{{- define "nengquan.postgresql.port" -}}
{{- if eq .Values.postgresql.mode "operator" }}5432{{ else }}{{ .Values.postgresql.external.port }}{{ end -}}
{{- end -}}
{{- define "nengquan.postgresql.caSecret" -}}
{{- if ne .Values.postgresql.tlsMode "verify-full" -}}
{{- else if eq .Values.postgresql.mode "operator" }}{{ include "nengquan.postgresql.cluster" . }}-ca
{{- else }}{{ required "postgresql.caSecret: verify-full needs the Secret with ca.crt" .Values.postgresql.caSecret }}{{ end -}}
{{- end -}}

{{- define "nengquan.kafka.cluster" -}}{{ include "nengquan.fullname" . }}-kafka{{- end -}}
{{- define "nengquan.kafka.bootstrap" -}}
{{- if eq .Values.kafka.mode "operator" }}{{ include "nengquan.kafka.cluster" . }}-kafka-bootstrap:9093{{ else }}{{ .Values.kafka.external.bootstrapServers }}{{ end -}}
{{- end -}}
{{- define "nengquan.kafka.protocol" -}}
{{- if eq .Values.kafka.mode "operator" }}SASL_SSL{{ else }}{{ .Values.kafka.external.securityProtocol }}{{ end -}}
{{- end -}}
{{- define "nengquan.kafka.caSecret" -}}
{{- if eq .Values.kafka.mode "operator" }}{{ include "nengquan.kafka.cluster" . }}-cluster-ca-cert
{{- else if hasSuffix "SSL" .Values.kafka.external.securityProtocol }}{{ .Values.kafka.external.caSecret }}{{ end -}}
{{- end -}}
{{/* Secret with sasl.jaas.config of one service: Strimzi's for its KafkaUser, or the one that ops made. */}}
{{- define "nengquan.kafka.loginSecret" -}}
{{- if eq .root.Values.kafka.mode "operator" }}{{ include "nengquan.component" . }}
{{- else }}{{ printf .root.Values.secrets.kafka .name }}{{ end -}}
{{- end -}}

{{- define "nengquan.keycloak.name" -}}{{ include "nengquan.fullname" . }}-keycloak{{- end -}}
{{- define "nengquan.keycloak.realmUrl" -}}
{{- if eq .Values.keycloak.mode "operator" }}http://{{ include "nengquan.keycloak.name" . }}-service:8080/realms/nengquan{{ else }}{{ .Values.keycloak.external.realmUrl }}{{ end -}}
{{- end -}}
{{- define "nengquan.keycloak.issuer" -}}
{{- if eq .Values.keycloak.mode "operator" }}https://{{ .Values.keycloak.operator.host }}/realms/nengquan
{{- else }}{{ default .Values.keycloak.external.realmUrl .Values.keycloak.external.issuer }}{{ end -}}
{{- end -}}
