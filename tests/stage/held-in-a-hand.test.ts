import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { gather } from '../support/acts.ts';
import { SHORT_PHONE, SMALL_LAPTOP } from './acceptance/looks.ts';
import { gatherHere } from './house/gather.ts';
import { PART, seePeople, there } from './house/hands.ts';
import { PHONE, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { outOfSight } from './measure/below-head.ts';

const LONG_NAME = 'アレクサンドリア・フォン・ヴァイツゼッカー＝山本 マリア・テレジア';
const LONG_TITLE = '執行役員 デジタルトランスフォーメーション推進本部長 兼 全社生成AI活用推進委員会 委員長';
/** What a title of a board has of a phone's 390 px, at the least. */
const ROOM_FOR_TITLE = 200;

/** People answer, against the time. */
async function answering() {
  const meeting = gatherHere({ privacy: 'named', template: DEFAULT_TEMPLATE.id });
  const executive = await meeting.join('executive', { name: '山本 健一', jobTitle: LONG_TITLE, reading: '' });
  await gather(meeting, [[LONG_NAME, 'sales']]);
  await meeting.leader.do({ type: 'startAssessment' });
  await meeting.leader.do({ type: 'setTimer', action: 'start', ms: 10 * 60_000 });
  await meeting.leader.do({ type: 'setTimer', action: 'pause', ms: 0 });
  return { ...meeting, executive };
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const one = (shown: Locator, selector: string): Element => shown.css(selector).first().element();

it.each(LANGUAGES)(
  'M130 on a phone the title has a line of its own, the place and the time stand below: %s',
  async (language) => {
    const { leader, executive } = await answering();
    for (const who of [leader, executive]) {
      const shown = await show(who, { language, size: PHONE });
      await there(shown.getByRole('timer'));
      await rest(PHONE);
      const title = box(shown.getByRole('heading', { level: 1 }).element());
      expect(title.width).toBeGreaterThanOrEqual(ROOM_FOR_TITLE);
      for (const below of [shown.getByRole('timer').element(), one(shown, 'header nav button.narrow')]) {
        expect(box(below).top).toBeGreaterThanOrEqual(title.bottom - 1);
        expect(box(below).right).toBeLessThanOrEqual(title.right + 1);
      }
    }
  },
);

it.each(LANGUAGES)(
  'M3 M131 at the first visit every question stands whole on a phone of 390×664: %s',
  async (language) => {
    const { executive } = await answering();
    localStorage.clear();
    const shown = await show(executive, { language, size: SHORT_PHONE });
    const found: string[] = [];
    for (const item of executive.sections.setup.checklist) {
      const statement = shown.getByRole('heading', { name: item.text[language] ?? '' });
      await there(statement);
      // A press may have moved the page, which nobody has to move.
      scrollTo(0, 0);
      await rest(SHORT_PHONE);
      const foot = box(one(shown, '.foot.held')).top;
      const read = [statement.element(), ...shown.css('.numbers label').elements(), one(shown, 'main summary')];
      found.push(...outOfSight(read, foot), ...outOfSight(shown.css('.foot.held > *').elements()));
      await shown.getByRole('button', { name: say(language, 'ballot.next'), ...PART }).click();
    }
    expect(found).toEqual([]);
  },
);

it('M131 an answer that is counted moves nothing of its question', async () => {
  const { executive } = await answering();
  const shown = await show(executive, { size: SHORT_PHONE });
  await there(shown.getByRole('radiogroup'));
  await rest(SHORT_PHONE);
  const places = () => [...shown.css('main h2, .numbers label, .foot > *').elements()].map((each) => box(each).top);
  const before = places();
  const first = executive.sections.setup.checklist[0]?.text.ja ?? '';
  await shown.getByRole('radio', { name: /^4/ }).click();
  await there(shown.getByRole('heading', { name: executive.sections.setup.checklist[1]?.text.ja ?? '' }));
  await shown.getByRole('button', { name: say('ja', 'ballot.previous'), ...PART }).click();
  await there(shown.getByRole('heading', { name: first }));
  await there(shown.getByText(say('ja', 'ballot.mark.counted')));
  await rest(SHORT_PHONE);
  expect(places()).toEqual(before);
});

it.each(LANGUAGES)(
  'M134 in the drawer dot, name and state stand on one line, however long the title: %s',
  async (language) => {
    const { leader } = await answering();
    for (const size of [PHONE, SMALL_LAPTOP]) {
      await page.viewport(size.width, size.height);
      const shown = await show(leader, { language, size });
      const people = await seePeople(shown, language);
      await rest(size);
      const lines = people
        .css('li')
        .elements()
        .filter((each) => each.querySelector('.state') !== null);
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        const [dot, name, state] = ['.dot', '.who button', '.state'].map((each) => line.querySelector(each));
        if (!dot || !name || !state) throw new Error('Nobody there');
        const first = name.getClientRects()[0];
        for (const beside of [dot, state]) {
          const middle = (box(beside).top + box(beside).bottom) / 2;
          expect(middle).toBeGreaterThan(first?.top ?? Infinity);
          expect(middle).toBeLessThan(first?.bottom ?? 0);
        }
      }
      const lefts = new Set(
        people
          .css('li .dot')
          .elements()
          .map((each) => Math.round(box(each).left)),
      );
      expect([...lefts]).toHaveLength(1);
    }
  },
);
