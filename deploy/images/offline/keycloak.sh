# Serves; imports the realms that are mounted at /opt/keycloak/data/import when they are new.
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm "$@"
