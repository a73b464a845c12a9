import type { CommandId, DraftId, RoundId, SilenceId, SubjectId } from '@nemawashi/shared/board/ids';
import {
  ask,
  type Collusion,
  COLLUDERS,
  downloads,
  gather,
  type HeardByColluders,
  inRoom,
  listen,
  TAKER,
  told,
} from './sealed-colluders.ts';
import { FIRST } from './sealed-script.ts';

/** What the one who doesn't collude writes alone, time after time: which draft, and its title; null takes it back. */
export type Ideas = readonly (readonly (readonly [draft: number, title: string | null])[])[];

const SILENCE = 'w1' as SilenceId;
const write = (draft: number, title: string | null, replaces: number) => ({
  type: 'writeDraft' as const,
  ...{ silence: SILENCE, draft: `draft-${String(draft)}` as DraftId, replaces },
  content: title === null ? null : { title, detail: title, department: null, hours: title.length, saving: null },
});

/** Some minutes in which everybody writes alone, and everybody but one does all they can to learn what that one writes. */
export const colludeInSilence = ({
  privacy,
  honest,
  ideas,
}: Omit<Collusion, 'secret'> & { readonly ideas: Ideas }): Promise<HeardByColluders> =>
  inRoom(privacy, async (room) => {
    await gather(room, honest);
    await room.lead({ type: 'startAssessment' });
    await room.everybody(({ progress }) => progress.round === FIRST);
    const [subject = '' as SubjectId] = room.leader.sections.board.rounds[0]?.subjects ?? [];
    const round = FIRST as RoundId;
    for (const { name } of [...COLLUDERS, honest])
      await room.answer(name, [{ type: 'answer', round, subject, value: 3, replaces: 0 }]);
    await room.lead({ type: 'closeRound', round, reveal: 'everyone' });
    // Two changes that follow each other at once may be told as one.
    await room.everybody(({ assessment }) => assessment !== null);
    await room.lead({ type: 'moveTo', from: 'discuss', to: 'propose' });
    await room.everybody(({ board }) => board.documents.ideas !== null);
    await room.lead({ type: 'openSilence', ms: 3_600_000 });
    await room.everybody(({ board }) => board.silence !== null);
    // The others have written, so that nothing but the one secret is missing.
    for (const { name } of COLLUDERS) await room.answer(name, [write(0, '議事録の下書き', 0)]);

    const revisions = new Map<number, number>();
    const { heard, fence } = await listen(room, honest, ideas, async (now) => {
      for (const [draft, title] of now) {
        const replaces = revisions.get(draft) ?? 0;
        await room.answer(honest.name, [write(draft, title, replaces)]);
        revisions.set(draft, replaces + 1);
      }
    });
    await ask(room);
    // By a link to the very seat: what is there already neither shows nor can be replaced.
    let steps = 0;
    const taken = await room.takeSeat(honest.name, TAKER, () => fence(-(steps += 1)));
    if (taken !== null)
      for (const replaces of [1, 0])
        await taken.client.send(write(0, '当て推量', replaces), `guess-${String(replaces)}` as CommandId);
    await told(room, honest, ({ board }) => board.silence !== null);
    await downloads(room);
    return heard();
  });
