# What the scripts beside this one share; they source it. It starts a demonstration of its own in a folder of its own and
# ends it. Short runs measure the compiler, so each page is warmed before it is measured: WARM and MEASURE are seconds.
# Java gets what the service file in config gives it; JAVA_FLAGS says something else.
# Needs target/manyhands.jar, Debian's wrk and curl.
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
warm=${WARM:-90} measure=${MEASURE:-30} port=${PORT:-18080}
base=http://127.0.0.1:$port
folder=$(mktemp -d)
hertz=$(getconf CLK_TCK)

start_portal() {
    MANYHANDS_DEMO=true MANYHANDS_DATA=$folder/data MANYHANDS_PORT=$port java ${JAVA_FLAGS--Xmx700m -XX:+UseSerialGC} -jar target/manyhands.jar >"$folder/log" 2>&1 &
    portal=$!
    trap 'stop_portal; rm -rf "$folder"' EXIT
    until grep -q 'is ready at' "$folder/log"; do
        kill -0 $portal || { tail -n 3 "$folder/log"; exit 1; }
        sleep 0.2
    done
    grep -o 'is ready.*' "$folder/log"
}

stop_portal() {
    kill "$portal" 2>/dev/null || true
    wait "$portal" || true
}

# The first address of a kind on a list, without naming what the demonstration calls its things.
first() { curl -s "$base$1" | grep -oE "href=\"$2\"" | head -n 1 | cut -d'"' -f2; }

ticks() { awk '{print $14 + $15}' "/proc/$portal/stat"; }

# A table with a line for each address: its weight, and the processor time of the portal for each answer.
measure_pages() {
    # All are warmed before the first is measured: what they share would else be cheaper for the later ones.
    for path in "$@"; do wrk -t1 -c4 "-d${warm}s" "$base$path" >/dev/null; done
    printf '%-60s %8s %10s %8s %9s\n' page bytes compressed ms/page pages/s
    for path in "$@"; do
        wrk -t1 -c4 -d5s "$base$path" >/dev/null
        before=$(ticks)
        wrk -t1 -c4 "-d${measure}s" "$base$path" >"$folder/wrk"
        after=$(ticks)
        ! grep -q 'Non-2xx' "$folder/wrk" || { echo "$path did not answer 200"; exit 1; }
        requests=$(awk '/requests in/ {print $1}' "$folder/wrk")
        bytes=$(curl -s "$base$path" | wc -c)
        compressed=$(curl -s -H 'Accept-Encoding: gzip' "$base$path" | wc -c)
        awk -v p="$path" -v b="$bytes" -v z="$compressed" -v t="$((after - before))" -v h="$hertz" -v n="$requests" \
            -v s="$measure" 'BEGIN {printf "%-60s %8d %10d %8.2f %9.0f\n", p, b, z, t * 1000 / h / n, n / s}'
    done
}
