package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.security.Actor;

/** Carries out an import that is too large to wait for. What a rule forbids is not tried again: it would not change. */
@ApplicationScoped
class ImportJob implements Job {
    static final String NAME = "import";

    @Inject
    ImportService imports;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        try {
            imports.carryOut(Actor.portal(), payload);
        } catch (RuleViolation e) {
            imports.fail(Actor.portal(), payload);
        }
    }
}
