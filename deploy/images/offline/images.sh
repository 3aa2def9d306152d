# Sourced by deploy/images/build --offline: what is built where no registry of images can be reached.

offline_suite=bookworm

# Packs a folder as an image of one layer; order, times and owners are fixed, so the same content is the same layer.
import_folder() {
  local folder=$1 tag=$2
  shift 2
  tar -C "$folder" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --numeric-owner -c . | "$engine" import "$@" - "$tag" >/dev/null
}

# Debian's smallest system without what only an administrator needs, and a runtime of the JDK's modules that we use.
build_offline_base() {
  local root=$out/offline/root
  if "$engine" image inspect nengquan/jre:25-offline >/dev/null 2>&1; then return; fi
  command -v debootstrap >/dev/null || { echo "deploy/images/build: --offline needs debootstrap and root" >&2; exit 1; }
  rm -rf "$root" && mkdir -p "$root"
  debootstrap --variant=minbase --include=ca-certificates,tzdata,libstdc++6 "$offline_suite" "$root" >"$out/debootstrap.log" 2>&1 ||
    { tail -n 20 "$out/debootstrap.log" >&2; exit 1; }
  rm -rf "$root"/var/cache/* "$root"/var/lib/apt/* "$root"/var/log/* "$root"/usr/share/{doc,man,info,locale}/* "$root"/dev/* "$root"/proc/* "$root"/sys/*
  "$JAVA_HOME/bin/jlink" --output "$root/opt/java" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --include-locales=zh,en --generate-cds-archive --add-modules \
    java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.zipfs
  import_folder "$root" nengquan/jre:25-offline \
    -c 'ENV PATH=/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' -c 'ENV JAVA_HOME=/opt/java'
}

# PostgreSQL, Kafka and Keycloak, or those that are named, from the artifacts that the launcher of deploy/local uses.
build_offline_servers() {
  local name
  [ "$maven" = no ] || mvn -B -ntp -q -pl building-blocks/servers -am package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip
  for name in "$@"; do "build_$name"; done
}

# The newest artifact of that name in the local Maven repository.
newest() {
  find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/$1" -name "$2" | sort -V | tail -n 1
}

build_server() {
  local name=$1 tag=nengquan/$1:offline
  cp "$here/offline/$name.Dockerfile" "$here/offline/$name.sh" "$out/offline/$name/"
  find "$out/offline/$name" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  "$engine" build -q -f "$out/offline/$name/$name.Dockerfile" -t "$tag" --build-arg BASE="$base" "$out/offline/$name" >/dev/null
  printf '%-40s %6d MB\n' "$tag" $(($("$engine" image inspect -f '{{.Size}}' "$tag") / 1000000))
}

build_postgresql() {
  local to=$out/offline/postgresql jar machine
  # Other launchers' binaries, such as Alpine's or another processor's, may lie beside ours.
  case "$(uname -m)" in aarch64 | arm64) machine=arm64v8 ;; *) machine=amd64 ;; esac
  jar=$(newest io/zonky/test/postgres "embedded-postgres-binaries-linux-$machine-[0-9]*.jar")
  rm -rf "$to" && mkdir -p "$to/files"
  unzip -p "$jar" 'postgres-linux-*.txz' | tar -C "$to/files" -xJ
  build_server postgresql
}

build_kafka() {
  local to=$out/offline/kafka
  rm -rf "$to" && mkdir -p "$to/files"
  tr : '\n' <building-blocks/servers/target/classes/org/nengquan/servers/kafka/broker.classpath | xargs cp -t "$to/files"
  build_server kafka
}

build_keycloak() {
  local to=$out/offline/keycloak zip
  zip=$(newest org/keycloak 'keycloak-quarkus-dist-*.zip')
  rm -rf "$to" && mkdir -p "$to"
  unzip -q "$zip" -d "$to" && mv "$to"/keycloak-* "$to/files"
  build_server keycloak
}
