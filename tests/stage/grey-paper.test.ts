import { afterEach, expect, it } from 'vitest';
import { agree, change, untilRanked } from '../support/acts.ts';
import type { Seated } from '../support/gathering.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { count } from './house/hands.ts';
import { show } from './house/mount.ts';
import { colourAlone } from './measure/colour-alone.ts';

afterEach(() => emulate({}));

/** The poster and the plan, as they come from a printer. */
async function onPaper(leader: Seated): Promise<Element> {
  const shown = await show(leader, { page: 'print' });
  await count(shown.css('.sheet'), 1);
  await emulate({}, 'print');
  const paper = shown.element().querySelector('main');
  if (paper === null) throw new Error('No paper');
  return paper;
}

/** A plan that one agrees to, one has a reservation about, one objects to, one said something else of before, and some are silent. */
async function divided(): Promise<Seated> {
  const meeting = gatherHere({ privacy: 'named' });
  const { leader } = meeting;
  const { first, voters } = await untilRanked(meeting);
  const plan = () => leader.sections.plan.version;
  await change(leader, { type: 'chooseWave', plan: plan(), pilots: [{ task: first, reason: '全員で選んだ' }] });
  await voters[3]?.do({ type: 'consent', plan: plan(), stance: 'agree', reason: '' });
  const frame = { meaning: '営業から始める。', steps: [], hourlyCost: null };
  await change(leader, { type: 'framePlan', plan: plan(), frame });
  for (const [at, stance] of (['agree', 'reserve', 'object'] as const).entries())
    await voters[at]?.do({ type: 'consent', plan: plan(), stance, reason: stance === 'agree' ? '' : '費用を決めたい' });
  await leader.until(({ plan: { consents } }) => consents.length === 4);
  return leader;
}

it('X41 M170 on the poster and the plan nothing is told apart by its colour alone, agreed or not', async () => {
  const meeting = gatherHere({ privacy: 'named' });
  await agree(meeting, await untilRanked(meeting));
  expect(colourAlone(await onPaper(meeting.leader))).toEqual([]);

  const paper = await onPaper(await divided());
  expect(paper.querySelectorAll('.seals svg').length).toBeGreaterThan(3);
  expect(colourAlone(paper)).toEqual([]);
});

it('M170 the measure finds what lost its hatch, and what has a colour and nothing else', async () => {
  const paper = await onPaper(await divided());
  const foundWith = (selector: string, attribute: string, values: readonly string[]): string[] => {
    const them = [...paper.querySelectorAll(selector)];
    expect(them.length).toBeGreaterThan(1);
    const before = them.map((each) => each.getAttribute(attribute));
    for (const [at, each] of them.entries()) each.setAttribute(attribute, values[at % values.length] ?? '');
    const found = colourAlone(paper);
    for (const [at, each] of them.entries()) each.setAttribute(attribute, before[at] ?? '');
    return found;
  };
  expect(foundWith('polygon[fill^="url("]', 'fill', ['none']).join()).toContain('bottom-up');
  const redAndGreen = ['background: rgb(199, 62, 58)', 'background: rgb(20, 120, 60)'];
  expect(foundWith('.cells .cell > span', 'style', redAndGreen)).not.toEqual([]);
  expect(colourAlone(paper)).toEqual([]);
});
