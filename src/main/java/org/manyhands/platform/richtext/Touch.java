package org.manyhands.platform.richtext;

/**
 * A part of a text that a step leaves in its place and gives something, such as words another address to lead to. Where two
 * give the same part the same thing in two ways, only the later one is seen.
 *
 * @param what the name of a mark or an attribute
 * @param value which one
 */
record Touch(int from, int to, String what, Object value) {
    Touch within(int begin, int end) {
        return new Touch(begin, end, what, value);
    }

    boolean overlaps(int begin, int end) {
        return from < end && begin < to;
    }

    boolean isSameAs(Touch other) {
        return what.equals(other.what) && value.equals(other.value);
    }
}
