import type { SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { RoundView } from '@nemawashi/shared/board/view/board-section';
import type { LightClient } from '../../support/light-client.ts';
import { paced } from './paced.ts';

/** Somebody who answers, and what. */
export interface Voter {
  readonly client: LightClient;
  readonly round: RoundView;
  /** How often they have answered. */
  votes: number;
}

export const voterOf = (client: LightClient, round: RoundView): Voter => ({ client, round, votes: 0 });

/** The voter's next answer, item after item and then anew; answers how long it took to be acknowledged, in milliseconds. */
export async function vote(voter: Voter, who: number): Promise<number> {
  const { client, round } = voter;
  const at = voter.votes++;
  const subject = round.subjects[at % round.subjects.length] as SubjectId;
  const replaces = Math.floor(at / round.subjects.length);
  const value = (((who + at) % 5) + 1) as AnswerValue;
  const sent = performance.now();
  await client.do({ type: 'answer', round: round.id, subject, value, replaces });
  return performance.now() - sent;
}

/** Votes at a pace of their own, the voters in turn; resolves once the last is acknowledged, with the time that each took. */
export const pour = (voters: readonly Voter[], perSecond: number, seconds: number): Promise<number[]> =>
  paced(
    (at) => {
      const who = at % voters.length;
      return vote(voters[who] as Voter, who);
    },
    perSecond,
    seconds,
  );
