package org.manyhands.progress;

import java.time.LocalDate;

/**
 * One thing that happened in a campaign, as its public timeline tells it.
 *
 * @param day when
 * @param textKey the sentence’s text key
 * @param words what the sentence is about
 * @param number a number in the sentence
 * @param url where it can be read, or null
 * @param tone good, warn or neither
 * @param rank the order within one day
 */
public record Moment(LocalDate day, String textKey, String words, long number, String url, String tone, int rank) {}
