package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.manyhands.platform.files.FileNames;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/** Brings a file to be imported, and lists the latest imports. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    ImportService service;

    @Inject
    ImportQueries imports;

    @Inject
    SpaceQueries spaces;

    @Inject
    ChosenSettings chosen;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ImportForm form = new ImportForm();
    private List<String> kinds;
    private List<SpaceRow> readable;
    private List<ImportRunRow> latest;

    public void load() {
        kinds = service.kinds(current.actor());
        readable = spaces.listReadable(current.actor());
        latest = imports.listLatest(current.actor());
    }

    /**
     * Imports nothing: leads to what the import would do, to be confirmed or given up there. A file that cannot be read
     * is told at its field.
     */
    public void check() {
        Part file = form.getFile();
        ImportOptions options =
                new ImportOptions(FileNames.shown(file.getSubmittedFileName()), form.getSpace(), form.getTitle(), "");
        ImportRun run = service.check(current.actor(), form.getKind(), bytes(file), options);
        redirect.to(urls.importRun(run.getPublicKey()));
    }

    private static byte[] bytes(Part file) {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Files.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many megabytes a file may have. */
    public int getLargest() {
        return chosen.limit(Limit.FILE_SIZE);
    }

    public ImportForm getForm() {
        return form;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public List<SpaceRow> getSpaces() {
        return readable;
    }

    public List<ImportRunRow> getLatest() {
        return latest;
    }
}
