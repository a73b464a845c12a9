import type { DepartmentId, TaskId } from '../board/ids.ts';
import type { Missing } from '../reckoning/pilot-shape.ts';
import type { WarningKind } from '../reckoning/radar.ts';

/** Something that isn't settled before the next step, with what a sentence needs to say it. */
export type Open =
  | {
      readonly kind:
        | 'no-items'
        | 'nobody-here'
        | 'no-executive'
        | 'no-representative'
        | 'not-told'
        | 'no-candidate'
        | 'writing-alone'
        | 'no-pilot'
        | 'meaning'
        | 'approver'
        | 'decision';
    }
  | { readonly kind: 'departments'; readonly departments: readonly DepartmentId[] }
  /** Listed, and not come yet. */
  | { readonly kind: 'not-come'; readonly names: readonly string[] }
  /** Of the open round, and of the consents: here, and still to answer. `names` null: they may not be told. */
  | { readonly kind: 'answering' | 'consenting'; readonly count: number; readonly names: readonly string[] | null }
  /** As these, but without a page open: nobody need wait for them. */
  | { readonly kind: 'away' | 'silent'; readonly names: readonly string[] }
  | { readonly kind: 'topics' | 'prepare' | 'concerns' | 'unjudged'; readonly count: number }
  /** Objections stand even where somebody answered them. */
  | { readonly kind: 'objections'; readonly names: readonly string[] }
  | { readonly kind: 'pilot'; readonly task: TaskId; readonly missing: readonly Missing[] }
  | { readonly kind: 'licences'; readonly tasks: readonly TaskId[] }
  | { readonly kind: 'warning'; readonly warning: WarningKind };

/** For these the room waits: somebody may still do something, or the step would be refused. */
const AWAITED: ReadonlySet<Open['kind']> = new Set([
  'no-items',
  'nobody-here',
  'no-candidate',
  'writing-alone',
  'answering',
  'consenting',
  'topics',
]);

/**
 * How the main step of a phase looks. `waiting`: with its reason, the first of what is open; `ready`: nothing is open;
 * `risky`: nobody is waited for, and the question before the step lists everything that is open.
 */
export type Standing =
  | { readonly state: 'ready'; readonly open: readonly [] }
  | { readonly state: 'risky'; readonly open: readonly Open[] }
  | { readonly state: 'waiting'; readonly reason: Open; readonly open: readonly Open[] };

export function standingOf(open: readonly Open[]): Standing {
  if (open.length === 0) return { state: 'ready', open: [] };
  const reason = open.find(({ kind }) => AWAITED.has(kind));
  return reason === undefined ? { state: 'risky', open } : { state: 'waiting', reason, open };
}
