/** The live line: what the server says on it. What it is asked stands in `board/command.ts` and `protocol/live.ts`. */
import * as v from 'valibot';
import { REFUSALS, type RefusalKind } from '../../board/refusal.ts';
import { seatId } from '../../board/id-schemas.ts';
import { board, course, door, link, setup, speaking } from './board.ts';
import { at, count, places, refusal, rowsOf } from './parts.ts';
import { consent, expected, own as ownView, person, progress, waiting } from './people.ts';
import { followUp, plan } from './plan.ts';
import { again } from './again.ts';
import { assessment, preview, ranking } from './results.ts';

/** What everybody is told, as it travels (`wire/sections.ts`). */
export const sections = v.strictObject({
  board,
  setup,
  people: rowsOf(person),
  recorded: places,
  online: places,
  expected: rowsOf(expected),
  progress,
  course,
  speaking,
  preview: v.nullable(preview),
  assessment: v.nullable(assessment),
  ranking: v.nullable(ranking),
  plan,
  consents: rowsOf(consent),
  followUp,
  again,
  links: v.nullable(v.array(link)),
  door: v.nullable(door),
  waiting: v.nullable(v.array(waiting)),
});

export const view = v.partial(sections);
export const welcome = v.strictObject({ now: at, sections, own: ownView });
export const own = ownView;
export const deleted = v.strictObject({ at, by: v.exactOptional(v.string()) });

export const ack = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    reply: v.strictObject({ at, revision: v.exactOptional(count), seat: v.exactOptional(seatId) }),
  }),
  v.strictObject({ ok: v.literal(false), refusal }),
]);

export const clock = at;
/** `connect_error.data`. */
export const lineRefused = v.strictObject({ refusal: v.picklist(Object.keys(REFUSALS) as RefusalKind[]) });
