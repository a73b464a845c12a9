import { FEW, type Learnt } from '../board/learnt/next-wave.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/** What the pilots so far do to the hours that are expected of the next ones. */
export function learntSentence(language: Language, learnt: Learnt | null): string {
  if (learnt === null) return say(language, 'follow-up.learnt.nothing');
  if (learnt.pilots >= FEW) return say(language, 'follow-up.learnt', { ...learnt });
  return say(language, learnt.factor < 1 ? 'follow-up.learnt.few-less' : 'follow-up.learnt.few', { ...learnt });
}
