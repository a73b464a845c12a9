import { isHere } from '@nemawashi/shared/board/participant';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { gather } from '../support/acts.ts';
import { faultsOfText } from './acceptance/faults.ts';
import { lookAs, NARROW, SHORT_PHONE } from './acceptance/looks.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { gone, there } from './house/hands.ts';
import { says, saysNot, show, unfold } from './house/mount.ts';

it.each(LANGUAGES)(
  'M114 Q13 whoever revokes a link is asked which, and whether those who came by it go too (%s)',
  async (language) => {
    const meeting = gatherHere();
    await gather(meeting);
    const { leader } = meeting;
    const shown = await show(leader, { language });
    await unfold(shown, say(language, 'links.manage'));
    const title = say(language, 'links.for', { role: say(language, 'roles.representative.name') });
    await shown.getByRole('button', { name: say(language, 'links.revoke-of', { title }) }).click();
    const dialog = shown.getByRole('dialog');
    await says(dialog, title);
    await says(dialog, say(language, 'links.revoke.stay'));
    for (const size of [NARROW, SHORT_PHONE]) {
      await lookAs({ size, theme: 'light' });
      expect([...faultsOfText(), ...(await violations(dialog.element()))]).toEqual([]);
    }
    await dialog.getByRole('checkbox').click();
    await saysNot(dialog, say(language, 'links.revoke.stay'));
    const both = dialog.getByRole('button', { name: say(language, 'links.revoke.both', { count: 3 }) });
    await there(both);
    expect(faultsOfText()).toEqual([]);
    await both.click();
    await gone(dialog);
    const here = () => [...meeting.house.story.state.participants.values()].filter(isHere);
    await expect.poll(() => here().map(({ role }) => role)).not.toContain('representative');
    expect(here()).toHaveLength(4);
  },
);
