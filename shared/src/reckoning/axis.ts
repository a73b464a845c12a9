export const AXES = ['culture', 'talent', 'executive', 'purpose', 'safety'] as const;
export type Axis = (typeof AXES)[number];
/** The three axes that decide the pattern; purpose and safety are gates. */
export const PATTERN_AXES = ['culture', 'talent', 'executive'] as const satisfies readonly Axis[];
export type PatternAxis = (typeof PATTERN_AXES)[number];
