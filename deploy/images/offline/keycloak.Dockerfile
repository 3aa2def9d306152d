# Keycloak from its Maven artifact, made ready for PostgreSQL, for trials where no registry is reachable.
ARG BASE
FROM ${BASE}
COPY files/ /opt/keycloak/
RUN chmod +x /opt/keycloak/bin/*.sh && \
    /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --features-disabled=kerberos,par,ciba,device-flow,impersonation && \
    mkdir -p /opt/keycloak/data/import && chown -R 10001:10001 /opt/keycloak/data
COPY keycloak.sh /opt/keycloak/start
USER 10001:10001
EXPOSE 8080 9000
ENTRYPOINT ["bash", "/opt/keycloak/start"]
