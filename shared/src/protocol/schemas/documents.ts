/** The shared documents' line: what is said beside Yjs's own messages, and where things stand in the documents. */
import * as v from 'valibot';
import { CANDIDATE_KEYS, CANDIDATES, CARRIED_PART, CLOSE, NOTE_LIMIT, noteName } from '../documents.ts';

export const presence = v.strictObject({
  user: v.exactOptional(
    v.strictObject({
      seat: v.string(),
      name: v.string(),
      role: v.string(),
      department: v.nullable(v.string()),
    }),
  ),
  at: v.exactOptional(v.nullable(v.string())),
});

export const carriedHandshake = v.strictObject({ seat: v.string() });
/** Arguments of each of the carried line's events. */
export const carriedToServer = v.strictObject({ part: v.tuple([v.instance(Uint8Array), v.boolean()]) });
export const carriedToClient = v.strictObject({
  opened: v.tuple([]),
  message: v.tuple([v.instance(Uint8Array)]),
  arrived: v.tuple([v.function()]),
  closed: v.tuple([v.picklist(Object.values(CLOSE))]),
});

/** Names and numbers that both sides go by. */
export const agreedOn = v.strictObject({
  candidates: v.literal(CANDIDATES),
  keys: v.picklist(Object.values(CANDIDATE_KEYS)),
  note: v.literal(noteName('*')),
  noteLimit: v.literal(NOTE_LIMIT),
  part: v.literal(CARRIED_PART),
});
