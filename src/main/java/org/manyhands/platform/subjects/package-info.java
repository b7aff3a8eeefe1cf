/** How features name and show each other’s things without knowing each other. */
package org.manyhands.platform.subjects;
