# Serves; imports the realms that are mounted at /opt/keycloak/data/import when they are new. It does so whether or not it is told
# in the words that the makers' own image needs: start --import-realm.
arguments=()
for each in "$@"; do
  case "$each" in start | --optimized | --import-realm) ;; *) arguments+=("$each") ;; esac
done
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm "${arguments[@]}"
