import type { Department } from '@nemawashi/shared/board/checklist';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { assess, gather, value } from '../support/acts.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { says, saysNot, show } from './house/mount.ts';

it.each(LANGUAGES)(
  'K7 a value that can’t be shown takes its own part of the page, which says so; the rest stands, and the part comes back: %s',
  async (language) => {
    const gathering = gatherHere({ items: 4 });
    const { house, leader } = gathering;
    const voters = await gather(gathering);
    await assess(gathering, voters, (who, index) => value(who + index));
    const page = await show(voters[0] ?? leader, { language });
    await page.getByRole('button', { name: say(language, 'people.title'), exact: false }).click();
    const people = page.getByRole('dialog');
    const group = say(language, 'people.group.executive');
    await says(people, group);

    // As no schema lets it in: a department without a name in any language.
    const sound = house.story.state;
    const nameless = sound.departments.map((each) => ({ ...each, name: null }) as unknown as Department);
    house.story.state = { ...sound, departments: nameless };
    house.tell();
    await says(people, say(language, 'page.unshown'));
    await saysNot(people, group);
    await says(page.getByRole('heading', { level: 1 }), sound.title);
    await says(page.getByRole('main'), say(language, 'results.pattern.title'));
    expect(await violations(people.element())).toEqual([]);

    house.story.state = sound;
    house.tell();
    await says(people, group);
    await saysNot(people, say(language, 'page.unshown'));
  },
);
