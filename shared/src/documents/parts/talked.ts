import { dayAndClock } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { talkedOf, talkedWords } from '../talked.ts';

/** Which items and tasks the room talked about, for how long, and which of them it finished. Their notes follow. */
export function talkedBlocks(source: PartSource): Block[] {
  const { sections, language, names, timeZone, now } = source;
  const rows = talkedOf(sections, now);
  if (rows.length === 0) return [];
  return [
    heading(language, 'talked'),
    {
      kind: 'table',
      columns: (['topic', 'talked', 'finished'] as const).map((name) => say(language, `plan.column.${name}`)),
      rows: rows.map(({ subject, ms, finished, askedAgain }) => [
        names.topic(subject),
        talkedWords(language, ms),
        finished === null
          ? say(language, 'plan.talked.open')
          : say(language, askedAgain ? 'plan.talked.asked-again' : 'plan.talked.finished', {
              time: dayAndClock(language, finished.at, timeZone),
            }),
      ]),
    },
  ];
}
