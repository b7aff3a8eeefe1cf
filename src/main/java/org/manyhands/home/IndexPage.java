package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The first page: for a visitor what this is and three doors, for a member what concerns them. */
@Named
@RequestScoped
public class IndexPage {}
