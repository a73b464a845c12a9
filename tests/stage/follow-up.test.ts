import { it } from 'vitest';
import { page } from 'vitest/browser';
import { agree, untilRanked } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { count, goTo, gone, PART, pressOn, there } from './house/hands.ts';
import { ja, show, unfold } from './house/mount.ts';

it('a pilot is logged, judged and taken over by another department, and the next wave is ranked with it', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const { leader, house } = gathering;
  const ranked = await untilRanked(gathering);
  await agree(gathering, ranked);
  await leader.do({ type: 'beginFollowUp' });
  const [, , , sales, affairs] = ranked.voters;
  if (sales === undefined || affairs === undefined) throw new Error('Nobody there');
  const writer = await show(sales);
  const pilot = writer.getByRole('article').first();
  const save = () =>
    pilot
      .getByRole('button', { name: ja('common.save') })
      .first()
      .click();

  // Full-width digits; what can't be meant is said.
  await pilot.getByText(ja('follow-up.log.add'), PART).click();
  await pilot.getByLabelText(ja('follow-up.before'), PART).fill('６');
  await pilot.getByLabelText(ja('follow-up.with'), PART).fill('２');
  await pilot.getByLabelText(ja('follow-up.uses'), PART).fill('毎日');
  await save();
  await there(pilot.getByText(ja('follow-up.uses.wrong'), PART));
  await pilot.getByLabelText(ja('follow-up.uses'), PART).fill('５');
  await save();
  await there(pilot.getByText(ja('follow-up.log.saved'), PART));
  await there(pilot.getByText('67%', PART));

  // Corrected in place.
  await pilot.getByRole('button', { name: /編集$/ }).click();
  const correction = pilot.css('ol form');
  await correction.getByLabelText(ja('follow-up.with'), PART).fill('3');
  await correction.getByRole('button', { name: ja('common.save') }).click();
  await there(pilot.getByText('50%', PART));
  await gone(pilot.getByText('67%', PART));

  // Weekly use, thirty days on.
  await pilot.getByText(ja('follow-up.use'), PART).first().click();
  const weekly = pilot.getByRole('spinbutton', { name: ja('follow-up.use.weekly'), exact: false });
  await pilot.getByRole('spinbutton', { name: ja('follow-up.use.people'), exact: false }).fill('４');
  // More than there are is said, not lowered without a word.
  await weekly.fill('９');
  await pressOn(weekly, 'Enter');
  await there(pilot.getByText(ja('follow-up.use.too-many', { people: 4 }), PART));
  await weekly.fill('３');
  await pressOn(weekly, 'Enter');
  await there(pilot.getByText('75%', PART));

  // The facilitator judges; another department takes the card over with one click.
  const leading = await show(leader, { beside: true });
  const judged = leading.getByRole('article').first();
  await judged.getByText(ja('follow-up.verdict'), PART).first().click();
  const lesson = judged.getByLabelText(ja('follow-up.lesson'), PART);
  await lesson.fill('話者の名前を先に言う');
  await pressOn(lesson, 'Enter');
  const other = await show(affairs, { beside: true });
  const take = other.getByRole('button', { name: ja('follow-up.card.take', { department: '総務' }), exact: false });
  await there(other.getByText('話者の名前を先に言う', PART).first());
  await count(other.getByRole('button', { name: /で引き継ぐ$/ }), 1);
  await take.click();
  await there(pilot.getByText(ja('follow-up.card.taken', { departments: '総務' }), PART));
  await gone(take);

  // Two months on, whoever looks is told what nobody counted: thirty days were, sixty weren’t.
  house.ahead = new Date('2027-02-20T09:00:00+09:00').getTime() - Date.now();
  const later = await show(leader);
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
  await there(later.getByText('話者の名前を先に言う', PART).first());
  goTo('stance');
  await unfold(later, ja('agree.history.title'));
  await there(later.getByText(ja('plan.history.followed-up', { wave: 1 }), PART));
  await there(later.getByText(ja('decision.conditional'), PART));
});
