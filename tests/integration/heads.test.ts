import { verifyAll } from '@nemawashi/server/operator/verify';
import { recompute } from '@nemawashi/shared/export/recompute';
import { printedPlan } from '@nemawashi/shared/documents/print/printed-plan';
import type { Sections } from '@nemawashi/shared/board/view';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { agree, answered, closeRound, gather, SIX, untilRanked, value } from '../support/acts.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer } from '../support/server.ts';
import { exported } from '../support/workbook.ts';

const headIn = ({ board }: Sections) => board.rounds[0]?.head ?? null;

it('H7 the head at a close is told to everybody, printed and bundled, and stays the log’s own', async () => {
  const first = await startServer();
  const meeting = await openMeeting(first, { template: 'short', privacy: 'anonymous' });
  const { leader, board } = meeting;
  const voters = await gather(meeting, SIX);
  const observer = await meeting.join('observer', '監査 役');
  await leader.do({ type: 'startAssessment' });
  await answered(leader, voters, (who, index) => value(who + index));
  expect(headIn(leader.sections)).toBeNull();
  await closeRound(leader);
  const head = headIn(leader.sections) ?? '';
  expect(head).toMatch(/^[\w-]{43}$/);
  for (const client of [...voters, observer]) {
    await client.until((sections) => headIn(sections) !== null);
    expect(headIn(client.sections)).toBe(head);
  }
  for (const language of LANGUAGES) {
    const { method } = printedPlan({ sections: observer.sections, notes: {}, language, timeZone: 'UTC', now: 0 });
    expect(method.join('\n')).toContain(head);
  }
  expect((await (await exported(leader, 'markdown')).text()).replaceAll('\\', '')).toContain(head);
  const bundle = (await (await exported(leader, 'bundle')).json()) as { view: Sections };
  expect(headIn(bundle.view)).toBe(head);
  expect(recompute(bundle)).toMatchObject({ ok: true, check: { differences: [] } });

  // What happens afterwards doesn't change it, nor does reading the board again.
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  meeting.close();
  const second = await first.restart();
  const browser = newBrowser(second);
  browser.cookie = leader.browser.cookie;
  const back = await browser.open(board, leader.seat);
  expect(headIn(back.sections)).toBe(head);
  const events = await second.store.events.read(board);
  const closed = events.find(({ body }) => body.startsWith('{"type":"roundClosed"'));
  expect((await second.store.events.heads(board, [closed?.seq ?? 0])).get(closed?.seq ?? 0)).toBe(head);
  back.close();
  await second.stop();
});

it('H20 an agreement has its head too: on the plan that people sign, in the bundle, and in what verify says', async () => {
  const server = await startServer();
  const meeting = await openMeeting(server, { template: 'short', privacy: 'anonymous' });
  const { leader } = meeting;
  await agree(meeting, await untilRanked(meeting));
  const headOf = ({ plan }: Sections) => plan.agreement?.head ?? null;
  await leader.until((sections) => headOf(sections) !== null);
  const head = headOf(leader.sections) ?? '';
  for (const language of LANGUAGES) {
    const { method } = printedPlan({ sections: leader.sections, notes: {}, language, timeZone: 'UTC', now: 0 });
    expect(method.join('\n')).toContain(head);
  }
  const bundle = (await (await exported(leader, 'bundle')).json()) as { view: Sections };
  expect(headOf(bundle.view)).toBe(head);
  const [verified] = (await verifyAll(server.store)).boards;
  expect(verified?.vouched.map(({ what }) => what)).toEqual(['closed', 'closed', 'agreed']);
  expect(verified?.vouched.at(-1)?.head).toBe(head);
  expect(new Set(verified?.vouched.map((each) => each.head)).size).toBe(3);
  meeting.close();
  await server.stop();
});
