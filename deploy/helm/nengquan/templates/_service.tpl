{{/* All objects of one of the like services, from (dict "root" $ "name" "registry"). */}}

{{- define "nengquan.like" -}}
{{- $it := dict "root" .root "name" .name "settings" (include "nengquan.settings" . | fromYaml) -}}
{{ include "nengquan.serviceAccount" $it }}
---
{{ include "nengquan.service" $it }}
---
{{ include "nengquan.deployment" $it }}
{{- include "nengquan.scaling" $it }}
{{- include "nengquan.disruption" $it }}
{{- end -}}

{{- define "nengquan.serviceAccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ include "nengquan.component" . }}
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
automountServiceAccountToken: false
{{- end -}}

{{- define "nengquan.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "nengquan.component" . }}
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
spec:
  selector:
    {{- include "nengquan.selector" . | nindent 4 }}
  ports:
    - {name: http, port: 8080, targetPort: http, appProtocol: http}
    - {name: management, port: 9000, targetPort: management, appProtocol: http}
{{- end -}}

{{- define "nengquan.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "nengquan.component" . }}
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
spec:
  {{- if not (or .settings.autoscaling.enabled .settings.keda.enabled) }}
  replicas: {{ .settings.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  # Never fewer pods than before: old and new ones run side by side on a schema that suits both.
  strategy:
    rollingUpdate: {maxUnavailable: 0, maxSurge: 1}
  selector:
    matchLabels:
      {{- include "nengquan.selector" . | nindent 6 }}
  template:
    {{- include "nengquan.pod" . | nindent 4 }}
{{- end -}}

{{- define "nengquan.scaling" -}}
{{- if .settings.keda.enabled }}
{{- if eq .name "gateway" }}{{ fail "services.gateway.keda: the gateway consumes nothing that it could be behind; use autoscaling" }}{{ end }}
---
{{ include "nengquan.scaledObject" . }}
{{- else if .settings.autoscaling.enabled }}
---
{{ include "nengquan.autoscaler" . }}
{{- end }}
{{- end -}}

{{- define "nengquan.autoscaler" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "nengquan.component" . }}
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ include "nengquan.component" . }}}
  minReplicas: {{ .settings.autoscaling.minReplicas }}
  maxReplicas: {{ .settings.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource: {name: cpu, target: {type: Utilization, averageUtilization: {{ .settings.autoscaling.targetCpuPercent }}}}
  behavior:
    scaleDown: {stabilizationWindowSeconds: 300}
{{- end -}}

{{/* By what the consumers themselves say: the stored offsets are in the database, so Kafka's own groups know no lag. */}}
{{- define "nengquan.scaledObject" -}}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{ include "nengquan.component" . }}
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ include "nengquan.component" . }}}
  minReplicaCount: {{ .settings.autoscaling.minReplicas }}
  # A partition has one reader: more pods than partitions would look on.
  maxReplicaCount: {{ min 4 .settings.autoscaling.maxReplicas }}
  triggers:
    - type: prometheus
      metadata:
        serverAddress: {{ .root.Values.monitoring.prometheusUrl }}
        query: {{ printf "sum(kafka_consumer_fetch_manager_records_lag_max{namespace=%q,service=%q} >= 0)" .root.Release.Namespace (include "nengquan.component" .) | quote }}
        threshold: {{ .settings.keda.lag | quote }}
{{- end -}}

{{- define "nengquan.disruption" -}}
{{- if .root.Values.disruption.enabled }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "nengquan.component" . }}
  labels:
    {{- include "nengquan.labels" . | nindent 4 }}
spec:
  maxUnavailable: {{ .root.Values.disruption.maxUnavailable }}
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "nengquan.selector" . | nindent 6 }}
{{- end }}
{{- end -}}
