# PostgreSQL from the Maven artifact, for trials where no registry is reachable. Data below /data; never fsync off.
ARG BASE
FROM ${BASE}
COPY files/ /opt/postgresql/
COPY postgresql.sh /opt/postgresql/start
RUN mkdir -p /data && chown 10001:10001 /data && echo 'postgres:x:10001:10001::/data:/bin/bash' >>/etc/passwd
USER 10001:10001
VOLUME /data
EXPOSE 5432
ENV PATH=/opt/postgresql/bin:/usr/bin:/bin LANG=C.UTF-8
ENTRYPOINT ["bash", "/opt/postgresql/start"]
