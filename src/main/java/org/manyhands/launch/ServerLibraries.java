package org.manyhands.launch;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The server's class path of some three hundred jars, with a register of what lies where. Without it every class that
 * is looked for, and above all every one that is not there, is asked of all jars in turn: a fifth of the start.
 */
public final class ServerLibraries extends OpenURLClassLoader {
    private static final String WITHIN = "MICRO-INF/";
    private static final String SERVICES = "META-INF/services/";
    private static final List<String> FOLDERS = List.of("runtime/", "lib/");

    static {
        ClassLoader.registerAsParallelCapable();
    }

    private final JarRegister register;

    /** Who offers services. The server looks for some of them with each message that it sends over a websocket. */
    private final Map<String, List<URL>> services = new ConcurrentHashMap<>();

    /**
     * Reads the server's libraries.
     *
     * @param folder where {@link #unpack} has put them
     */
    ServerLibraries(Path folder) throws IOException {
        super(addresses(folder));
        register = new JarRegister(folder, FOLDERS);
        // The server asks for these two when it looks for what it has unpacked.
        System.setProperty("fish.payara.micro.tmpdir", folder.toString());
        System.setProperty("fish.payara.micro.UnpackDir", folder.toString());
    }

    /** The folders themselves: some archives are looked for as files beside the libraries. */
    private static URL[] addresses(Path folder) throws IOException {
        List<URL> found = new ArrayList<>();
        for (String name : FOLDERS) {
            found.add(folder.resolve(name).toUri().toURL());
        }
        return found.toArray(URL[]::new);
    }

    /** Copies the server's libraries out of the runnable jar. */
    static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile archive = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && FOLDERS.stream().anyMatch(sub -> name.startsWith(WITHIN + sub))) {
                    Path target = folder.resolve(name.substring(WITHIN.length()));
                    Files.createDirectories(target.getParent());
                    try (InputStream in = archive.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        for (String name : FOLDERS) {
            Files.createDirectories(folder.resolve(name));
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/').concat(".class");
        for (ServerLibrary library : register.with(path)) {
            Optional<JarEntry> entry = library.entry(path);
            if (entry.isPresent()) {
                return define(name, library, entry.get());
            }
        }
        return super.findClass(name);
    }

    private Class<?> define(String name, ServerLibrary library, JarEntry entry) throws ClassNotFoundException {
        try (InputStream in = library.jar().getInputStream(entry)) {
            byte[] code = in.readAllBytes();
            declarePackage(name, library);
            return defineClass(name, code, 0, code.length, new CodeSource(library.address(), (Certificate[]) null));
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private void declarePackage(String name, ServerLibrary library) throws IOException {
        int end = name.lastIndexOf('.');
        if (end < 0 || getDefinedPackage(name.substring(0, end)) != null) {
            return;
        }
        Manifest manifest = library.jar().getManifest();
        try {
            definePackage(name.substring(0, end), manifest == null ? new Manifest() : manifest, library.address());
        } catch (IllegalArgumentException e) {
            // Another thread has just declared it, which is as good.
        }
    }

    @Override
    public URL findResource(String name) {
        for (ServerLibrary library : register.with(name)) {
            Optional<URL> found = library.within(name);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return super.findResource(name);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        if (!name.startsWith(SERVICES)) {
            return Collections.enumeration(find(name));
        }
        List<URL> known = services.get(name);
        if (known == null) {
            known = find(name);
            services.put(name, known);
        }
        return Collections.enumeration(known);
    }

    private List<URL> find(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        register.with(name).forEach(library -> library.within(name).ifPresent(found::add));
        found.addAll(Collections.list(super.findResources(name)));
        return found;
    }
}
