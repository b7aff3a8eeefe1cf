package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the portal is, how it treats people, and how accessible it is. */
@Named
@RequestScoped
public class AboutPage {}
