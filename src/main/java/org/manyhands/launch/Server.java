package org.manyhands.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts the server with the application in it, in the order in which the cheap failures come first. */
final class Server {
    private static final String APPLICATION = "manyhands";

    /** Named, since whoever reads or writes JSON would look through all libraries for it each time. */
    private static final String JSON = "org.eclipse.parsson.JsonProviderImpl";

    private final Settings settings;
    private final DataFolder folder;
    private final List<String> refused = new ArrayList<>();

    Server(Settings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
    }

    /** Returns when the portal answers; threads of the server keep the process alive from then on. */
    void start() throws StartFailure {
        try {
            run();
        } catch (StartFailure e) {
            throw e.isDamage() ? withBackup(e) : e;
        }
    }

    private void run() throws StartFailure {
        folder.take();
        checkPort();
        new DatabaseAddress(settings.text("db.url")).check();
        DatabaseFile database = new DatabaseFile(settings);
        database.guard(folder.hadDatabase());
        try {
            File application = prepare();
            database.tidy(application.toPath().resolve("WEB-INF/lib"));
            PayaraMicroRuntime runtime = boot();
            PortalLog.listen();
            deploy(runtime, application);
            folder.noteDatabase(Instant.now());
        } catch (IOException e) {
            throw folder.unusable(e);
        }
        PortalLog.started();
        Thread.setDefaultUncaughtExceptionHandler(new LostThread());
        double seconds = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
        System.out.printf(Locale.ROOT, "Manyhands is ready at %s (%.1f s)%n", settings.text("base.url"), seconds);
    }

    /** Whoever reads this has the worst day of the year: the way out belongs into the same sentence. */
    private StartFailure withBackup(StartFailure e) {
        String backup = folder.lastBackup()
                .map(" The latest backup made from here is %s; \"restore <file> --replace\" brings it back."::formatted)
                .orElse(" No backup was made from here; if you have one, \"restore <file> --replace\" brings it back.");
        return new StartFailure(e.getMessage() + backup, e);
    }

    private void checkPort() throws StartFailure {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (IOException e) {
            throw new StartFailure(
                    ("The portal cannot listen on %s, port %d: %s."
                                    + " Another program may have the port; MANYHANDS_PORT chooses a free one.")
                            .formatted(settings.address(), settings.port(), LogLine.oneLine(e.getMessage())),
                    e);
        }
    }

    private File prepare() throws IOException {
        folder.clean(ownJar());
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        settings.forApplication().forEach(System::setProperty);
        System.setProperty("jakarta.json.provider", JSON);
        System.setProperty("manyhands.version", Main.version());
        System.setProperty("manyhands.command.token", folder.writeToken(commandAddress()));
        Runtime.getRuntime().addShutdownHook(new Thread(folder::removeToken, "remove-command-token"));
        Path help = settings.helpFile();
        if (!Files.isReadable(help)) {
            help = folder.unpack("/MANYHANDS-INF/config/urgent-help.properties", "urgent-help.properties")
                    .toPath();
        }
        System.setProperty("manyhands.help.file", help.toString());
        return folder.application().toFile();
    }

    /** The jar that this runs from. */
    static Path ownJar() throws IOException {
        try {
            return Path.of(Server.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the jar's own place is unknown", e);
        }
    }

    private String commandAddress() {
        String address = settings.address();
        boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
        String host = everywhere ? "127.0.0.1" : address;
        return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, settings.port());
    }

    private PayaraMicroRuntime boot() throws IOException, StartFailure {
        PayaraMicroBoot payara = payara(new ServerLibraries(folder.libraries()));
        payara.setNoHazelcast(true);
        payara.setPrintLogo(false);
        payara.setRootDir(folder.domain().toFile());
        payara.setLogPropertiesFile(PortalLog.configure(folder.run()).toFile());
        payara.setHttpPort(settings.port());
        payara.setMaxHttpThreads(Integer.parseInt(settings.text("http.threads")));
        payara.setPreBootHandler(this::limit);
        PayaraMicroRuntime runtime;
        try {
            runtime = payara.bootStrap();
        } catch (BootstrapException e) {
            throw new StartFailure(
                    "The server did not start: %s."
                            .formatted(LogLine.oneLine(LogLine.deepest(e).toString())),
                    e);
        }
        if (!refused.isEmpty()) {
            throw new StartFailure("The server refused the settings " + String.join(", ", refused) + ".");
        }
        return runtime;
    }

    /** The server's own entry would load it by a class loader of its own; see {@link ServerLibraries}. */
    private static PayaraMicroBoot payara(ServerLibraries libraries) throws StartFailure {
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            return (PayaraMicroBoot) libraries
                    .loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("The server in the jar is not the one that this launcher is made for.", e);
        }
    }

    private void limit(AdminCommandRunner commands) {
        for (String line : ServerLimits.of(settings)) {
            ClusterCommandResult result = commands.run("set", line);
            if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
                refused.add(line);
            }
        }
    }

    private void deploy(PayaraMicroRuntime runtime, File application) throws StartFailure {
        if (isDeployed(runtime, application)) {
            return;
        }
        List<Throwable> failures = PortalLog.failures();
        StartFailure failure = StartFailure.of(failures, new DatabaseAddress(settings.text("db.url")).shown());
        if (failures.isEmpty()) {
            throw failure;
        }
        throw new StartFailure(failure.getMessage() + keepTraces(), failure);
    }

    /** The server says that a deployment went well even when it failed, so the list of applications decides. */
    private static boolean isDeployed(PayaraMicroRuntime runtime, File application) {
        try {
            return runtime.deploy(APPLICATION, "/", application)
                    && !runtime.getDeployedApplicationNames().isEmpty();
        } catch (RuntimeException e) {
            // What the server says while it undoes a failed deployment hides the reason, so it comes last.
            PortalLog.keep(e);
            return false;
        }
    }

    /** The console gets one sentence; who has to repair a build needs the stack as well. */
    private String keepTraces() {
        try {
            return " (Details: %s)"
                    .formatted(Files.writeString(folder.run().resolve("start-failure.txt"), PortalLog.traces()));
        } catch (IOException e) {
            return "";
        }
    }
}
