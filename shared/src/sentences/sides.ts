import { answered, type Counts } from '../reckoning/tally.ts';
import { list } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import type { Levelled } from '../words/level-words.ts';
import { say } from '../words/say.ts';

export type Told = 'executive' | 'representative' | 'everyone';

/** A group's name, or that it is all. */
export const toldName = (language: Language, group: Told): string =>
  say(language, group === 'everyone' ? 'results.overall' : `people.group.${group}`);

/** What its answers stand for: points, levels that are described, or how far one agrees with a statement. */
export interface Scale extends Levelled {
  readonly points?: boolean;
}

/** A task on a criterion. */
export const SCORED: Scale = { points: true };

/** On which side of the scale how many answered; people, never a share (SPEC L6). */
export const sidesOf = ({ numbers: [one, two, three, four, five] }: Counts) => ({
  no: one + two,
  middle: three,
  yes: four + five,
});

/** On which side of the scale most of a group answered, as people; a tie is told as one. */
export function sidesSentence(language: Language, group: Told, counts: Counts, scale: Scale = {}): string {
  const name = toldName(language, group);
  const count = answered(counts);
  if (count === 0) return say(language, 'charts.sides.none', { group: name });
  const of = sidesOf(counts);
  const side = (which: keyof typeof of) => {
    if (scale.points === true) return say(language, `charts.side.points.${which}`);
    return say(language, scale.levels === undefined ? `charts.side.${which}` : `charts.side.levels.${which}`);
  };
  const most = Math.max(of.yes, of.middle, of.no);
  const [first, ...others] = (['yes', 'middle', 'no'] as const).filter((which) => of[which] === most);
  if (first === undefined || others.length > 0) {
    const parts = (['yes', 'middle', 'no'] as const).flatMap((which) =>
      of[which] === 0 ? [] : [say(language, 'charts.sides.part', { side: side(which), heads: of[which] })],
    );
    return say(language, 'charts.sides.tied', { group: name, count, parts: list(language, parts) });
  }
  return most === count
    ? say(language, 'charts.sides.whole', { group: name, count, side: side(first) })
    : say(language, 'charts.sides.some', { group: name, count, heads: most, side: side(first) });
}
