import type { PilotView } from '../../board/view/plan-section.ts';
import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { pilotDates, worthSentence } from '../../sentences/wave.ts';
import { type Block, type Field, heading, type PartSource } from '../part.ts';
import { lackSentences, promisedSentences } from '../../sentences/readiness.ts';

/** The wave, each pilot with its shape and what it still lacks. */
export function waveBlocks(source: PartSource): Block[] {
  const { language, sections } = source;
  const { pilots, wave } = sections.plan;
  if (pilots.length === 0) return [];
  const title: Block =
    wave === 1
      ? heading(language, 'wave')
      : { kind: 'heading', level: 2, text: say(language, 'plan.heading.later-wave', { wave }) };
  return [title, ...pilots.flatMap((pilot) => pilotBlocks(source, pilot))];
}

function pilotBlocks({ language, names, sections }: PartSource, pilot: PilotView): Block[] {
  const field = (
    name:
      | 'department'
      | 'owner'
      | 'sponsor'
      | 'people'
      | 'dates'
      | 'measure'
      | 'baseline'
      | 'target'
      | 'data'
      | 'checker'
      | 'licence'
      | 'worth'
      | 'reason',
    value: string,
  ): Field => ({
    name: say(language, `plan.pilot.${name}`),
    value: value === '' ? say(language, 'plan.pilot.open') : value,
  });
  const { worth, licenceCost, readiness } = pilot;
  const toStart = [
    ...lackSentences(language, pilot, names).map((text) => `⚠ ${text}`),
    ...promisedSentences(language, readiness, names).map((text) => `△ ${text}`),
  ];
  return [
    { kind: 'heading', level: 3, text: names.task(pilot.task) },
    {
      kind: 'fields',
      fields: [
        ...(readiness === null
          ? []
          : [{ name: say(language, 'readiness.title'), value: say(language, `readiness.${readiness.state}`) }]),
        field('department', pilot.department === null ? '' : names.department(pilot.department)),
        field('owner', names.titled(pilot.owner)),
        field('sponsor', names.titled(pilot.sponsor)),
        field('people', list(language, pilot.people.map(names.titled))),
        field('dates', pilotDates(language, pilot, sections.plan.fiscalStart)),
        field('measure', pilot.measure),
        field('baseline', pilot.baseline),
        field('target', pilot.target),
        field('data', pilot.data),
        field('checker', names.titled(pilot.checker)),
        field('licence', licenceCost === null ? '' : say(language, 'plan.pilot.yen-a-month', { yen: licenceCost })),
        ...(worth === null ? [] : [field('worth', worthSentence(language, worth))]),
        ...(pilot.reason === '' ? [] : [field('reason', pilot.reason)]),
      ],
    },
    ...(toStart.length === 0 ? [] : [{ kind: 'list', items: toStart } as const]),
  ];
}
