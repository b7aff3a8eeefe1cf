# What the fault runs beside this one share; they source it. Each works in a folder of its own, on ports of its own, ends what
# it started, prints what it saw, and ends with a status other than 0 when anything was lost or said wrongly.
# Needs target/manyhands.jar, curl, unzip and, for PostgreSQL, its programs (PG_BIN, by default Debian's) and a user
# "postgres" when run as root. PORT and DB_PORT choose the ports, JAR another jar.
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
repetitions=${1:-10} port=${PORT:-18090} db_port=${DB_PORT:-18190}
jar=${JAR:-$PWD/target/manyhands.jar} faults=$PWD/src/test/faults
base=http://127.0.0.1:$port
folder=$(mktemp -d)
chmod 755 "$folder"
PG_BIN=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)}
for name in $(compgen -v MANYHANDS_); do unset "$name"; done
declare -A portals=()
failures=0 status=0
trap 'stop_all; cleared; rm -rf "$folder"' EXIT
cleared() { :; }

# begin_portal [NODE [JAR]] starts a demonstration (demo=false: an empty portal) and does not wait. A node is 0 or more; each has
# a port and a data folder of its own. The flags spare Java what pays only in the long run.
begin_portal() {
    local node=${1:-0}
    MANYHANDS_DEMO=${demo:-true} MANYHANDS_DATA=$folder/data$node MANYHANDS_PORT=$((port + node)) MANYHANDS_BASE_URL=$base \
        java -Xmx600m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "${2:-$jar}" >>"$folder/log$node" 2>&1 &
    portals[$node]=$!
}

# Waits until a node answers; status 1, and its own in $status, when it ended instead.
await_portal() {
    local node=${1:-0}
    until curl -sf -m 5 -o "$folder/health" "http://127.0.0.1:$((port + node))/health/ready"; do
        if ! kill -0 "${portals[$node]}" 2>/dev/null; then
            status=0; wait "${portals[$node]}" || status=$?
            unset "portals[$node]"
            return 1
        fi
        sleep 0.2
    done
}

start_portal() { begin_portal "$@"; await_portal "$@"; }

# stop_portal [NODE [SIGNAL]]
stop_portal() {
    local node=${1:-0}
    [ -n "${portals[$node]:-}" ] || return 0
    kill "${2:--TERM}" "${portals[$node]}" 2>/dev/null || true
    wait "${portals[$node]}" 2>/dev/null || true
    unset "portals[$node]"
}

stop_all() {
    for each in "${!portals[@]}"; do stop_portal "$each" -KILL; done
    stop_postgresql
}

# Gives a command to the portal of node 0, or its settings to "restore".
command_portal() { MANYHANDS_DATA=$folder/data0 java -jar "$jar" "$@"; }

as_postgres() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }

# Starts a PostgreSQL of this run's own, made when it is first asked for; the portals that start after it use it.
start_postgresql() {
    if [ ! -d "$folder/pg/data" ]; then
        mkdir -p "$folder/pg"
        [ "$(id -u)" != 0 ] || chown postgres "$folder/pg"
        as_postgres "$PG_BIN/initdb" -D "$folder/pg/data" -U postgres -A trust -E UTF8 >"$folder/initdb"
        printf '%s\n' "port = $db_port" "listen_addresses = '127.0.0.1'" "unix_socket_directories = '$folder/pg'" \
            | as_postgres tee -a "$folder/pg/data/postgresql.conf" >"$folder/initdb"
    fi
    as_postgres "$PG_BIN/pg_ctl" -D "$folder/pg/data" -l "$folder/pg/log" -w start >"$folder/initdb"
    export MANYHANDS_DB_URL=jdbc:postgresql://127.0.0.1:$db_port/postgres MANYHANDS_DB_USER=postgres MANYHANDS_DB_PASSWORD=none
}

# stop_postgresql [MODE]: "immediate" is a crash, "fast" ends what is open.
stop_postgresql() {
    [ ! -d "$folder/pg/data" ] || as_postgres "$PG_BIN/pg_ctl" -D "$folder/pg/data" -m "${1:-immediate}" -w stop >/dev/null 2>&1 || true
}

sql() { PGOPTIONS="-c client_min_messages=warning" "$PG_BIN/psql" -qAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$db_port" -U postgres postgres -c "$1"; }

fail() { echo "  FAILED: $*"; failures=$((failures + 1)); }

verdict() {
    if [ "$failures" -gt 0 ]; then
        echo "$1: $failures of the checks failed ($repetitions repetitions)"
        tail -n 5 "$folder"/log*
        exit 1
    fi
    echo "$1: all as it should be ($repetitions repetitions)"
}
