import { codeAsWritten } from '@nemawashi/shared/testing/code-as-written';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { BoardState } from '@nemawashi/shared/board/state';
import { NOBODY_SPEAKS } from '@nemawashi/shared/board/speaking';
import { audit } from '@nemawashi/shared/board/view/audit';
import { AUDIENCES, sectionsFor } from '@nemawashi/shared/board/view';
import { bundledRounds } from '@nemawashi/shared/export/bundle';
import { CODE, NOWHERE, played, type Rounds, UNNAMED, withSecrets } from '@nemawashi/shared/export/testing/planted';
import { nothingToldApart } from '@nemawashi/shared/export/testing/told-apart';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { namesIn } from '@nemawashi/shared/sentences/names';
import type { Story } from '@nemawashi/shared/testing/story';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Presence } from '../boards/presence.ts';
import { PresencePace } from '../boards/presence-pace.ts';
import { Publisher } from '../boards/publisher.ts';
import { Results } from '../boards/results.ts';
import { WaitingRoom } from '../boards/waiting-room.ts';
import { Turns } from '../turns.ts';
import { excel } from './excel/excel.ts';

/** Excel's file as text: every part of it, unzipped. */
async function workbookOf(story: Story): Promise<string> {
  const { state } = story;
  const results = story.results();
  const sections = sectionsFor(state, 'voter', { online: new Set(), waiting: [], results });
  const shared = { sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: state.at } as const;
  const source = {
    ...shared,
    names: namesIn(shared.language, sections),
    log: audit(story.log),
    rounds: bundledRounds(state, results),
  };
  const file = await excel.make(source, { table: 'plan', annex: true, step: () => Promise.resolve() });
  if (typeof file === 'string') throw new Error('A workbook is bytes');
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(file))
    .map(([path, part]) => `${path}\n${decoder.decode(part)}`)
    .join('\n');
}

/** What is sent while these states follow each other, by who hears it: what changed from each to the next. */
async function changesBetween(states: readonly BoardState[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const heard: Record<string, string[]> = {};
  const hear = (who: string, change: string) => {
    (heard[who] ??= []).push(change);
    return Promise.resolve();
  };
  const publisher = new Publisher(
    'board' as BoardId,
    {
      readers: () => 1,
      toAll: (_board, change) => hear('view: all', change),
      toAudience: (_board, audience, change) => hear(`view: ${audience}`, change),
    },
    new PresencePace({ elapsed: () => 0, after: () => () => undefined, due: () => undefined }),
    new Turns(),
  );
  const shown = {
    results: new Results(),
    presence: new Presence(),
    waitingRoom: new WaitingRoom(() => 0),
    codeOf: codeAsWritten,
    speaking: { now: NOBODY_SPEAKS },
  };
  for (const state of states) await publisher.publish({ ...shown, room: { state } });
  return heard;
}

/** All that leaves the server while this meeting is played. */
async function everyWayOut(privacy: PrivacyMode, given: Rounds): Promise<unknown> {
  const states: BoardState[] = [];
  const story = played(privacy, given, ({ state }) => states.push(state));
  return { excel: await workbookOf(story), changes: await changesBetween(states) };
}

describe('S6 X6 what the server alone writes passes the same filter as every other way out', () => {
  it.each(UNNAMED)(
    'S33 S34 neither Excel’s file nor what is sent from revision to revision tells two meetings apart: %s',
    (privacy) => nothingToldApart(privacy, everyWayOut, 3),
  );

  it('S53 S54 neither holds a link’s hash or id, and the code of the door goes to facilitators and the screen alone', async () => {
    for (const privacy of UNNAMED) {
      const story = withSecrets(privacy);
      const told = { excel: [await workbookOf(story)], ...(await changesBetween([story.state])) };
      expect(Object.keys(told)).toEqual(
        expect.arrayContaining(['view: all', ...AUDIENCES.map((who) => `view: ${who}`)]),
      );
      for (const [way, texts] of Object.entries(told)) {
        expect([way, texts.join('\n').match(NOWHERE)]).toEqual([way, null]);
        const mayKnow = way === 'view: facilitator' || way === 'view: projector';
        expect([way, texts.some((text) => text.includes(CODE))]).toEqual([way, mayKnow]);
      }
    }
  });
});
