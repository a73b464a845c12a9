/**
 * Milliseconds since some moment. Unlike the time of day it is never set back or ahead: whatever waits, refills or expires
 * is measured by it, and only what is written down with a date asks for the time of day.
 */
export type Elapsed = () => number;

export const elapsed: Elapsed = () => performance.now();
