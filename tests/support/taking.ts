import { say } from '@nemawashi/shared/words/say';

export type AskedKey = 'controls.start' | 'controls.close' | 'controls.score' | 'controls.conclude';

/** The buttons that take a step once it is asked about, all at once: as it is called with nothing open, and otherwise. */
const TAKES = {
  'controls.start': ['controls.start', 'controls.start.anyway'],
  'controls.close': [
    'controls.close',
    'controls.close.anyway',
    'controls.close.together',
    'controls.close.together.anyway',
  ],
  'controls.score': ['controls.score', 'controls.score.anyway'],
  'controls.conclude': ['controls.conclude', 'controls.conclude.anyway'],
} as const;

const oneOf = (names: readonly string[]): RegExp => new RegExp(`^(${names.join('|')})$`);

/** For a close: reveals everything at once. */
export const takes = (key: AskedKey): RegExp => oneOf(TAKES[key].map((each) => say('ja', each)));

/** Closes a round, and shows the representatives' results first. */
export const takesApart = (): RegExp =>
  oneOf([say('ja', 'controls.close.apart'), say('ja', 'controls.close.apart.anyway')]);
