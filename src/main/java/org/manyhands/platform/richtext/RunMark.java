package org.manyhands.platform.richtext;

/**
 * How a run of words is marked on a page, so that it is seen and heard whose it is. Neighbours that are marked alike are
 * one run.
 *
 * @param look the class names of its element
 * @param sign what stands before it for those who see the page, such as a number
 * @param name what is said before it to those who hear the page
 * @param language of the name, as pages tell it
 */
public record RunMark(String look, String sign, String name, String language) {}
