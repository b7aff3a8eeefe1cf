package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.security.Actor;

/** Reminds of a verification some time before it ends. */
@ApplicationScoped
public class OrganizationRenewalJob implements Job {
    static final String NAME = "organization-renewal";

    @Inject
    OrganizationVerificationService service;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        service.remind(Actor.portal(), payload);
    }
}
