import type { PilotView } from '../../board/view/plan-section.ts';
import { daysBetween } from '../../reckoning/pilot-shape.ts';
import { calendarDay, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { missingSentence } from '../sentences/warnings.ts';

/** The first wave, each pilot with its shape and what it still lacks. */
export function waveBlocks(source: PartSource): Block[] {
  const { pilots } = source.sections.plan;
  if (pilots.length === 0) return [];
  return [heading(source.language, 'wave'), ...pilots.flatMap((pilot) => pilotBlocks(source, pilot))];
}

function pilotBlocks({ language, names }: PartSource, pilot: PilotView): Block[] {
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
      | 'reason',
    value: string,
  ) => `${say(language, `plan.pilot.${name}`)}: ${value === '' ? say(language, 'plan.pilot.open') : value}`;
  const { start, end } = pilot;
  const dates =
    start === null || end === null
      ? ''
      : say(language, 'plan.pilot.range', {
          start: calendarDay(language, start),
          end: calendarDay(language, end),
          days: daysBetween(start, end),
        });
  return [
    { kind: 'heading', level: 3, text: names.task(pilot.task) },
    {
      kind: 'list',
      items: [
        field('department', pilot.department === null ? '' : names.department(pilot.department)),
        field('owner', pilot.owner),
        field('sponsor', pilot.sponsor),
        field('people', list(language, pilot.people)),
        field('dates', dates),
        field('measure', pilot.measure),
        field('baseline', pilot.baseline),
        field('target', pilot.target),
        field('data', pilot.data),
        field('checker', pilot.checker),
        field(
          'licence',
          pilot.licenceCost === null ? '' : say(language, 'plan.pilot.yen-a-month', { yen: pilot.licenceCost }),
        ),
        ...(pilot.reason === '' ? [] : [field('reason', pilot.reason)]),
        ...pilot.missing.map((missing) => `⚠ ${missingSentence(language, missing)}`),
      ],
    },
  ];
}
