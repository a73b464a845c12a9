import { isOpen, type Round } from './round.ts';

/** `pattern`: all but the criteria's weights. */
export type Fixed = 'nothing' | 'pattern' | 'all';

/** How much of the weighing can't be changed any more: what it weighs has been closed, and is revealed or about to be. */
export function weighingFixed(rounds: readonly Pick<Round, 'kind' | 'closedAt'>[]): Fixed {
  const closed = (kind: Round['kind']) => rounds.some((round) => round.kind === kind && !isOpen(round));
  return closed('scores') ? 'all' : closed('checklist') ? 'pattern' : 'nothing';
}
