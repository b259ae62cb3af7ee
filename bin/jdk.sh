# Sourced by the scripts beside it: sets and exports JAVA_HOME to a JDK of 21 or newer, or ends with one sentence.
# A JDK says its version in its file `release`; starting each `java` to ask would cost 40 ms a candidate.

jdk_version() {
  # prints the feature version of the JDK in $1, or nothing if there is no JDK
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        version=${value#\"}
        version=${version%%[!0-9]*}
      fi
    done <"$1/release"
  else
    version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
      sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p')
  fi
}

use_jdk() {
  # $1 becomes JAVA_HOME if it is new enough
  [ -n "$1" ] || return 1
  jdk_version "$1"
  [ -n "${version:-}" ] && [ "$version" -ge 21 ] || return 1
  JAVA_HOME=$1
  JDK_VERSION=$version
  export JAVA_HOME
}

find_jdk() {
  version=
  use_jdk "${JAVA_HOME:-}" && return 0
  on_path=$(command -v java 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    use_jdk "${on_path%/bin/java}" && return 0
  fi
  # LOAHOC_JDKS: folders that hold JDKs, instead of the usual ones; separated by spaces
  for folder in ${LOAHOC_JDKS-/usr/lib/jvm /Library/Java/JavaVirtualMachines /opt/homebrew/opt "$HOME"/.sdkman/candidates/java "$HOME"/.jdks}; do
    for candidate in "$folder"/*25* "$folder"/*21* "$folder"/*; do
      for inside in "$candidate" "$candidate/Contents/Home" "$candidate/libexec/openjdk.jdk/Contents/Home"; do
        use_jdk "$inside" && return 0
      done
    done
  done
  return 1
}

find_jdk || {
  echo "Loa Học needs a JDK of version 21 or newer, and none was found (looked at JAVA_HOME, the PATH, ${LOAHOC_JDKS-/usr/lib/jvm, /Library/Java/JavaVirtualMachines, /opt/homebrew/opt, ~/.sdkman, ~/.jdks}): install one, on Debian or Ubuntu with \"apt install openjdk-21-jdk\", elsewhere from https://adoptium.net." >&2
  exit 3
}
