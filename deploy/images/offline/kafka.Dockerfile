# A Kafka broker (KRaft, one node) from Maven artifacts, for trials where no registry is reachable.
ARG BASE
FROM ${BASE}
COPY files/ /opt/kafka/lib/
COPY kafka.sh /opt/kafka/start
RUN mkdir -p /data && chown 10001:10001 /data
USER 10001:10001
VOLUME /data
EXPOSE 9092
ENTRYPOINT ["bash", "/opt/kafka/start"]
