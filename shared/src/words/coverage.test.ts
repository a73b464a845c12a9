import { describe, expect, it } from 'vitest';
import { AXES } from '../reckoning/axis.ts';
import { STANCES } from '../board/consent.ts';
import { ROLES } from '../board/participant.ts';
import { PHASES } from '../board/phase.ts';
import { REFUSALS } from '../board/refusal.ts';
import { CRITERIA, PRIVACY_MODES } from '../reckoning/settings.ts';
import { isKey } from './say.ts';

const named: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['roles', ROLES, ['name', 'help']],
  ['phases', PHASES, ['name', 'help']],
  ['axes', AXES, ['name']],
  ['axis-ends', AXES, ['low', 'high']],
  ['criteria', CRITERIA, ['name', 'help', 'low', 'high']],
  ['privacy', PRIVACY_MODES, ['name', 'promise']],
  ['refusals', Object.keys(REFUSALS), ['what', 'next']],
];

describe('the catalogue has words for everything the board knows:', () => {
  it.each(named)('%s', (area, ids, parts) => {
    const keys = ids.flatMap((id) => parts.map((part) => `${area}.${id}.${part}`));
    expect(keys.filter((key) => !isKey(key))).toEqual([]);
  });

  it('stances', () => {
    expect(STANCES.filter((stance) => !isKey(`plan.stance.${stance}`))).toEqual([]);
  });
});
