import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../board/view/audit.ts';
import { AUDIENCES, sectionsFor } from '../board/view.ts';
import { tablesOf } from '../documents/tables/catalogue.ts';
import { everyExplanation } from '../explained/testing/every-explanation.ts';
import { logSentence } from '../sentences/log.ts';
import { namesIn } from '../sentences/names.ts';
import type { Story } from '../testing/story.ts';
import { bundleOf } from './bundle.ts';
import { planCalendar } from './calendar.ts';
import { tableCsv } from './csv.ts';
import { planMarkdown } from './markdown.ts';
import { aRound, CODE, GROUPS, NOWHERE, played, rounds, swapped, UNNAMED, withSecrets } from './testing/planted.ts';

/**
 * All ways by which something of a board leaves the server, each as text; but Excel's file and what is sent between
 * revisions, which the server writes and looks through in the same way (`server/src/export/every-way-out.test.ts`).
 */
function everyWayOut(story: Story): Readonly<Record<string, string>> {
  const { state } = story;
  const results = story.results();
  const seen = (audience: (typeof AUDIENCES)[number]) =>
    sectionsFor(state, audience, { online: new Set(), waiting: [], results });
  const sections = seen('voter');
  const log = audit(story.log);
  const shared = { sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: state.at } as const;
  const names = namesIn(shared.language, sections);
  const source = { ...shared, names, log, state, results };
  return {
    ...Object.fromEntries(AUDIENCES.map((audience) => [`view: ${audience}`, JSON.stringify(seen(audience))])),
    log: JSON.stringify(log),
    record: log.map((entry) => logSentence('ja', entry, names)).join('\n'),
    bundle: JSON.stringify(bundleOf(source)),
    document: planMarkdown(source),
    tables: [...tablesOf(source)].map(({ table }) => tableCsv(table, source.timeZone)).join('\n'),
    calendar: planCalendar(source),
    explanations: JSON.stringify(everyExplanation('ja', sections)),
  };
}

describe('S6 X6 every way out of a board where people aren’t named passes the same filter', () => {
  it.each(UNNAMED)('S33 S34 none tells apart two meetings that nobody may tell apart: %s', (privacy) => {
    fc.assert(
      fc.property(rounds, aRound(4), fc.constantFrom(...GROUPS), (given, others, [a, b]) => {
        const here = everyWayOut(played(privacy, given));
        // Who of a shown group gave which ballot, in every round.
        expect(everyWayOut(played(privacy, swapped(given, a, b)))).toEqual(here);
        // What anybody answered in the round that is sealed.
        expect(everyWayOut(played(privacy, { ...given, open: others }))).toEqual(here);
      }),
      { numRuns: 8 },
    );
  });

  it('S53 S54 none holds a link’s hash or id that only its holder knows, and the code of the door stands with its facilitators alone', () => {
    for (const privacy of UNNAMED) {
      for (const [way, told] of Object.entries(everyWayOut(withSecrets(privacy)))) {
        expect([way, told.match(NOWHERE)]).toEqual([way, null]);
        const mayKnow = way === 'view: facilitator' || way === 'view: projector';
        expect([way, !mayKnow && told.includes(CODE)]).toEqual([way, false]);
      }
    }
  });
});
