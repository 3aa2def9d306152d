# Sourced by ./run and ./test: sets JAVA_HOME to a JDK 25 or newer, or says in one sentence what to do.
jdk_release() {
  "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
  local home release
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    release=$(jdk_release "$home")
    if [ "${release:-0}" -ge 25 ]; then
      export JAVA_HOME="$home"
      export PATH="$JAVA_HOME/bin:$PATH"
      return 0
    fi
  done
  echo "$0: JDK 25 or newer is needed; install one (for example Eclipse Temurin 25) or set JAVA_HOME to it" >&2
  return 1
}

find_jdk || exit 1
