/** What people say under seal, as it stands in the log: answers, and what they write of an idea while everybody writes alone. */

/** How the body of an answer begins. */
export const ANSWER = '{"type":"answered"';
/** What somebody writes alone: as an answer, it stands in no file. */
export const DRAFT = '{"type":"draftWritten"';
export const SILENCE_ENDED = '{"type":"silenceEnded"';
export const RESTORED = '{"type":"boardRestored"';

/** What stays of it whatever it said. */
export interface Said {
  readonly of: 'answer' | 'draft';
  /** The round or the silence. */
  readonly within: string;
  /** What was answered, or the idea. */
  readonly subject: string;
  readonly revision: number;
  /** Missing or null: of a version in which several people could hold a seat at once; those are left as they are. */
  readonly epoch?: number | null;
  readonly erased?: true;
}

type Body = Omit<Said, 'of' | 'within' | 'subject'>;

/** Null: the event is another one. */
export function saidIn(body: string): Said | null {
  if (body.startsWith(ANSWER)) {
    const { round, ...answer } = JSON.parse(body) as Body & { readonly round: string; readonly subject: string };
    return { ...answer, of: 'answer', within: round };
  }
  if (!body.startsWith(DRAFT)) return null;
  const { silence, draft, ...rest } = JSON.parse(body) as Body & { readonly silence: string; readonly draft: string };
  return { ...rest, of: 'draft', within: silence, subject: draft };
}
