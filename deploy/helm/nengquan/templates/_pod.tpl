{{/* How a pod of ours is made: nobody's root, nothing to write on but /tmp, no token, three probes, time to drain. */}}

{{- define "nengquan.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end -}}

{{- define "nengquan.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: {drop: [ALL]}
{{- end -}}

{{- define "nengquan.probes" -}}
startupProbe:
  httpGet: {path: /q/health/started, port: management}
  periodSeconds: 2
  failureThreshold: 90
readinessProbe:
  httpGet: {path: /q/health/ready, port: management}
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
livenessProbe:
  httpGet: {path: /q/health/live, port: management}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
{{- end -}}

{{/* The certificates that PostgreSQL and Kafka are known by; a gateway needs none of them. */}}
{{- define "nengquan.mounts" -}}
- {name: tmp, mountPath: /tmp}
{{- if ne .name "gateway" }}
{{- if include "nengquan.postgresql.caSecret" .root }}
- {name: postgresql-ca, mountPath: /etc/nengquan/postgresql, readOnly: true}
{{- end }}
{{- if include "nengquan.kafka.caSecret" .root }}
- {name: kafka-ca, mountPath: /etc/nengquan/kafka, readOnly: true}
{{- end }}
{{- end }}
{{- end -}}

{{- define "nengquan.volumes" -}}
- {name: tmp, emptyDir: {sizeLimit: 256Mi}}
{{- if ne .name "gateway" }}
{{- with include "nengquan.postgresql.caSecret" .root }}
- {name: postgresql-ca, secret: {secretName: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}}
{{- end }}
{{- with include "nengquan.kafka.caSecret" .root }}
- {name: kafka-ca, secret: {secretName: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}}
{{- end }}
{{- end }}
{{- end -}}

{{/* Where it runs; without a spread for Jobs, which are one pod. */}}
{{- define "nengquan.placement" -}}
{{- $scheduling := .root.Values.scheduling -}}
serviceAccountName: {{ include "nengquan.component" . }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  {{- include "nengquan.podSecurity" . | nindent 2 }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with $scheduling.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with $scheduling.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $scheduling.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "nengquan.spread" -}}
topologySpreadConstraints:
  {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: {{ $.root.Values.scheduling.spread }}
    labelSelector:
      matchLabels:
        {{- include "nengquan.selector" $ | nindent 8 }}
  {{- end }}
{{- end -}}

{{/*
A pod never starts on a schema older than itself: the same image looks whether its migrations are applied and ends; while
they are not, it looks again. Not Kubernetes, whose patience grows to minutes after the migration has ended. A schema that is
newer is fine: migrations only expand until no old pod is left.
*/}}
{{- define "nengquan.waitForSchema" -}}
- name: wait-for-schema
  image: {{ include "nengquan.image" . }}
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  command: [bash, -c, 'trap exit TERM; until java @/app/java.options; do sleep 15 & wait $!; done']
  securityContext:
    {{- include "nengquan.containerSecurity" . | nindent 4 }}
  env:
    {{- include "nengquan.env.schemaOnly" . | nindent 4 }}
    - {name: QUARKUS_FLYWAY_MIGRATE_AT_START, value: "false"}
    - {name: QUARKUS_FLYWAY_VALIDATE_AT_START, value: "true"}
    {{- include "nengquan.env.database" (dict "root" .root "name" .name "secret" .root.Values.secrets.database) | nindent 4 }}
  resources:
    {{- toYaml .settings.resources | nindent 4 }}
  volumeMounts:
    {{- include "nengquan.mounts" . | nindent 4 }}
{{- end -}}

{{- define "nengquan.pod" -}}
metadata:
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
spec:
  {{- include "nengquan.placement" . | nindent 2 }}
  {{- include "nengquan.spread" . | nindent 2 }}
  # Told to stop: leave the endpoints first, then end what runs, then go.
  terminationGracePeriodSeconds: {{ add .settings.drainSeconds 15 }}
  {{- if ne .name "gateway" }}
  initContainers:
    {{- include "nengquan.waitForSchema" . | nindent 4 }}
  {{- end }}
  containers:
    - name: {{ .name }}
      image: {{ include "nengquan.image" . }}
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      securityContext:
        {{- include "nengquan.containerSecurity" . | nindent 8 }}
      ports:
        - {name: http, containerPort: 8080}
        - {name: management, containerPort: 9000}
      env:
        {{- include "nengquan.env" . | nindent 8 }}
      {{- include "nengquan.probes" . | nindent 6 }}
      lifecycle:
        preStop: {sleep: {seconds: 5}}
      resources:
        {{- toYaml .settings.resources | nindent 8 }}
      volumeMounts:
        {{- include "nengquan.mounts" . | nindent 8 }}
  volumes:
    {{- include "nengquan.volumes" . | nindent 4 }}
{{- end -}}
