package org.manyhands.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.StringJoiner;

/**
 * Makes stored HTML again that an older policy made safe: the attributes of all entities that are {@code SafeHtml}, a
 * bounded batch at a time. Pages need not wait for it.
 */
@ApplicationScoped
public class RenewHtmlJob implements Job {
    static final String NAME = "renew-html";

    private static final Logger LOG = System.getLogger(RenewHtmlJob.class.getName());

    @Inject
    RenewHtmlBatch batch;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        StringJoiner figures = new StringJoiner(", ");
        figures.setEmptyValue("nothing was older");
        for (HtmlColumn column : batch.columns()) {
            int renewed = renew(column);
            if (renewed > 0) {
                figures.add(column.table() + " " + renewed);
            }
        }
        LOG.log(Level.INFO, "Stored HTML made again by the present policy: " + figures);
    }

    private int renew(HtmlColumn column) {
        int all = 0;
        int last;
        do {
            last = batch.renew(column);
            all += last;
        } while (last == RenewHtmlBatch.SIZE);
        return all;
    }
}
