import type { ConcernFollowUp } from '@nemawashi/shared/board/plan';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';

/** A reservation or an objection, by name as all consent is, with what is done about it. */
export interface Concern {
  readonly seat: SeatId;
  readonly name: string;
  readonly stance: 'reserve' | 'object';
  readonly reason: string;
  readonly followUp: ConcernFollowUp | null;
}

export const concernsOf = ({ plan, people }: Pick<Sections, 'plan' | 'people'>): readonly Concern[] =>
  plan.consents.flatMap(({ seat, stance, reason }): Concern[] =>
    stance === 'agree'
      ? []
      : [
          {
            seat,
            name: people.find((person) => person.seat === seat)?.name ?? '',
            stance,
            reason,
            followUp: plan.minutes.concerns.find((each) => each.seat === seat) ?? null,
          },
        ],
  );

/** One form each, filled with what is already written down. */
export const withFollowUp = (concerns: readonly Concern[], known: readonly ConcernFollowUp[]): ConcernFollowUp[] =>
  concerns.map(({ seat }) => ({
    ...(known.find((each) => each.seat === seat) ?? { seat, owner: '', due: null, remark: '' }),
  }));
