import * as v from 'valibot';
import { isDay, isMoment } from '../days.ts';

/** A calendar day as people enter it. Logs of earlier versions may hold others: who reckons with one asks `isDay`. */
export const day = v.pipe(v.string(), v.check(isDay));

/** A moment as people enter it, in milliseconds since 1970. */
export const moment = v.pipe(v.number(), v.check(isMoment));
