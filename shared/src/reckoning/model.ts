/** Which decision model this is: how answers become a pattern and ranks (SPEC T). Boards agreed by an earlier one keep its results. */
export const MODEL = 2;
