import type { PilotView } from '../../board/view/plan-section.ts';
import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { pilotDates, worthSentence } from '../../sentences/wave.ts';
import type { Field, PartSource } from '../part.ts';

type Value = (pilot: PilotView, source: PartSource) => string;

/** What a document says of a pilot; empty: it is open. */
const VALUES = {
  department: ({ department }, { names }) => (department === null ? '' : names.department(department)),
  owner: ({ owner }, { names }) => names.titled(owner),
  sponsor: ({ sponsor }, { names }) => names.titled(sponsor),
  people: ({ people }, { language, names }) => list(language, people.map(names.titled)),
  dates: (pilot, { language, sections }) => pilotDates(language, pilot, sections.plan.fiscalStart),
  measure: ({ measure }) => measure,
  baseline: ({ baseline }) => baseline,
  target: ({ target }) => target,
  data: ({ data }) => data,
  checker: ({ checker }, { names }) => names.titled(checker),
  licence: ({ licenceCost }, { language }) =>
    licenceCost === null ? '' : say(language, 'plan.pilot.yen-a-month', { yen: licenceCost }),
  worth: ({ worth }, { language }) => (worth === null ? '' : worthSentence(language, worth)),
  reason: ({ reason }) => reason,
} satisfies Record<string, Value>;

export const pilotField = (source: PartSource, pilot: PilotView, name: keyof typeof VALUES): Field => ({
  name: say(source.language, `plan.pilot.${name}`),
  value: VALUES[name](pilot, source) || say(source.language, 'plan.pilot.open'),
});
