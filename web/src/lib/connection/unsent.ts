import { refuse, type RefusalKind } from '@nemawashi/shared/board/refusal';
import { longestBegins, typedTexts } from './typed-text.ts';

/** What was written and isn't sent: refused in words, with the text itself for its writer to keep. */
export function unsent(kind: RefusalKind, asked: unknown): ReturnType<typeof refuse> {
  const texts = typedTexts(asked);
  const longest = longestBegins(texts);
  return refuse(kind, { text: texts.join('\n'), ...(longest === null ? {} : { longest }) });
}
