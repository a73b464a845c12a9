import * as v from 'valibot';
import { share, weight } from '../values/number.ts';
import type { Named } from './input.ts';

export const PRIVACY_MODES = ['named', 'executives-named', 'anonymous'] as const;
export type PrivacyMode = (typeof PRIVACY_MODES)[number];

/** A board's privacy, as a reckoning file says it. */
export const NAMED_BY: Readonly<Record<PrivacyMode, Named>> = {
  named: 'all',
  'executives-named': 'executives',
  anonymous: 'none',
};

/** Of whom a reckoning may tell what they answered. */
export const isNamed = (named: Named, role: string): boolean =>
  named === 'all' || (named === 'executives' && role === 'executive');

/** Whether what somebody of this role answers is open by name after the reveal. */
export const openByName = (privacy: PrivacyMode, role: string): boolean => isNamed(NAMED_BY[privacy], role);

export const CRITERIA = ['pain', 'effect', 'ease', 'safety'] as const;
export type Criterion = (typeof CRITERIA)[number];

const weights = <const Key extends string>(...keys: Key[]) => {
  const entries: Record<string, typeof weight> = {};
  for (const key of keys) entries[key] = weight;
  return v.pipe(
    v.object(entries as Record<Key, typeof weight>),
    v.check((given) => Object.values<number>(given).some((each) => each > 0)),
  );
};

/** How votes are weighed; the words and defaults are those of the reckoning (SPEC T). Fixed as `weighingFixed` says. */
export const weighingSchema = v.object({
  execShare: v.pipe(weight, v.maxValue(1)),
  departmentsEqual: v.boolean(),
  quorum: share,
  band: share,
  fieldWeights: weights('culture', 'talent'),
  criteriaWeights: weights(...CRITERIA),
});
export type Weighing = v.InferOutput<typeof weighingSchema>;

export const DEFAULT_WEIGHING: Weighing = {
  execShare: 0.5,
  departmentsEqual: true,
  quorum: 0.5,
  band: 0.15,
  fieldWeights: { culture: 1, talent: 1 },
  criteriaWeights: { pain: 0.35, effect: 0.3, ease: 0.2, safety: 0.15 },
};
