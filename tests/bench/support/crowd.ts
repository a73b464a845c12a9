import type { RoundView } from '@nemawashi/shared/board/view/board-section';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { atOnce } from '../../support/at-once.ts';
import { LightClient } from '../../support/light-client.ts';
import type { Meeting } from '../../support/meeting.ts';
import { newBrowser } from '../../support/server.ts';
import type { MeasuredServer } from './measured-server.ts';

const { departments } = DEFAULT_TEMPLATE;

/** Somebody who has a seat, and opens a line to it as often as they like. */
export type Opens = () => Promise<LightClient>;

/** Somebody takes a seat at a board, the departments in turn. */
export async function sit(
  server: MeasuredServer,
  { board, link }: Meeting,
  who: number,
  role: 'executive' | 'representative',
): Promise<Opens> {
  const browser = newBrowser(server);
  const name = `${role === 'executive' ? '経営' : '代表'} ${String(who).padStart(4, '0')}`;
  const department = role === 'executive' ? null : (departments[who % departments.length]?.id ?? null);
  const { seat } = await browser.join(board, link(role), { name }, department);
  return () => LightClient.open(browser, board, seat);
}

/** Somebody comes to a board, and opens a line. */
export const come = async (...seat: Parameters<typeof sit>): Promise<LightClient> => (await sit(...seat))();

/** A crowd of whom each tenth leads the firm, so many under way at a time. */
export const crowd = (server: MeasuredServer, meeting: Meeting, people: number, most: number): Promise<LightClient[]> =>
  atOnce(most, people, (who) => come(server, meeting, who, who < people / 10 ? 'executive' : 'representative'));

/** The first round begins. */
export async function startAssessment({ leader }: Meeting): Promise<RoundView> {
  await leader.do({ type: 'startAssessment' });
  await leader.until(({ progress }) => progress.round !== null);
  const round = leader.sections.board.rounds.at(-1);
  if (round === undefined) throw new Error('No round');
  return round;
}
