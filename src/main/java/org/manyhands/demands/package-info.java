/**
 * What a campaign asks for, and of whom.
 *
 * <p>Words: demand, target (an office that is asked for a demand). Rules: a demand comes from an adopted clause, by a link
 * with a reason, or stands alone; an office that was contacted or has answered stays among the targets.
 *
 * <p>Uses campaigns and offices.
 */
package org.manyhands.demands;
