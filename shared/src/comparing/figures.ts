import { AXES, type Axis } from '../reckoning/axis.ts';
import { type Compared, leanOf, type PartOf } from './compared.ts';

/** `level`, `share`: 0 … 1; `lean`: −1 … 1; `hours`: of a month. */
export type ComparedKind = 'level' | 'share' | 'lean' | 'count' | 'hours';

interface ComparedFigure {
  readonly kind: ComparedKind;
  /** Null: not known of this board. */
  readonly of: (compared: Compared) => number | null;
}

const share = (part: PartOf | null): number | null => (part === null ? null : part.count / part.of);

const axis = (of: Axis): ComparedFigure => ({ kind: 'level', of: ({ axes }) => axes[of].everyone });

/** Every figure by which boards are put beside each other, and of which a benchmark is made. */
export const COMPARED = {
  ...(Object.fromEntries(AXES.map((each) => [each, axis(each)])) as Record<Axis, ComparedFigure>),
  field: { kind: 'level', of: ({ field }) => field },
  lean: { kind: 'lean', of: ({ lean }) => lean },
  executives: { kind: 'lean', of: ({ places }) => places && leanOf(places.executives) },
  representatives: { kind: 'lean', of: ({ places }) => places && leanOf(places.representatives) },
  apart: { kind: 'share', of: ({ apart }) => share(apart) },
  agreed: { kind: 'share', of: ({ agreed }) => share(agreed) },
  disputed: { kind: 'share', of: ({ disputed }) => share(disputed) },
  pilots: { kind: 'count', of: ({ pilots }) => pilots.count },
  hoped: { kind: 'hours', of: ({ pilots }) => pilots.hoped },
  measured: { kind: 'hours', of: ({ pilots }) => pilots.measured?.hours ?? null },
  weekly: {
    kind: 'share',
    of: ({ pilots: { weekly } }) => (weekly === null ? null : weekly.users / weekly.people),
  },
} as const satisfies Record<string, ComparedFigure>;

export type ComparedName = keyof typeof COMPARED;
export const COMPARED_NAMES = Object.keys(COMPARED) as readonly ComparedName[];

/** Those that are made of the checklist, so only of what boards were asked in common. */
export const ASKED: ReadonlySet<ComparedName> = new Set<ComparedName>([
  ...AXES,
  ...(['field', 'lean', 'executives', 'representatives', 'apart', 'agreed', 'disputed'] as const),
]);
