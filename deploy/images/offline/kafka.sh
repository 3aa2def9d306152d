# Formats the log folder at the first start, then serves. KAFKA_ADVERTISED is the host:port that clients are told. Other settings
# are named as Apache's own image names them: KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS is group.initial.rebalance.delay.ms.
set -euo pipefail
cat >/tmp/server.properties <<PROPERTIES
node.id=1
process.roles=broker,controller
controller.quorum.voters=1@localhost:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://:9092,CONTROLLER://localhost:9093
advertised.listeners=PLAINTEXT://${KAFKA_ADVERTISED:-kafka:9092}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=/data/log
auto.create.topics.enable=false
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
PROPERTIES
while IFS='=' read -r name value; do
  case "$name" in KAFKA_ADVERTISED | KAFKA_HEAP | KAFKA_LOG_DIRS) continue ;; esac
  name=${name#KAFKA_} && name=${name,,}
  echo "${name//_/.}=$value"
done < <(env | grep '^KAFKA_' | sort) >>/tmp/server.properties
# The star is for the JVM, not for the shell.
java=(java "-Xmx${KAFKA_HEAP:-512m}" -XX:+UseSerialGC -cp '/opt/kafka/lib/*')
[ -s /data/log/meta.properties ] || "${java[@]}" kafka.tools.StorageTool format -t 4L6g3nShT-eMCtK--X86sw -c /tmp/server.properties
exec "${java[@]}" kafka.Kafka /tmp/server.properties
