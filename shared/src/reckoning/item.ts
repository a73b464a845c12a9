import { cliffsDelta } from './cliffs-delta.ts';
import { consensus } from './consensus.ts';
import { byHead, type Distribution, distribution, representatives, type Weights } from './distribution.ts';
import { gap } from './gap.ts';
import { type ItemState, itemState } from './item-state.ts';
import { mean } from './mean.ts';
import { type Side, side } from './side.ts';
import { allRepresentatives, answered, everyone, type Tally } from './tally.ts';

/** What a subject's answers say (SPEC T10–T15). Null: nobody gave a number, or the groups aren't compared. */
export interface ItemFigures {
  /** Numbers given; *don't know* isn't one. */
  readonly n: number;
  readonly distribution: Distribution | null;
  /** 1 … 5. */
  readonly mean: number | null;
  /** By head, 1 … 5. */
  readonly pooledMean: number | null;
  /** 0 … 1. */
  readonly consensus: number | null;
  readonly executiveMean: number | null;
  readonly representativeMean: number | null;
  /** (executives − representatives)/4, −1 … 1. */
  readonly gap: number | null;
  readonly cliffsDelta: number | null;
  readonly side: Side | null;
  readonly state: ItemState;
}

const meanOf = (shares: Distribution | null): number | null => shares && mean(shares);

export function itemFigures(tally: Tally, weights: Weights): ItemFigures {
  const shares = distribution(tally, weights);
  const executiveMean = weights.groups ? meanOf(byHead(tally.executive)) : null;
  const representativeMean = weights.groups ? meanOf(representatives(tally, weights.departmentsEqual)) : null;
  const all = everyone(tally);
  const figures = {
    n: answered(all),
    distribution: shares,
    mean: meanOf(shares),
    pooledMean: meanOf(byHead(all)),
    consensus: shares && consensus(shares),
    executiveMean,
    representativeMean,
    gap: gap(executiveMean, representativeMean),
    cliffsDelta: weights.groups ? cliffsDelta(tally.executive.numbers, allRepresentatives(tally).numbers) : null,
    side: shares && side(shares),
  };
  return { ...figures, state: itemState(figures) };
}
