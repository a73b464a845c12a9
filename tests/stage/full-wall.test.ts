import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { textIn } from '@nemawashi/shared/words/texts';
import { expect, it } from 'vitest';
import { closeRound, gather, value } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { faultsOfTab } from './acceptance/faults.ts';
import { lookAs, SMALL_LAPTOP, wallViews } from './acceptance/looks.ts';
import { gatherHere } from './house/gather.ts';
import { LAPTOP, ROOM, show } from './house/mount.ts';
import { unheaded } from './measure/headed.ts';

/** One department sends half of the room. */
const ROOMFUL: readonly (readonly [string, string?])[] = Array.from({ length: 30 }, (_, at) => {
  const longest = at % 4 === 3;
  const name = `${String(at)} ${longest ? '長い名前の人'.repeat(10).slice(0, 57) : '山本 健一'}`;
  if (at < 5) return [name] as const;
  return [name, at < 20 ? 'sales' : at < 26 ? 'field' : 'hr'] as const;
});

for (const privacy of ['named', 'anonymous'] as const)
  it(`M176 whose seats they are stands above every column of a full room’s wall: ${privacy}`, async () => {
    const meeting = gatherHere({ template: 'generative-ai', privacy });
    const { leader } = meeting;
    const voters = await gather(meeting, ROOMFUL);
    await leader.do({ type: 'startAssessment' });
    await Promise.all(voters.slice(0, 12).map((voter) => answerAll(voter, (index) => value(index))));
    if (privacy === 'anonymous') {
      await Promise.all(voters.slice(12).map((voter) => answerAll(voter, (index) => value(index))));
      await closeRound(leader);
      const item = leader.sections.setup.checklist[0]?.id;
      if (item === undefined) throw new Error('No item');
      await leader.do({ type: 'openRound', kind: 'checklist', items: [item] });
    }
    const { departments } = leader.sections.setup;
    let goesOn = 0;
    for (const language of LANGUAGES) {
      const groupOf = (name: string): string => {
        const [, department] = ROOMFUL.find(([each]) => each === name) ?? [];
        const found = departments.find(({ id }) => id === department)?.name;
        return found === undefined ? say(language, 'roles.executive.name') : textIn(found, language);
      };
      await show(leader, { language });
      for (const size of [SMALL_LAPTOP, LAPTOP]) {
        await lookAs({ size, theme: 'light' });
        const seats = [...document.querySelectorAll('main .columns li')];
        expect(seats).toHaveLength(ROOMFUL.length);
        expect(unheaded(seats, groupOf)).toEqual([]);
        expect(faultsOfTab()).toEqual([]);
        goesOn += document.querySelectorAll('.columns h3').length - 4;
      }
      await show(leader, { language, page: 'screen', size: ROOM });
      for (const view of wallViews(language)) {
        await lookAs(view);
        const seats = [...document.querySelectorAll('.groups li:not([hidden])')];
        expect(seats.length).toBeGreaterThan(16);
        const bare = seats.filter((seat) => !seat.closest('.group')?.querySelector('h3')?.checkVisibility());
        expect(bare).toEqual([]);
      }
    }
    // Else nothing would have been seen of it.
    expect(goesOn).toBeGreaterThan(0);
  });
