import { PATTERN_AXES } from '../board/checklist.ts';
import { atLeast } from './equal.ts';
import type { ReckoningInput, Voter } from './input.ts';
import type { Pattern } from './lean.ts';
import { own, ownAnswer } from './own.ts';
import type { RolesHeard } from './privacy.ts';

export interface Turnout {
  /** Share of voters who gave a number on at least half of the three axes' items, 0 … 1; 0 without voters. */
  readonly turnout: number;
  readonly quorum: boolean;
}

/** `roles`: answers the question whether each role took part, where roles are merged. */
export function turnout(input: ReckoningInput, leading: Pattern | null, roles: RolesHeard | null): Turnout {
  const items = input.checklist.filter(({ axis }) => PATTERN_AXES.some((each) => each === axis));
  const tookPart = (voter: Voter) => {
    const answers = own(input.answers, voter.id);
    const given = items.filter(({ id }) => typeof ownAnswer(answers, id) === 'number').length;
    return items.length > 0 && given * 2 >= items.length;
  };
  const present = input.voters.filter(tookPart);
  const share = input.voters.length === 0 ? 0 : present.length / input.voters.length;
  const there = new Set(present.map(({ role }) => role));
  const everyRole = roles ? roles.executive && roles.representative : input.voters.every(({ role }) => there.has(role));
  return { turnout: share, quorum: leading !== null && atLeast(share, input.settings.quorum) && everyRole };
}
