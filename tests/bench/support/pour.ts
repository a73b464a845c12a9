import { setTimeout as pause } from 'node:timers/promises';
import type { SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { RoundView } from '@nemawashi/shared/board/view/board-section';
import type { LightClient } from '../../support/light-client.ts';

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

const STEP_MS = 2;

/**
 * Votes at a pace of their own, whether the server keeps up or not, the voters in turn; resolves once the last is
 * acknowledged, with the time that each took.
 */
export async function pour(voters: readonly Voter[], perSecond: number, seconds: number): Promise<number[]> {
  const total = perSecond * seconds;
  const under: Promise<number>[] = [];
  const began = performance.now();
  while (under.length < total) {
    const due = Math.min(total, ((performance.now() - began) * perSecond) / 1000);
    while (under.length < due) {
      const who = under.length % voters.length;
      under.push(vote(voters[who] as Voter, who));
    }
    await pause(STEP_MS);
  }
  return Promise.all(under);
}
