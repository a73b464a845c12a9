import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { pilotDates } from '../../sentences/wave.ts';

/** The waves that are over, a pilot a line: their shapes stand in the agreement of their time. */
export function pastWaveBlocks({ sections: { plan }, language, names }: PartSource): Block[] {
  if (plan.pastWaves.length === 0) return [];
  return [
    heading(language, 'past-waves'),
    {
      kind: 'table',
      columns: [
        say(language, 'plan.column.wave'),
        say(language, 'plan.column.task'),
        ...(['department', 'owner', 'people', 'dates', 'target'] as const).map((name) =>
          say(language, `plan.pilot.${name}`),
        ),
      ],
      rows: plan.pastWaves.flatMap(({ wave, pilots }) =>
        pilots.map((pilot) => [
          String(wave),
          names.task(pilot.task),
          pilot.department === null ? '' : names.department(pilot.department),
          names.titled(pilot.owner),
          list(language, pilot.people.map(names.titled)),
          pilotDates(language, pilot, plan.fiscalStart),
          pilot.target,
        ]),
      ),
    },
  ];
}
