import { isKey } from '@nemawashi/shared/words/say';
import type { Refusal, RefusalKind } from '@nemawashi/shared/board/refusal';
import { ours } from './address.ts';

/** `unreachable`: no answer came; whether the request took effect is not known. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly refusal: null };

const LONGEST_MS = 15_000;

/** What a body that isn't a success says. */
export function refusalIn(body: unknown): Refusal {
  const refusal = typeof body === 'object' && body !== null && 'refusal' in body ? body.refusal : null;
  if (typeof refusal !== 'object' || refusal === null || !('kind' in refusal)) return { kind: 'internal' };
  const { kind } = refusal;
  if (typeof kind !== 'string' || !isKey(`refusals.${kind}.what`)) return { kind: 'internal' };
  const values = 'values' in refusal ? (refusal.values as Refusal['values']) : undefined;
  return values === undefined ? { kind: kind as RefusalKind } : { kind: kind as RefusalKind, values };
}

/** Asks our own server. Its answers are of the shape its protocol says: page and server come from one build. */
export async function request<Value>(method: 'GET' | 'POST', path: string, input?: unknown): Promise<Result<Value>> {
  try {
    const response = await fetch(ours(path), {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(LONGEST_MS),
      ...(input === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }),
    });
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as Value } : { ok: false, refusal: refusalIn(body) };
  } catch {
    return { ok: false, refusal: null };
  }
}
