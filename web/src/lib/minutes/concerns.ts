import type { ConcernFollowUp } from '@nemawashi/shared/board/plan';
import type { Sections } from '@nemawashi/shared/board/view';
import { type Concern, concernsOf } from '@nemawashi/shared/documents/parts/concerns';

/** By name, as all consent is. */
export interface NamedConcern extends Concern {
  readonly name: string;
}

export const namedConcerns = (
  plan: Sections['plan'],
  { person }: { readonly person: (seat: string) => string },
): readonly NamedConcern[] => concernsOf(plan).map((concern) => ({ ...concern, name: person(concern.seat) }));

/** One form each, filled with what is already written down. */
export const withFollowUp = (
  concerns: readonly Pick<Concern, 'seat'>[],
  known: readonly ConcernFollowUp[],
): ConcernFollowUp[] =>
  concerns.map(({ seat }) => ({
    ...(known.find((each) => each.seat === seat) ?? { seat, owner: '', due: null, remark: '' }),
  }));
