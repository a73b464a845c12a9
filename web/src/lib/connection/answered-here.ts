import type { Refusal } from '@nemawashi/shared/board/refusal';
import { siteOrigin } from './address.ts';

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refusal };
type Answers = (address: URL) => Answer;

const answering = new Map<string, Answers>();

/** What pages ask of the server under this path is answered in the page from now on. Returns how to end it. */
export function answerHere(path: string, answers: Answers): () => void {
  answering.set(path, answers);
  return () => answering.delete(path);
}

/** Null: the server is asked. */
export function answeredHere(path: string): Answer | null {
  for (const [beginning, answers] of answering)
    if (path.startsWith(beginning)) return answers(new URL(path, siteOrigin()));
  return null;
}
