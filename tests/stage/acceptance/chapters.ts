import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { describe, expect, it } from 'vitest';
import { type BoardScreen, isOfBoard } from '../../tour/screen.ts';
import type { Story } from '../../tour/story.ts';
import { show } from '../house/mount.ts';
import type { HouseSeat } from '../house/seat.ts';
import { tellChapters } from '../house/tell-chapters.ts';
import { open } from '../open.ts';
import { faultsOfText } from './faults.ts';
import { found, judgePage, judgeWall } from './judge.ts';
import { smallViews } from './looks.ts';
import { type Part, PARTS } from './parts.ts';

/** A limit against hanging. */
const LONGEST_MS = 240_000;
/** Whose pages, and in which languages: executives see what representatives do, and observers what is left of it. */
const READ_IN = {
  leader: LANGUAGES,
  executive: ['ja'],
  representative: LANGUAGES,
  observer: ['en'],
} as const satisfies Record<string, readonly Language[]>;
type Role = keyof typeof READ_IN;
const ROLES: readonly Role[] = ['leader', 'executive', 'representative', 'observer'];

/** On whose pages contrasts are judged here: the facilitator’s tabs hold all that others’ do, and nobody else observes. */
const UNSEEN: readonly Role[] = ['leader', 'observer'];

/** What a screen of the tour shows over a page; the page itself and its tabs are looked at for everybody. */
const opens = (screen: BoardScreen): boolean =>
  screen.opens !== undefined && !(typeof screen.opens === 'object' && 'tab' in screen.opens);

async function judgeOpened(seat: HouseSeat, { page, opens: what }: BoardScreen): Promise<string[]> {
  const said: string[] = [];
  for (const language of LANGUAGES) {
    await show(seat, { language, ...(page && { page }) });
    if (what !== undefined) await open(what, (key, values = {}) => say(language, key, values));
    said.push(...(await found(language, smallViews(language), faultsOfText)));
  }
  return said;
}

/** Walks over all that the chapters of this part show to anybody, by the tour's own list. */
export function judgeChapters(part: Part): void {
  const seatOf = (story: Story<HouseSeat>, role: Role): HouseSeat | null => {
    if (role === 'leader') return story.leader;
    if (role === 'observer') return story.observer;
    return story.people.length === 0 ? null : story.voter(role);
  };
  const seated = (story: Story<HouseSeat>, role: Role): HouseSeat => {
    const seat = seatOf(story, role);
    if (seat === null) throw new Error(`No ${role} yet`);
    return seat;
  };
  describe('M93 M94 M168 M173 one subject a screen, and every word of it is there to be read', () => {
    tellChapters(PARTS[part], ({ name, screens }, told) => {
      for (const role of ROLES)
        it(role, { timeout: LONGEST_MS }, async () => {
          const seat = seatOf(told(), role);
          // Nobody else has come before the board is gathered.
          if (seat === null) expect(name).toBe('before');
          else {
            const how = { unseen: UNSEEN.includes(role), languages: READ_IN[role] };
            expect(await judgePage(seat, how)).toEqual([]);
          }
        });
      it('projector', { timeout: LONGEST_MS }, async () => {
        expect(await judgeWall(told().leader)).toEqual([]);
      });
      for (const screen of screens.filter(isOfBoard).filter(opens))
        it(screen.name, { timeout: LONGEST_MS }, async () => {
          const role = ROLES.find((each) => each === screen.who) ?? 'leader';
          expect(await judgeOpened(seated(told(), role), screen)).toEqual([]);
        });
    });
  });
}
