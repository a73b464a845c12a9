import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { agree, untilRanked } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { count, gone, goTo, PART, pressOn, there } from './house/hands.ts';
import { ja, says, saysNot, show, unfold } from './house/mount.ts';

async function following() {
  const gathering = gatherHere({ privacy: 'named' });
  const ranked = await untilRanked(gathering);
  await agree(gathering, ranked);
  await gathering.leader.do({ type: 'beginFollowUp' });
  const [, , , sales, affairs] = ranked.voters;
  if (sales === undefined || affairs === undefined) throw new Error('Nobody there');
  return { ...gathering, sales, affairs, task: ranked.first };
}

it('F1 F2 F3 a pilot is logged, judged and taken over by another department, and the next wave is ranked with it', async () => {
  const { leader, house, sales, affairs } = await following();
  const writer = await show(sales);
  const pilot = writer.getByRole('article').first();

  // F21 F22: until something is logged it says by whom and when, without a single dash.
  await says(pilot, ja('follow-up.empty'));
  await says(pilot, `${ja('follow-up.duty.entry')} 2026年12月8日(火) 営業 花子`);
  await saysNot(pilot, '–');

  // Full-width digits; what can't be meant is said.
  await pilot.getByRole('button', { name: ja('follow-up.log.add') }).click();
  const form = pilot.getByRole('dialog');
  const save = () => form.getByRole('button', { name: ja('common.save') }).click();
  await form.getByLabelText(ja('follow-up.before'), PART).fill('６');
  await form.getByLabelText(ja('follow-up.with'), PART).fill('２');
  await form.getByLabelText(ja('follow-up.uses'), PART).fill('毎日');
  await save();
  await there(form.getByText(ja('follow-up.uses.wrong'), PART));
  await form.getByLabelText(ja('follow-up.uses'), PART).fill('５');
  await save();
  await there(form.getByText(ja('follow-up.log.saved'), PART));
  await form.getByLabelText(ja('follow-up.before'), PART).fill('4');
  await form.getByLabelText(ja('follow-up.with'), PART).fill('2');
  await save();
  await form.getByRole('button', { name: ja('common.close') }).click();
  await says(pilot, '60%');
  await there(pilot.css('figure [role=img]'));

  // Corrected in place.
  await pilot.getByRole('button', { name: ja('follow-up.detail') }).click();
  await pilot.getByRole('button', { name: /編集$/ }).first().click();
  const correction = pilot.css('ol form');
  await correction.getByLabelText(ja('follow-up.with'), PART).fill('3');
  await correction.getByRole('button', { name: ja('common.save') }).click();
  await says(pilot, '50%');
  await saysNot(pilot, '60%');
  await pilot.getByRole('button', { name: ja('common.close') }).click();

  // Weekly use, thirty days on.
  await pilot.getByRole('button', { name: ja('follow-up.use') }).click();
  const weekly = form.getByRole('spinbutton', { name: ja('follow-up.use.weekly'), exact: false });
  await form.getByRole('spinbutton', { name: ja('follow-up.use.people'), exact: false }).fill('４');
  // More than there are is said, not lowered without a word.
  await weekly.fill('９');
  await pressOn(weekly, 'Enter');
  await there(form.getByText(ja('follow-up.use.too-many', { people: 4 }), PART));
  await weekly.fill('３');
  await pressOn(weekly, 'Enter');
  await there(form.getByText(ja('follow-up.log.saved'), PART));
  await form.getByRole('button', { name: ja('common.close') }).click();
  await says(pilot, ja('charts.use.heads', { weekly: 3, people: 4 }));
  await saysNot(pilot, '–');

  // The facilitator judges; another department takes the card over with one click.
  const leading = await show(leader, { beside: true });
  const judged = leading.getByRole('article').first();
  await judged.getByRole('button', { name: ja('follow-up.detail') }).click();
  await says(judged, ja('follow-up.verdict.ask'));
  const lesson = judged.getByLabelText(ja('follow-up.lesson'), PART);
  await lesson.fill('話者の名前を先に言う');
  await pressOn(lesson, 'Enter');
  await says(judged, ja('follow-up.card'));
  await judged.getByRole('button', { name: ja('common.close') }).click();
  const other = await show(affairs, { beside: true });
  const take = other.getByRole('button', { name: ja('follow-up.card.take', { department: '総務' }), exact: false });
  await there(take);
  await count(other.getByRole('button', { name: /で引き継ぐ$/ }), 1);
  await take.click();
  // F14: it is followed like a pilot.
  await says(other.getByRole('article').nth(1), ja('follow-up.adopted', { wave: 1 }));
  await gone(take);

  // Two months on, whoever looks is told what nobody counted: thirty days were, sixty weren’t.
  house.ahead = new Date('2027-02-20T09:00:00+09:00').getTime() - Date.now();
  const later = await show(leader);
  goTo('plan');
  await unfold(later, ja('agreed.tab.grounds'));
  const told = later
    .css('li')
    .filter({ has: page.getByRole('heading', { level: 3, name: ja('radar.no-follow-up.name'), exact: false }) });
  await told.css('summary').click();
  await there(told.getByText(/60日後の利用をまだ数えていません/));
  await gone(told.getByText(/30日後の利用をまだ数えていません/));

  // The next wave: without what was tried, the decision of this one kept in the record.
  await later.getByRole('button', { name: ja('controls.next-wave'), exact: false }).click();
  await later
    .getByRole('dialog')
    .getByRole('button', { name: ja('controls.next-wave'), exact: false })
    .click();
  await there(later.getByRole('heading', { name: ja('wave.title.later', { wave: 2 }), exact: false }));
  await count(later.getByRole('checkbox'), 2);
  // Whoever chooses it has before them what the wave before brought.
  await later.getByText(ja('follow-up.earlier', { count: 1 }), PART).click();
  await later
    .getByRole('button', { name: ja('follow-up.detail') })
    .first()
    .click();
  await says(later.getByRole('dialog'), '話者の名前を先に言う');
  await later
    .getByRole('dialog')
    .getByRole('button', { name: ja('common.close') })
    .click();
  goTo('stance');
  await unfold(later, ja('agree.history.title'));
  await there(later.getByText(ja('plan.history.followed-up', { wave: 1 }), PART));
  await there(later.getByText(ja('decision.conditional'), PART));
});

it('F16 F17 what a user asks is written down beside the pilot by whoever hears it, and answered by another', async () => {
  const { sales, affairs } = await following();
  const asking = await show(sales);
  const answering = await show(affairs, { beside: true });
  const short = ja('follow-up.questions.short');
  const asked = asking.getByRole('article').first();
  await asked.getByRole('button', { name: short }).click();
  await asked.getByLabelText(ja('follow-up.question'), PART).fill('使い方が分からない');
  await asked.getByRole('button', { name: ja('follow-up.question.add') }).click();
  await says(asked, '使い方が分からない');
  // Beside it nothing is in reach while a box lies over the page.
  await asked.getByRole('button', { name: ja('common.close') }).click();

  // The others see at once that one waits.
  const answered = answering.getByRole('article').first();
  await answered.getByRole('button', { name: ja('follow-up.questions.open', { count: 1 }), exact: false }).click();
  await answered.getByRole('button', { name: ja('follow-up.reply.of', { question: '使い方が分からない' }) }).click();
  await answered.getByLabelText(ja('follow-up.reply'), PART).last().fill('火曜に総務が教えます');
  await answered.getByRole('button', { name: ja('common.save') }).click();
  await says(answered, '火曜に総務が教えます');
  // Only who asked puts the question right.
  await count(answered.getByRole('button', { name: /を編集$/ }), 0);
  await answered.getByRole('button', { name: ja('common.close') }).click();
  await asked.getByRole('button', { name: short }).click();
  await says(asked, '火曜に総務が教えます');
  await saysNot(asked, ja('plan.question.open'));
  await count(asked.getByRole('button', { name: /を編集$/ }), 1);
});

it('F18 F22 what there is to do has a tab of its own, what is open first, and a later wave says where it comes from', async () => {
  const { leader } = await following();
  const [first] = leader.sections.plan.steps;
  if (first === undefined) throw new Error('Nothing to do');
  await leader.do({ type: 'planNextWave' });
  await leader.until(({ plan }) => plan.wave === 2);
  expect(leader.sections.plan.steps).toMatchObject([{ id: first.id, wave: 1, done: null }]);
  const { version } = leader.sections.plan;
  const [next] = leader.sections.followUp.next;
  if (next === undefined) throw new Error('Nothing is left');
  await leader.do({ type: 'chooseWave', plan: version, pilots: [{ task: next.task, reason: '続ける' }] });
  await leader.until(({ plan }) => plan.version > version);
  await leader.do({ type: 'concludeAgreement', plan: leader.sections.plan.version });
  await leader.do({ type: 'beginFollowUp' });
  const shown = await show(leader);
  goTo('to-dos');
  const list = shown.getByRole('tabpanel');
  await says(list, `${first.text}（${ja('to-dos.carried', { wave: 1 })}）`);
  await list.getByRole('button', { name: ja('to-dos.tick', { text: first.text }) }).click();
  await says(list, ja('to-dos.done'));
  await saysNot(list, `${first.text}（${ja('to-dos.carried', { wave: 1 })}）`);
});
