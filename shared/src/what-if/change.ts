import { CRITERIA, type Criterion, type Weighing } from '../reckoning/settings.ts';

/** What somebody tries out; what isn't in it is as the board has it. */
export interface Change {
  /** 0 … 1. */
  readonly execShare?: number;
  readonly departmentsEqual?: boolean;
  /** In parts of 1, before they are scaled to add up to 1. */
  readonly criteria?: Readonly<Partial<Record<Criterion, number>>>;
  /** Of the field's two axes, what culture weighs, 0 … 1; talent weighs the rest. */
  readonly culture?: number;
}

/** Scaled so that they add up to 1; all 0 where there is nothing to scale. */
export function normalised<Name extends string>(weights: Readonly<Record<Name, number>>): Record<Name, number> {
  const names = Object.keys(weights) as Name[];
  const total = names.reduce((sum, name) => sum + weights[name], 0);
  return Object.fromEntries(names.map((name) => [name, total > 0 ? weights[name] / total : 0])) as Record<Name, number>;
}

/** The board's weighing with what somebody tries out. Without a change it is the board's own, to the bit. */
export function changedWeighing(
  weighing: Weighing,
  { execShare, departmentsEqual, criteria = {}, culture }: Change,
): Weighing {
  const tried = CRITERIA.some((criterion) => criteria[criterion] !== undefined);
  return {
    ...weighing,
    execShare: execShare ?? weighing.execShare,
    departmentsEqual: departmentsEqual ?? weighing.departmentsEqual,
    criteriaWeights: tried ? { ...normalised(weighing.criteriaWeights), ...criteria } : weighing.criteriaWeights,
    fieldWeights: culture === undefined ? weighing.fieldWeights : { culture, talent: 1 - culture },
  };
}

/** Where a slider in whole percent stands for a part 0 … 1. */
export const percentOf = (part: number): number => Math.round(100 * part);

/** What is left of a change without that which stands where the board has it: a slider brought back is untouched. */
export function realChange(
  weighing: Weighing,
  { execShare, departmentsEqual, criteria = {}, culture }: Change,
): Change {
  const moved = (tried: number | undefined, boards: number): tried is number =>
    tried !== undefined && percentOf(tried) !== percentOf(boards);
  const own = normalised(weighing.criteriaWeights);
  const tried = CRITERIA.flatMap((criterion): [Criterion, number][] => {
    const part = criteria[criterion];
    return moved(part, own[criterion]) ? [[criterion, part]] : [];
  });
  return {
    ...(moved(execShare, weighing.execShare) && { execShare }),
    ...(departmentsEqual !== undefined && departmentsEqual !== weighing.departmentsEqual && { departmentsEqual }),
    ...(tried.length > 0 && { criteria: Object.fromEntries(tried) }),
    ...(moved(culture, normalised(weighing.fieldWeights).culture) && { culture }),
  };
}
