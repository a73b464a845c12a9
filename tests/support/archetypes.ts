import type { BoardClient } from '@nemawashi/server/demo/client';
import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { ItemId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { Random } from '@nemawashi/shared/reckoning/random';
import { answerAll } from './gathering.ts';
import type { Meeting } from './meeting.ts';

/** How things stand in a company, axis by axis, 0 … 1. */
export type Company = Readonly<Record<ChecklistItem['axis'], number>>;

const gates = { purpose: 0.55, safety: 0.5 };
/** The president decides and is followed; the departments wait, and few are at ease with IT. */
export const OWNER_LED: Company = { culture: 0.3, talent: 0.3, executive: 0.85, ...gates };
export const EQUAL: Company = { culture: 0.65, talent: 0.6, executive: 0.62, ...gates };
/** Able people try things on their own while management watches. */
export const DEPARTMENTS_FIRST: Company = { culture: 0.8, talent: 0.8, executive: 0.2, ...gates };

/** How far people's answers spread around what is the case, in points. */
const SPREAD = 1.4;

/** What somebody there answers: as things stand, give or take, turned where the item is worded the other way. */
function answerIn(company: Company, { axis, direction }: ChecklistItem, random: Random): AnswerValue {
  const noise = (random.unit() + random.unit() - 1) * SPREAD;
  const level = Math.min(5, Math.max(1, Math.round(1 + 4 * company[axis] + noise)));
  return (direction === 1 ? level : 6 - level) as AnswerValue;
}

/** Three executives and nine representatives of three departments, answering `say`. */
export async function answeredBy(
  meeting: Meeting,
  say: (item: ChecklistItem, random: Random) => AnswerValue,
): Promise<readonly BoardClient[]> {
  const voters = [
    ...(await Promise.all(['社長 太郎', '専務 二葉', '常務 三郎'].map((name) => meeting.join('executive', name)))),
    ...(await Promise.all(
      ['sales', 'general-affairs', 'planning'].flatMap((department) =>
        ['一', '二', '三'].map((name) => meeting.join('representative', `${department} ${name}`, department)),
      ),
    )),
  ];
  const { checklist } = meeting.leader.sections.setup;
  const items = new Map(checklist.map((item) => [item.id, item]));
  await meeting.leader.do({ type: 'startAssessment' });
  await Promise.all(
    voters.map(async (voter, place) => {
      const random = new Random(7, place);
      await voter.until(({ progress }) => progress.round !== null);
      const subjects = voter.sections.board.rounds.at(-1)?.subjects ?? [];
      await answerAll(voter, (index) => {
        const item = items.get(subjects[index] as string as ItemId);
        return item === undefined ? null : say(item, random);
      });
    }),
  );
  await meeting.leader.until(({ progress }) => progress.finishedCount === voters.length);
  return voters;
}

export const companyAnswers = (company: Company) => (item: ChecklistItem, random: Random) =>
  answerIn(company, item, random);
