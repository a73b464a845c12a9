import { audit } from '../../board/view/audit.ts';
import { AUDIENCES, sectionsFor } from '../../board/view.ts';
import { tablesOf } from '../../documents/tables/catalogue.ts';
import { everyExplanation } from '../../explained/testing/every-explanation.ts';
import { logSentence } from '../../sentences/log.ts';
import { namesIn } from '../../sentences/names.ts';
import type { Story } from '../../testing/story.ts';
import { bundledRounds, bundleOf } from '../bundle.ts';
import { planCalendar } from '../calendar.ts';
import { tableCsv } from '../csv.ts';
import { planMarkdown } from '../markdown.ts';
import { printedPlan } from '../../documents/print/printed-plan.ts';

/** All ways by which something of a board leaves the server, each as text. */
export function everyWayOut(
  story: Story,
  notes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { state } = story;
  const results = story.results();
  const seen = (audience: (typeof AUDIENCES)[number]) =>
    sectionsFor(state, audience, { online: new Set(), waiting: [], results });
  const sections = seen('voter');
  const log = audit(story.log);
  const shared = { sections, notes, language: 'ja', timeZone: 'Asia/Tokyo', now: state.at } as const;
  const names = namesIn(shared.language, sections);
  const source = { ...shared, names, log, state, results };
  return {
    ...Object.fromEntries(AUDIENCES.map((audience) => [`view: ${audience}`, JSON.stringify(seen(audience))])),
    log: JSON.stringify(log),
    record: log.map((entry) => logSentence('ja', entry, names)).join('\n'),
    bundle: JSON.stringify(bundleOf({ ...source, rounds: bundledRounds(state, results) })),
    document: planMarkdown(source),
    print: JSON.stringify(printedPlan(source)),
    tables: [...tablesOf(source)].map(({ table }) => tableCsv(table, source.timeZone)).join('\n'),
    calendar: planCalendar(source),
    explanations: JSON.stringify(everyExplanation('ja', sections)),
  };
}
