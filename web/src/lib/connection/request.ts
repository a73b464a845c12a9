import { bytesOf, LARGEST } from '@nemawashi/shared/protocol/largest';
import { isKey } from '@nemawashi/shared/words/say';
import type { Refusal, RefusalKind } from '@nemawashi/shared/board/refusal';
import { ours } from './address.ts';
import { answeredHere } from './answered-here.ts';
import { unsent } from './unsent.ts';

/** `unreachable`: no answer came; whether the request took effect is not known. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly refusal: null };

const LONGEST_MS = 15_000;

/** Answers of whatever stands between, in words of its own: the status alone says what is meant. */
function refusalOf(response: Response, body: unknown): Refusal | null {
  if (body !== undefined) return refusalIn(body);
  if (response.status === 413) return { kind: 'too-large' };
  if (response.status !== 429) return null;
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { kind: 'too-many-requests', values: { seconds } } : { kind: 'too-many-requests' };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** What a body that isn't a success says. */
export function refusalIn(body: unknown): Refusal {
  const refusal = typeof body === 'object' && body !== null && 'refusal' in body ? body.refusal : null;
  if (typeof refusal !== 'object' || refusal === null || !('kind' in refusal)) return { kind: 'internal' };
  const { kind } = refusal;
  if (typeof kind !== 'string' || !isKey(`refusals.${kind}.what`)) return { kind: 'internal' };
  const values = 'values' in refusal ? (refusal.values as Refusal['values']) : undefined;
  return values === undefined ? { kind: kind as RefusalKind } : { kind: kind as RefusalKind, values };
}

/**
 * Asks our own server. Its answers are of the shape its protocol says: page and server come from one build. `most`: bytes
 * that it takes there.
 */
export async function request<Value>(
  method: 'GET' | 'POST',
  path: string,
  input?: unknown,
  most: number = LARGEST.request,
): Promise<Result<Value>> {
  const here = answeredHere(path);
  if (here !== null) return here as Result<Value>;
  const json = input === undefined ? '' : JSON.stringify(input);
  if (bytesOf(json) > most) return unsent('too-large', input);
  try {
    const response = await fetch(ours(path), {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(LONGEST_MS),
      ...(input === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: json }),
    });
    const body = await bodyOf(response);
    if (response.ok && body !== undefined) return { ok: true, value: body as Value };
    return { ok: false, refusal: refusalOf(response, body) };
  } catch {
    return { ok: false, refusal: null };
  }
}
