import { boardAt, FEW, type PlayedBoard } from './board.ts';

/** A board at each of the places it comes to, in each way of privacy that makes a difference there. */
export const BOARDS = {
  'half, answers': () => boardAt('half', 'named'),
  'half, scores': () => boardAt('half of scores', 'named'),
  named: () => boardAt('revealed', 'named'),
  'executives named': () => boardAt('revealed', 'executives-named'),
  anonymous: () => boardAt('revealed', 'anonymous'),
  'too few': () => boardAt('revealed', 'anonymous', FEW),
  'named, ranked': () => boardAt('scored', 'named'),
  'anonymous, ranked': () => boardAt('scored', 'anonymous'),
  'half, again': () => boardAt('half of again', 'named'),
  'again, named': () => boardAt('again', 'named'),
  'again, anonymous': () => boardAt('again', 'anonymous'),
  'again, one of them new': () => boardAt('again, with another', 'anonymous'),
  'too few, ranked': () => boardAt('scored', 'anonymous', FEW),
} satisfies Record<string, () => PlayedBoard>;
export type State = keyof typeof BOARDS;
export const STATES = Object.keys(BOARDS) as readonly State[];
