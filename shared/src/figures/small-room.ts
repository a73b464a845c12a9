import { type Electorate, votersIn } from '../reckoning/electorate.ts';

const SMALL = 20;

/** So few that chance alone colours items (SPEC T16). */
export const isSmallRoom = (electorate: Electorate): boolean => votersIn(electorate) < SMALL;
