import type { ExpectedId, LogId } from '@nemawashi/shared/board/ids';
import { HostileStory, NEVER_SHOWN, Spoiler } from '@nemawashi/shared/testing/hostile-text';
import { beforeEach, expect, it } from 'vitest';
import { agree, answered, assess, closeRound, gather, NOTE, propose, TITLES, value } from '../support/acts.ts';
import { gatherAt, type HouseGathering } from './house/gather.ts';
import { ja, LAPTOP, type Look, ROOM, show } from './house/mount.ts';
import { open } from './open.ts';

/** What a script would have done. */
let ran = 0;
beforeEach(() => {
  ran = 0;
  const run = () => (ran += 1);
  Object.assign(globalThis, { a: run, alert: run });
});

/** A board at which everybody writes what is hostile: into commands, names, candidates and notes. */
function hostileGathering(start: number): HouseGathering {
  const spoiler = new Spoiler(start);
  const gathering = gatherAt(new HostileStory(start, { items: 4 }));
  return {
    ...gathering,
    join: (role, given, department) =>
      gathering.join(role, spoiler.person(typeof given === 'string' ? { name: given } : given), department),
    write: (who, candidates) => gathering.write(who, spoiler.value(candidates)),
    note: (who, item, text) => gathering.note(who, item, spoiler.text(text)),
    knock: (person, role, department) => gathering.knock(spoiler.person(person), role, department),
  };
}

const LIVELY =
  'script, iframe, object, embed, base, meta, link[rel=import], svg script, foreignObject script, form[action]';

/** What on the page runs, fetches, leads out of it or shows what isn't seen. */
function lively(): string[] {
  const within = [...document.body.querySelectorAll('*')];
  const attributes = within.flatMap((each) => [...each.attributes]);
  return [
    ...[...document.body.querySelectorAll(LIVELY)].map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ...attributes.flatMap(({ name, value: given }) => {
      const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcset'].includes(name);
      const address = isAddress && !/^(#|\/|\.|https?:\/\/|mailto:|data:image\/|blob:|$)/.test(given);
      return name.startsWith('on') || address || NEVER_SHOWN.test(given) ? [`${name}="${given.slice(0, 80)}"`] : [];
    }),
    // Only what came from us is loaded.
    ...[...document.images]
      .map(({ src }) => src)
      .filter((src) => !/^(data|blob):/.test(src) && !src.endsWith('/icon.svg')),
    ...(NEVER_SHOWN.exec(document.body.textContent) === null ? [] : ['text that isn’t seen']),
  ];
}

/** The pages of a facilitator, of somebody who votes and of the room, and the sheets of paper. */
async function lookAround({ leader }: HouseGathering, voter: HouseGathering['leader']): Promise<void> {
  const looks: (readonly [HouseGathering['leader'], Look])[] = [
    [leader, { size: LAPTOP }],
    [voter, { size: LAPTOP }],
    [leader, { page: 'screen', size: ROOM }],
    [voter, { page: 'print' }],
    [leader, { page: 'invitations' }],
  ];
  for (const [who, look] of looks) {
    await show(who, look);
    await open('everything', ja);
    expect([look.page ?? 'board', lively()]).toEqual([look.page ?? 'board', []]);
  }
}

it.each([0, 9, 17])(
  'row 18: K5 whatever anybody writes anywhere, on no page anything of it runs or shows what isn’t seen (%i)',
  { timeout: 240_000 },
  async (start) => {
    const meeting = hostileGathering(start);
    const { leader } = meeting;
    await leader.do({ type: 'changeSetup', title: '生成AIの進め方' });
    const [item] = leader.sections.setup.checklist;
    if (item === undefined) throw new Error('No item');
    await leader.do({ type: 'putItem', at: 0, item });
    const person = { name: '遅刻 者', jobTitle: '部長', reading: 'ちこく' };
    const expected = { expected: 'expected-1' as ExpectedId, role: 'executive', department: null } as const;
    await leader.do({ type: 'expectPerson', person, ...expected });
    const voters = await gather(meeting);
    const [voter = leader] = voters;
    await meeting.openDoor();
    await meeting.knock({ name: '三浦 陽子', jobTitle: '人事部 主任' }, 'representative', 'hr');
    await lookAround(meeting, voter);

    await assess(meeting, voters, (who, index) => value(who + index));
    await meeting.note(leader, item.id, NOTE);
    await lookAround(meeting, voter);

    await propose(meeting);
    await meeting.write(
      leader,
      TITLES.map((title) => ({ title, detail: `${title}の詳しい説明` })),
    );
    await lookAround(meeting, voter);
    await leader.do({ type: 'openScoring' });
    await lookAround(meeting, voter);
    await answered(leader, voters, (who, index) => value(who * 2 + index));
    await closeRound(leader);
    await lookAround(meeting, voter);

    const first = leader.sections.ranking?.tasks[0]?.task;
    if (first === undefined) throw new Error('Nothing was ranked');
    await agree(meeting, { voters, first });
    await lookAround(meeting, voter);
    await leader.do({ type: 'beginFollowUp' });
    const entry = {
      on: '2026-12-03',
      hoursBefore: 4,
      hoursWith: 2,
      quality: 4,
      usesAWeek: 5,
      remark: '確認の手間',
    } as const;
    await leader.do({ type: 'logPilot', entry: { id: 'log-1' as LogId, task: first, ...entry } });
    await leader.do({ type: 'judgePilot', verdict: { task: first, verdict: 'success', lesson: '型を作る' } });
    await lookAround(meeting, voter);
    expect(ran).toBe(0);
  },
);
