import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { CommandId } from './ids.ts';
import { replay } from './evolve.ts';
import { PRIVACY_MODES } from '../reckoning/settings.ts';

/** What a device without a line has gathered: one answer after the other, each on the one before. */
const gathered = fc.array(fc.tuple(fc.nat(2), fc.constantFrom(1, 2, 3, 4, 5, null)), { minLength: 1, maxLength: 12 });

describe('V5 answers given without a line', () => {
  it.each(PRIVACY_MODES)(
    'that come before the close count, all of them; after it none, and each is told when it closed: %s',
    (privacy) => {
      fc.assert(
        fc.property(gathered, fc.nat(12), (answers, cut) => {
          const story = new Story({ privacy, items: 3 });
          const [offline, other] = [story.join('offline', 'executive'), story.join('other', 'executive')];
          story.do(LEADER, { type: 'startAssessment' });
          const round = story.round.id;
          const subjects = story.round.subjects;
          const revisions = [0, 0, 0];
          const sent = answers.map(([at, value], index) => {
            const replaces = revisions[at] ?? 0;
            revisions[at] = replaces + 1;
            const command = { type: 'answer', round, subject: subjects[at] ?? '', value, replaces } as never;
            return { at, value, command, id: `offline-${String(index)}` as CommandId };
          });
          story.answer(other, subjects[0] ?? '', 3);
          const before = sent.slice(0, cut);
          for (const { command, id } of before) expect(story.try(offline, command, {}, id).ok).toBe(true);
          story.close();
          const closed = JSON.stringify(story.state.rounds.get(round));
          const closedAt = story.state.rounds.get(round)?.closedAt;
          for (const { command, id } of sent.slice(cut))
            expect(story.try(offline, command, {}, id)).toEqual({
              ok: false,
              refusal: { kind: 'round-closed', values: { at: closedAt } },
            });
          expect(JSON.stringify(story.state.rounds.get(round))).toBe(closed);
          expect(JSON.stringify(replay(story.log)?.rounds.get(round))).toBe(closed);
          const ballot = story.state.rounds.get(round)?.ballots.get(offline) ?? {};
          const last = new Map(before.map(({ at, value }) => [subjects[at], value]));
          expect(new Map(Object.entries(ballot).map(([subject, { value }]) => [subject, value]))).toEqual(last);
        }),
        { numRuns: 30 },
      );
    },
  );
});
