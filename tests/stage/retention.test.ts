import { day } from '@nemawashi/shared/words/format';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { ownZone } from '@nemawashi/shared/words/zone';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { gather } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { goTo, there } from './house/hands.ts';
import { ja, PHONE, says, saysNot, show } from './house/mount.ts';
import { sideways } from './measure/sideways.ts';

const until = Date.UTC(2027, 4, 27, 3);
const dayIn = (language: 'ja' | 'en'): string => day(language, until, ownZone());

describe('a board that is kept for some time', () => {
  it.each(LANGUAGES)(
    'Z27 says until when in the set-up and in everybody’s menu, and warns of nothing yet: %s',
    async (language) => {
      const gathering = gatherHere({ items: 3 });
      gathering.house.retention = { until, near: false };
      const [voter = gathering.leader] = await gather(gathering);
      const kept = say(language, 'join.kept-until', { day: dayIn(language) });
      await show(voter, { language, size: PHONE });
      await page.getByRole('button', { name: say(language, 'board.menu') }).click();
      await says(page.getByRole('dialog', { name: say(language, 'board.menu') }), kept);
      expect(sideways()).toBe(0);
      const leading = await show(gathering.leader, { language });
      goTo('other');
      await says(leading, kept);
      await saysNot(leading, say(language, 'controls.near-end', { day: dayIn(language) }));
    },
  );

  it.each(LANGUAGES)(
    'Z27 warns whoever leads when that day is near, in every phase, and nobody else: %s',
    async (language) => {
      const gathering = gatherHere({ items: 3 });
      gathering.house.retention = { until, near: true };
      const [voter = gathering.leader] = await gather(gathering);
      await gathering.leader.do({ type: 'startAssessment' });
      const near = say(language, 'controls.near-end', { day: dayIn(language) });
      const leading = await show(gathering.leader, { language, size: PHONE });
      await says(leading, near);
      expect(sideways()).toBe(0);
      await saysNot(await show(voter, { language }), near);
      // Read once on this device, it isn't said again.
      const again = await show(gathering.leader, { language });
      await says(again, near);
      await again
        .getByRole('region', { name: say(language, 'controls.title') })
        .getByRole('button', { name: say(language, 'common.close') })
        .click();
      await expect.poll(() => again.element().textContent).not.toContain(near);
      localStorage.removeItem(`nemawashi.near-end.${gathering.board}`);
    },
  );

  it('Z25 says nothing where boards are kept until somebody deletes them', async () => {
    const gathering = gatherHere({ items: 3 });
    const [voter = gathering.leader] = await gather(gathering);
    const shown = await show(voter);
    await page.getByRole('button', { name: ja('board.menu') }).click();
    await there(page.getByRole('button', { name: ja('menu.export') }));
    await expect.poll(() => gathering.house.requested).toContain('retention');
    await saysNot(shown, ja('join.kept-until', { day: '|' }).split('|')[1] ?? '');
  });
});

describe('the dialog that deletes a board', () => {
  it.each(LANGUAGES)('Z23 says what is lost, fits on a phone, and waits for the name: %s', async (language) => {
    const gathering = gatherHere({ items: 3 });
    await gather(gathering);
    const { title } = gathering.leader.sections.board;
    await show(gathering.leader, { language, size: PHONE });
    await page.getByRole('button', { name: say(language, 'board.menu') }).click();
    await page.getByRole('button', { name: say(language, 'deletion.title') }).click();
    const dialog = page.getByRole('dialog', { name: say(language, 'deletion.title') });
    await says(dialog, say(language, 'deletion.lost', { count: 7 }));
    expect(sideways()).toBe(0);
    const doIt = dialog.getByRole('button', { name: say(language, 'deletion.do') });
    await expect.element(doIt).toBeDisabled();
    const name = dialog.getByLabelText(say(language, 'deletion.type', { title }));
    await name.fill(`${title}?`);
    await expect.element(doIt).toBeDisabled();
    await name.fill(` ${title} `);
    await expect.element(doIt).toBeEnabled();
    // The title was changed meanwhile, say: the server has the last word.
    gathering.house.refuses.set('deletion', { kind: 'malformed' });
    await doIt.click();
    await says(dialog, say(language, 'refusals.malformed.what'));
  });
});
