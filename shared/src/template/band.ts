/** Half the width in which both sides lead together (SPEC T22): wider where few items make a side, and chance moves it more. */
export const BANDS = { usual: 0.15, short: 0.2 } as const;

/** What a board of this template begins with, and what its *usual weights* go back to. */
export const bandOf = (template: string): number => (template === 'short' ? BANDS.short : BANDS.usual);
