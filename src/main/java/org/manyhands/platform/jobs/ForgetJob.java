package org.manyhands.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.StringJoiner;

/** Lets go what nobody needs any more: the rows of all entities that say {@code @Forget}, a bounded batch at a time. */
@ApplicationScoped
public class ForgetJob implements Job {
    static final String NAME = "forget";

    private static final Logger LOG = System.getLogger(ForgetJob.class.getName());

    @Inject
    ForgetBatch batch;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        StringJoiner figures = new StringJoiner(", ");
        for (Class<?> kind : batch.kinds()) {
            figures.add(kind.getSimpleName() + " " + forget(kind));
        }
        LOG.log(Level.INFO, "Forgotten because nobody needs it any more: " + figures);
    }

    private int forget(Class<?> kind) {
        int all = 0;
        int last;
        do {
            last = batch.forget(kind);
            all += last;
        } while (last == ForgetBatch.SIZE);
        return all;
    }
}
