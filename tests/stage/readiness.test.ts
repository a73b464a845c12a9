import type { ItemId } from '@nemawashi/shared/board/ids';
import { START_CONDITION } from '@nemawashi/shared/reckoning/readiness';
import { expect, it } from 'vitest';
import { change, END, START, untilRanked } from '../support/acts.ts';
import type { Seated } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { count, goTo, part, PART, there } from './house/hands.ts';
import { ja, says, saysNot, show, unfold } from './house/mount.ts';

const RULES = '入力してよい情報が決まっている';

/** One start condition, and no other: whatever the template has. */
async function setUp(leader: Seated): Promise<void> {
  const { checklist } = leader.sections.setup;
  for (const [at, item] of checklist.entries())
    if (item.tags.includes(START_CONDITION))
      await leader.do({
        type: 'putItem',
        item: { ...item, tags: item.tags.filter((tag) => tag !== START_CONDITION) },
        at,
      });
  const text = { ja: RULES, en: 'It is settled what may be entered' };
  const item = { id: 'start-rules' as ItemId, axis: 'safety', direction: 1, weight: 1, text } as const;
  await leader.do({
    type: 'putItem',
    item: { ...item, tags: [START_CONDITION], source: { ja: '', en: '' } },
    at: checklist.length,
  });
}
/** All say that it isn't there yet. */
const answer = (leader: Seated, index: number) =>
  leader.sections.setup.checklist[index]?.id === 'start-rules' ? (2 as const) : null;

it('T57 A20–A23 a pilot may not begin, then on conditions, then at once; an adviser’s remark reaches the printed plan', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { leader } = gathering;
  const { voters, first } = await untilRanked(gathering, { setUp, answer });
  const version = () => leader.sections.plan.version;
  await change(leader, { type: 'chooseWave', plan: version(), pilots: [{ task: first, reason: '全員で選んだ' }] });
  const [pilot] = leader.sections.plan.pilots;
  if (pilot === undefined) throw new Error('No pilot');
  const { missing: _m, readiness: _r, worth: _w, task: _t, reason: _why, ...unshaped } = pilot;
  await change(leader, {
    type: 'shapePilot',
    plan: version(),
    task: first,
    shape: {
      ...unshaped,
      department: leader.sections.setup.departments[0]?.id ?? null,
      owner: '営業 花子',
      sponsor: '社長 太郎',
      people: ['営業 花子', '営業 四郎'],
      start: START,
      end: END,
      measure: '議事録の作成時間',
      baseline: '60分',
      target: '30分',
    },
  });

  const shown = await show(leader);
  goTo('shape');
  const readiness = part(shown, 'plan.heading.wave').getByRole('group', { name: ja('readiness.title'), exact: false });
  await says(readiness, ja('readiness.not-yet'));
  await says(readiness, ja('readiness.condition-open', { item: RULES }));
  await says(readiness, ja('readiness.warning', { warning: ja('radar.no-follow-up.name') }));

  // Somebody is named to look after use, with an aim in full-width digits.
  goTo('meaning');
  const frame = part(shown, 'frame.title');
  await frame.getByRole('button', { name: ja('frame.edit'), exact: false }).click();
  await frame.getByLabelText(ja('frame.caretaker'), PART).fill('総務 次郎');
  await frame.getByLabelText(ja('frame.weekly-aim'), PART).fill('１２０');
  await there(frame.getByText(ja('frame.weekly-aim.wrong'), PART));
  await frame.getByLabelText(ja('frame.weekly-aim'), PART).fill('６０％');
  await frame.getByRole('button', { name: ja('common.save') }).click();
  await there(frame.getByText('使える人の60%', PART));
  goTo('shape');
  await saysNot(readiness, ja('radar.no-follow-up.name'));

  // The other warnings are answered; what is left is the item.
  for (const { kind, answer: said } of leader.sections.plan.warnings)
    if (said === null && kind !== 'no-follow-up')
      await change(leader, {
        type: 'answerWarning',
        plan: version(),
        warning: kind,
        answer: 'accepted',
        reason: '承知のうえ',
      });
  const left = readiness.getByRole('listitem');
  await count(left, 1);
  await expect.element(left).toHaveTextContent(ja('readiness.condition-open', { item: RULES }));

  // It becomes a to-do in one step, its text at hand.
  goTo('prepare');
  await unfold(shown, ja('to-dos.prepare.title'));
  const list = part(shown, 'to-dos.prepare.title');
  await list.getByRole('button', { name: ja('to-dos.prepare.make', { item: RULES }), exact: false }).click();
  await expect
    .element(list.getByLabelText(ja('minutes.what'), PART))
    .toHaveValue(ja('to-dos.prepare.text', { item: RULES }));
  await list.getByLabelText(ja('minutes.owner'), PART).fill('総務 次郎');
  await list.getByLabelText(ja('plan.column.due'), PART).fill('2026-12-02');
  await list.getByRole('button', { name: ja('to-dos.prepare.save'), exact: false }).click();
  goTo('shape');
  await says(readiness, ja('readiness.condition-late', { item: RULES }));

  // After the first day is too late: the minutes hold it, and there it is put right.
  goTo('stance');
  await unfold(shown, ja('minutes.title'));
  const minutes = part(shown, 'minutes.title');
  await minutes.getByRole('button', { name: ja('minutes.edit'), exact: false }).click();
  await minutes.getByLabelText(ja('plan.column.due'), PART).fill(START);
  await minutes.getByRole('button', { name: ja('common.save') }).click();
  goTo('shape');
  await says(readiness, ja('readiness.conditional'));
  await says(left, '総務 次郎');

  // Whoever did it says so, and nobody is asked to agree again.
  const [, , , , affairs] = voters;
  if (affairs === undefined) throw new Error('Nobody there');
  const before = version();
  const doer = await show(affairs, { beside: true });
  goTo('stance');
  for (const each of [doer, shown]) await unfold(each, ja('minutes.title'));
  await doer
    .getByRole('button', {
      name: ja('to-dos.tick', { text: ja('to-dos.prepare.text', { item: RULES }) }),
      exact: false,
    })
    .first()
    .click();
  await there(minutes.getByText(`✓ ${ja('to-dos.done')}`, PART));
  goTo('shape');
  await says(readiness, ja('readiness.ready'));
  expect(version()).toBe(before);

  // An adviser looks on and says something; it counts for no consent.
  const adviser = await gathering.join('observer', '顧問 修');
  const watching = await show(adviser, { beside: true });
  goTo('stance');
  await unfold(shown, ja('remarks.title'));
  const remarks = part(watching, 'remarks.title');
  await remarks.getByLabelText(ja('remarks.text'), PART).fill('費用の上限を先に決めるとよい');
  await remarks.getByRole('button', { name: ja('remarks.add'), exact: false }).click();
  await there(part(shown, 'remarks.title').getByText('費用の上限を先に決めるとよい', PART));
  expect(watching.getByRole('button', { name: ja('plan.stance.agree'), exact: true }).elements()).toEqual([]);

  await leader.do({ type: 'concludeAgreement', plan: version() });
  const paper = await show(leader, { page: 'print' });
  for (const text of [
    '費用の上限を先に決めるとよい',
    '顧問 修',
    ja('plan.heading.remarks'),
    '使える人の60%',
    ja('readiness.ready'),
  ])
    await there(paper.getByText(text, PART).first());
});
