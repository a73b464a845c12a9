import { expect, it } from 'vitest';
import { gather } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { gone, PART, seePeople, there } from './house/hands.ts';
import { ja, show, unfold } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { inSight } from './measure/in-sight.ts';
import { overlapping } from './measure/overlapping.ts';

const SMALL_LAPTOP = { width: 1366, height: 768 } as const;
const SHORT_PHONE = { width: 390, height: 664 } as const;
const LONG_NAME = 'アレクサンドリア・フォン・ヴァイツゼッカー＝山本 マリア・テレジア';
const AT_ONCE = 8;
const IN_FULL_ROOM = 2;

/** A meeting in which twelve people answer, four of whom have finished. */
async function begun(people?: readonly (readonly [string, string?])[]) {
  const meeting = gatherHere({ privacy: 'named', template: 'short' });
  const voters = await gather(
    meeting,
    people ?? [
      ['山本 健一'],
      ['伊藤 由美'],
      [LONG_NAME],
      ...['小林 さくら', '加藤 翔太', '吉田 真由'].map((name) => [name, 'sales'] as const),
      ...['渡辺 千夏', '松本 亮'].map((name) => [name, 'general-affairs'] as const),
      ...['井上 美咲', '木村 大輔'].map((name) => [name, 'planning'] as const),
      ...['林 浩二', '清水 恵'].map((name) => [name, 'field'] as const),
    ],
  );
  await meeting.leader.do({ type: 'startAssessment' });
  for (const voter of voters.slice(0, 4)) await answerAll(voter, () => 3);
  return { ...meeting, voters };
}
const top = (element: Element): number => element.getBoundingClientRect().top;

it('M104 on a laptop the run of show, the seats and those who are missing are seen together; the rest is one press away', async () => {
  const { leader, voters } = await begun();
  const shown = await show(leader, { size: SMALL_LAPTOP });
  await rest(SMALL_LAPTOP);
  const wall = shown.getByRole('region', { name: ja('lead.wall.title') });
  await there(wall.getByText(ja('ballot.finished-count', { voters: 12, finished: 4 })));
  await there(shown.getByRole('region', { name: ja('lead.title') }));
  const seats = wall.css('.groups li').elements();
  expect(seats).toHaveLength(voters.length);
  expect(seats.filter((seat) => top(seat) > SMALL_LAPTOP.height)).toEqual([]);
  const long = seats.find((seat) => seat.textContent.includes(LONG_NAME))?.querySelector('.name');
  expect(long?.scrollHeight).toBeLessThanOrEqual(long?.clientHeight ?? 0);
  const calls = wall.getByRole('button', { name: ja('lead.call'), exact: false }).elements();
  expect(calls).toHaveLength(AT_ONCE);
  expect(calls.filter((call) => !inSight(call))).toEqual([]);

  await there((await seePeople(shown)).getByText('木村 大輔'));
  for (const title of [
    ja('board.setup.checklist', { count: leader.sections.setup.checklist.length }),
    ja('weights.title'),
  ]) {
    document.querySelector('dialog')?.close();
    await shown.getByRole('button', { name: title }).click();
    await there(shown.getByRole('dialog', { name: title }).getByRole('paragraph').first());
  }
});

it('M104 in a full room two are named beside the number, the others stand behind theirs', async () => {
  const crowd = Array.from({ length: 30 }, (_, at) => [`代表 ${String(at)}`, 'sales'] as const);
  const { leader } = await begun([['社長'], ...crowd]);
  const shown = await show(leader, { size: SMALL_LAPTOP });
  const calls = () =>
    shown
      .getByRole('button', { name: ja('lead.call'), exact: false })
      .elements()
      .filter((each) => each.checkVisibility());
  await expect.poll(() => calls().length).toBe(IN_FULL_ROOM);
  await unfold(shown, ja('lead.wall.others', { count: 27 - IN_FULL_ROOM }));
  await expect.poll(() => calls().length).toBe(27);
});

it('M104 on a phone those who are missing come first, and who has finished stands behind a press', async () => {
  const { leader } = await begun();
  const shown = await show(leader, { size: SHORT_PHONE });
  const first = shown.getByRole('button', { name: ja('lead.call.of', { name: '加藤 翔太' }) });
  await there(first);
  await rest(SHORT_PHONE);
  expect(inSight(first.element())).toBe(true);
  await gone(shown.getByText('山本 健一'));
  await unfold(shown, ja('lead.wall.finished', { count: 4 }));
  const finished = shown.getByText('山本 健一');
  await there(finished);
  expect(top(finished.element())).toBeGreaterThan(top(first.element()));
});

it('M105 a question promises once and says on a phone which it is, where the thumb is', async () => {
  const { voters } = await begun();
  const voter = voters[5];
  if (voter === undefined) throw new Error('Nobody there');
  const shown = await show(voter, { size: SHORT_PHONE });
  await there(shown.getByText(ja('privacy.yours.named'), PART));
  await rest(SHORT_PHONE);
  expect(
    shown
      .getByText('開示', PART)
      .elements()
      .filter((each) => each.closest('main section') && each.checkVisibility()),
  ).toHaveLength(1);
  const items = voter.sections.setup.checklist.length;
  expect(inSight(shown.getByText(`1/${String(items)}`, { exact: true }).element())).toBe(true);
  await shown.getByRole('button', { name: ja('ballot.next'), exact: false }).click();
  await there(shown.getByText(`2/${String(items)}`, { exact: true }));
});

it.each([SMALL_LAPTOP, SHORT_PHONE])(
  'M105 whoever leads and has answered sees all their answers above the bar, $width × $height',
  async (size) => {
    const meeting = gatherHere({ privacy: 'named', template: 'generative-ai' });
    const [voter] = await gather(meeting);
    if (voter === undefined) throw new Error('Nobody there');
    await meeting.leader.do({ type: 'shareLead', seat: voter.seat, leads: true });
    await meeting.leader.do({ type: 'startAssessment' });
    await answerAll(voter, (index) => ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5);
    const shown = await show(voter, { size });
    await there(shown.getByRole('heading', { name: ja('ballot.finished.title'), exact: false }));
    await there(shown.getByRole('region', { name: ja('controls.title') }));
    await rest(size);
    const answers = shown.css('main ol button').elements();
    expect(answers).toHaveLength(voter.sections.setup.checklist.length);
    expect(answers.filter((each) => !inSight(each))).toEqual([]);
  },
);

it.each([SMALL_LAPTOP, SHORT_PHONE])(
  'M106 a lost line is told in the head, moves nothing, and lies over nothing, $width × $height',
  async (size) => {
    const { house, voters } = await begun();
    const voter = voters[5];
    if (voter === undefined) throw new Error('Nobody there');
    const shown = await show(voter, { size });
    const chip = shown.getByRole('button', { name: ja('people.title'), exact: false });
    await there(chip);
    await rest(size);
    const places = () => [...document.querySelectorAll('main label, main button')].map(top);
    const before = places();
    house.lose(voter.seat);
    const said = shown.getByText(ja('board.line.lost'), PART);
    await there(said);
    await rest(size);
    expect(places()).toEqual(before);
    await gone(chip);
    const head = shown.css('header').first().element();
    expect(said.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(head.getBoundingClientRect().bottom);
    expect(overlapping(head)).toEqual([]);
    await expect.element(shown.getByRole('button', { name: ja('board.menu') })).toBeInViewport({ ratio: 1 });
  },
);
