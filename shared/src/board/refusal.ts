/**
 * Why a command changed nothing. The sentence a person reads is `refusals.<kind>` in the catalogue; `values` fill it.
 * `retry`: the same command may succeed later without being changed.
 */
export const REFUSALS = {
  'not-found': { retry: false },
  'link-unknown': { retry: false },
  'link-revoked': { retry: false },
  'not-allowed': { retry: false },
  'wrong-phase': { retry: false },
  'round-closed': { retry: false },
  'round-unknown': { retry: false },
  superseded: { retry: false },
  'out-of-range': { retry: false },
  'unknown-subject': { retry: false },
  'name-empty': { retry: false },
  'name-too-long': { retry: false },
  'department-unknown': { retry: false },
  'nothing-to-answer': { retry: false },
  'nothing-to-score': { retry: false },
  'no-votes': { retry: false },
  'already-done': { retry: false },
  'plan-changed': { retry: false },
  'reason-needed': { retry: false },
  'board-full': { retry: false },
  'person-unknown': { retry: false },
  'has-voted': { retry: false },
  'last-facilitator': { retry: false },
  'not-revealed': { retry: false },
  'too-many-rounds': { retry: false },
  'proxy-not-allowed': { retry: false },
  'promise-given': { retry: false },
  'only-themselves': { retry: false },
  'link-used': { retry: false },
  'seat-moved': { retry: false },
  'no-dates': { retry: false },
  removed: { retry: false },
  merged: { retry: false },
  'already-here': { retry: false },
  'code-unknown': { retry: false },
  'waiting-room-full': { retry: true },
  frozen: { retry: false },
  'not-saved': { retry: true },
  'too-many-requests': { retry: true },
  'too-large': { retry: false },
  /** Every line ended that it went out on. */
  'not-delivered': { retry: true },
  malformed: { retry: false },
  'cookies-refused': { retry: false },
  'no-session': { retry: false },
  'not-your-seat': { retry: false },
  'protocol-outdated': { retry: false },
  'create-token-wrong': { retry: false },
  'origin-refused': { retry: false },
  internal: { retry: true },
} as const satisfies Record<string, { retry: boolean }>;

export type RefusalKind = keyof typeof REFUSALS;

export interface Refusal {
  readonly kind: RefusalKind;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const refuse = (kind: RefusalKind, values?: Refusal['values']): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: values === undefined ? { kind } : { kind, values },
});
