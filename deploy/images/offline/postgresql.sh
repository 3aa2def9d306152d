# Makes the cluster at the first start, with the databases that POSTGRES_DATABASES lists ("registry:password …", each owned by a
# user of its name), then serves. The superuser's password is POSTGRES_PASSWORD.
set -euo pipefail
data=/data/pgdata
if [ ! -s "$data/PG_VERSION" ]; then
  initdb -D "$data" -U postgres -A scram-sha-256 --pwfile=<(echo "${POSTGRES_PASSWORD:?}") -E UTF8 --locale=C --data-checksums
  echo "host all all all scram-sha-256" >>"$data/pg_hba.conf"
  # The artifact has no client: the server itself, alone, takes what is to be done before anybody comes.
  for each in ${POSTGRES_DATABASES:-}; do
    printf "create role %s login password '%s'\ncreate database %s owner %s\n" "${each%%:*}" "${each#*:}" "${each%%:*}" "${each%%:*}"
  done | postgres --single -D "$data" postgres >/dev/null
fi
exec postgres -D "$data" -c listen_addresses='*' -c unix_socket_directories=/tmp -c fsync=on -c max_connections=300
