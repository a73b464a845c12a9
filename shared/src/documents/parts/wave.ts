import type { PilotView } from '../../board/view/plan-section.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { lackSentences, promisedSentences } from '../../sentences/readiness.ts';
import { pilotField } from './pilot-field.ts';

const SHAPE = [
  ...(['department', 'owner', 'sponsor', 'people', 'dates'] as const),
  ...(['measure', 'baseline', 'target', 'data', 'checker', 'licence'] as const),
];

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

function pilotBlocks(source: PartSource, pilot: PilotView): Block[] {
  const { language, names } = source;
  const field = (name: Parameters<typeof pilotField>[2]) => pilotField(source, pilot, name);
  const { worth, readiness } = pilot;
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
        ...SHAPE.map(field),
        ...(worth === null ? [] : [field('worth')]),
        ...(pilot.reason === '' ? [] : [field('reason')]),
      ],
    },
    ...(toStart.length === 0 ? [] : [{ kind: 'list', items: toStart } as const]),
  ];
}
