import type { Sections } from '@nemawashi/shared/board/view';
import type { Beat, Moment } from '@nemawashi/shared/leading/moment';
import { headline } from '@nemawashi/shared/sentences/headline';
import { toldName } from '@nemawashi/shared/sentences/sides';
import type { Language } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import type { Scene } from './scene.ts';

/** What is said while nothing is open, or nothing has turned over yet. */
function sealedWords(language: Language, { half }: Moment, beat: Beat, { trays }: Scene): string {
  if (half === 'first') return say(language, 'reveal.sealed.first');
  if (half === 'rest' && trays.every(({ group }) => group !== 'everyone')) return say(language, 'reveal.sealed.rest');
  if (beat === 'soon') return say(language, 'reveal.soon');
  return say(language, 'reveal.sealed', { count: trays.reduce((sum, { tiles }) => sum + tiles.length, 0) });
}

/** A beat in words: on the scene, and for those who don't see it. `scene` null: what it shows isn't here yet. */
export function beatWords(language: Language, moment: Moment, beat: Beat, scene: Scene | null): string {
  if (scene === null) return say(language, 'reveal.soon');
  const { opened } = scene;
  if (opened === null) return sealedWords(language, moment, beat, scene);
  const { count, leading } = opened;
  if (opened.group === 'everyone') return say(language, opened.placed ? 'reveal.together.placed' : 'reveal.together');
  const group = toldName(language, opened.group);
  if (count === 0) return say(language, 'reveal.opened.nothing', { group });
  return leading === null
    ? say(language, 'reveal.opened', { group, count })
    : say(language, 'reveal.opened.leaning', { group, count, pattern: say(language, `charts.leaning.${leading}`) });
}

/** What a whole reveal comes to, in one line; null: it isn't here yet, or nothing is said of a half. */
export function lastWords(
  language: Language,
  { kind, half, round }: Moment,
  { assessment, ranking }: Pick<Sections, 'assessment' | 'ranking'>,
): string | null {
  if (half === 'first') return null;
  if (kind === 'scores') return ranking?.round === round ? say(language, 'reveal.ranking') : null;
  return assessment?.round === round ? headline(language, assessment.pattern) : null;
}
