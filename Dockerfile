# Builds the runnable jar with the JDK that the project is made for, and runs it on a JRE of the same version.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY config config
COPY src src
RUN mvn -B -DskipTests clean package

FROM eclipse-temurin:17-jre
# For the health check: newer images of this kind come without curl.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 10001 manyhands \
    && useradd --system --uid 10001 --gid manyhands --home-dir /portal --no-create-home manyhands \
    && mkdir -p /portal/data \
    && chown manyhands:manyhands /portal/data
WORKDIR /portal
COPY --from=build /build/target/manyhands.jar /portal/manyhands.jar
COPY config /portal/config
USER manyhands

# Inside a container every address is the container's own; what the world sees is decided by -p or a proxy.
ENV MANYHANDS_ADDRESS=0.0.0.0 \
    MANYHANDS_PORT=8080 \
    MANYHANDS_DATA=/portal/data
EXPOSE 8080
VOLUME /portal/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD curl --fail --silent --show-error --max-time 4 http://127.0.0.1:8080/health/ready || exit 1

# The heap begins small, may take most of what the container has, and gives back what it does not need any more.
# exec form: the process gets SIGTERM itself. Options for one installation go into JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:InitialRAMPercentage=1", "-XX:MinHeapFreeRatio=10", \
    "-XX:MaxHeapFreeRatio=30", "-XX:G1PeriodicGCInterval=15000", "-XX:+ExitOnOutOfMemoryError", "-jar", "/portal/manyhands.jar"]
