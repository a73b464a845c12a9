import { TABLE_IDS } from '@nemawashi/shared/documents/tables/catalogue';
import { openDocument } from '@nemawashi/server/demo/document';
import type { DepartmentId, DraftId, LogId, RoundId, SilenceId, SubjectId } from '@nemawashi/shared/board/ids';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { writeCandidates } from './candidates.ts';
import { reseedWriter } from './seeded-crypto.ts';
import { SealedRoom } from './sealed-room.ts';
import {
  AGAIN,
  answeredFrom,
  type Cast,
  draft,
  draftReason,
  FIRST,
  meant,
  meantReason,
  placeOf,
  type Play,
  type ROUNDS,
  shuffled,
} from './sealed-script.ts';

type RoundName = (typeof ROUNDS)[number];
export const OBSERVER = '顧問見子';
export const SECOND_DEVICE = 'second device';

/** The whole life of a board, from its set-up to its second assessment, every step waited for. The room is the caller's to close. */
export async function hold(cast: Cast, play: Play): Promise<SealedRoom> {
  const room = await SealedRoom.open(cast);
  try {
    await live(room, cast, play);
  } catch (error) {
    await room.close();
    throw error;
  }
  return room;
}

async function live(room: SealedRoom, cast: Cast, play: Play): Promise<void> {
  await room.join({ name: OBSERVER, role: 'observer', department: null });
  await room.projector();
  for (const part of cast.people) if (part.name !== cast.late) await room.join(part);
  await room.move(cast.moves, SECOND_DEVICE);

  await room.lead({ type: 'startAssessment' });
  await voteIn(room, cast, play, FIRST);
  await room.lead({ type: 'closeRound', round: FIRST as RoundId, reveal: 'representatives' });
  await room.everybody(({ preview }) => preview !== null);
  await downloads(room, 'little');
  await room.lead({ type: 'revealRest', round: FIRST as RoundId });
  await room.everybody(({ assessment }) => assessment !== null);
  await downloads(room, 'all');

  await talk(room, cast);
  await voteIn(room, cast, play, 'c2');
  await room.lead({ type: 'closeRound', round: 'c2' as RoundId, reveal: 'everyone' });
  await room.everybody(({ assessment }) => assessment?.number === 2);
  await downloads(room, 'all');

  await propose(room, cast, play);
  await voteIn(room, cast, play, 's1');
  await room.lead({ type: 'closeRound', round: 's1' as RoundId, reveal: 'everyone' });
  await room.everybody(({ ranking }) => ranking !== null);
  const second = room.leader.sections.board.slate?.[1]?.id;
  if (second === undefined) throw new Error('Nothing to score again');
  await room.lead({ type: 'openRound', kind: 'scores', tasks: [second] });
  await voteIn(room, cast, play, 's2');
  await room.lead({ type: 'closeRound', round: 's2' as RoundId, reveal: 'everyone' });
  await room.everybody(({ ranking }) => ranking?.number === 2);
  // The facilitator would like a link to the seat of somebody who has voted.
  await room.mayNotMove(cast.groups.at(-1)?.[0] ?? '', '進行役子');
  await downloads(room, 'little');

  await agree(room, cast);
  await downloads(room, 'all');

  await room.lead({ type: 'assessAgain' });
  await voteIn(room, cast, play, AGAIN);
  await room.lead({ type: 'closeRound', round: AGAIN as RoundId, reveal: 'representatives' });
  await room.everybody(({ preview }) => preview !== null);
  await downloads(room, 'little');
  await room.lead({ type: 'revealRest', round: AGAIN as RoundId });
  await room.everybody(({ again }) => again.assessments.length === 1);
  await downloads(room, 'all');
}

/** Everybody answers, a draft first; then, all still sealed, they change it to what they mean, in another order. */
async function voteIn(room: SealedRoom, cast: Cast, play: Play, round: RoundName): Promise<void> {
  await room.everybody(({ progress }) => progress.round === round);
  const { subjects } = room.leader.sections.board.rounds.find(({ id }) => id === round) ?? { subjects: [] };
  const asked = (name: string) => answersOf(cast, play, round, name, subjects.length);
  /** Half of what somebody with two devices answers comes from the other one. */
  const say = async (name: string, which: readonly number[], replaces: number) => {
    const said = which.map((subject) => ({
      device: name === cast.moves && subject % 2 === 1 ? SECOND_DEVICE : name,
      command: {
        type: 'answer' as const,
        round: round as RoundId,
        subject: subjects[subject] ?? ('' as SubjectId),
        value:
          replaces === 0 ? draft(play, round, name, subject) : meant(cast, play, round, name, subject, subjects.length),
        reason:
          replaces === 0
            ? draftReason(play, round, name, subject)
            : meantReason(cast, play, round, name, subject, subjects.length),
        replaces,
      },
    }));
    for (const device of new Set(said.map((each) => each.device)))
      await room.answer(
        device,
        said.filter((each) => each.device === device).map(({ command }) => command),
      );
  };
  room.next();
  let finished = 0;
  const told = round === FIRST || round === 's1';
  // Who has finished is told in the first round of each kind: there the order is the same in every meeting.
  const inOrder = (seed: number | string) => shuffled(cast.people, seed, ({ name }) => name);
  for (const part of inOrder(told ? 0 : play.drafts)) {
    const { name } = part;
    if (name === cast.late && round === FIRST) await room.knock(part);
    if (gone(cast, round, name)) continue;
    await say(name, asked(name), 0);
    if (told && asked(name).length === subjects.length) {
      finished += 1;
      await room.everybody(({ progress }) => progress.finishedCount === finished);
    }
    if (name === cast.removed && round === FIRST) await remove(room, name);
  }
  await downloads(room, 'little');
  room.next();
  for (const { name } of inOrder(play.drafts === 0 ? 0 : `changes ${String(play.drafts)}`)) {
    if (gone(cast, round, name) || name === cast.removed) continue;
    await say(name, shuffled(asked(name), play.drafts, String), 1);
    // Some change their minds more often than others.
    if (play.drafts > 0) await say(name, asked(name).slice(0, 1), 2);
  }
}

const gone = (cast: Cast, round: RoundName, name: string): boolean =>
  round !== FIRST && (name === cast.removed || name === cast.leaves);

/** Which of so many subjects somebody answers. */
function answersOf(cast: Cast, play: Play, round: RoundName, name: string, subjects: number): number[] {
  const all = Array.from({ length: subjects }, (_, index) => index);
  if (name === cast.stuck) return all.slice(0, 1);
  if (name === cast.removed) return all.slice(1);
  const group = cast.groups.find((each) => each.includes(name));
  if (group === undefined) return round === FIRST || round === 's1' ? all : all.slice(0, -1);
  const place = group.indexOf(placeOf(cast, play, round, name));
  return answeredFrom(cast, round, place, group, subjects);
}

async function remove(room: SealedRoom, name: string): Promise<void> {
  const { client, browser } = room.ear(name);
  const closed = new Promise((resolve) => client.line.once('disconnect', resolve));
  await room.lead({ type: 'removePerson', seat: client.seat, revokeLink: false });
  await closed;
  await room.everybody(({ people }) =>
    people.some(({ seat, removed, online }) => seat === client.seat && removed && !online),
  );
  await browser.request('GET', `/api/boards/${room.board}/export/bundle?seat=${client.seat}`);
}

async function talk(room: SealedRoom, cast: Cast): Promise<void> {
  const { checklist } = room.leader.sections.setup;
  const items = checklist.slice(0, 3).map(({ id }) => id);
  const looked = checklist[1]?.id as string as SubjectId;
  await room.lead({ type: 'lookAt', subject: looked });
  await room.everybody(({ board }) => board.lookingAt === looked);
  reseedWriter(1);
  const notes = await openDocument(room.leader, 'notes');
  notes.doc.getText(noteName(looked)).insert(0, '次回までに決める');
  await notes.flushed();
  notes.close();
  if (cast.leaves !== null) await remove(room, cast.leaves);
  await room.lead({ type: 'openRound', kind: 'checklist', items });
}

async function propose(room: SealedRoom, cast: Cast, play: Play): Promise<void> {
  await room.lead({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await room.everybody(({ board }) => board.documents.ideas !== null);
  reseedWriter(2);
  const reader = await openDocument(room.ear(OBSERVER).client, 'ideas');
  await writeAlone(room, cast, play);
  reseedWriter(3);
  await writeCandidates(room.leader, ['議事録の下書き', { title: '日報の要約', hours: 20, saving: 30 }]);
  reader.close();
  await room.lead({ type: 'openScoring' });
}

const SILENCE = 'w1' as SilenceId;

/** Everybody begins as many drafts as they like, and takes most of them back; which two ideas remain is the same, whose isn't. */
async function writeAlone(room: SealedRoom, cast: Cast, play: Play): Promise<void> {
  await room.lead({ type: 'openSilence', ms: 3_600_000 });
  await room.everybody(({ board }) => board.silence !== null);
  const writes = (draft: number, title: string | null, replaces: number) => ({
    type: 'writeDraft' as const,
    ...{ silence: SILENCE, draft: `draft-${String(draft)}` as DraftId, replaces },
    content: title === null ? null : { title, detail: '', department: null, hours: 12, saving: null },
  });
  const here = cast.people.filter(({ name }) => name !== cast.removed && name !== cast.leaves);
  room.next();
  for (const { name } of shuffled(here, play.drafts, (each) => each.name)) {
    const group = cast.groups.find((each) => each.includes(name));
    const placed = placeOf(cast, play, 's1', name);
    const place = group?.indexOf(placed) ?? -1;
    const many = shuffled([1, 2, 3], `${String(play.drafts)}/${name}`, String)[0] ?? 1;
    for (let draft = 0; draft < many; draft += 1) await room.answer(name, [writes(draft, `下書き${String(draft)}`, 0)]);
    for (let draft = 1; draft < many; draft += 1) await room.answer(name, [writes(draft, null, 1)]);
    const remains = group === cast.groups.at(-1) && place < 2;
    await room.answer(name, [writes(0, remains ? `静かな案${String(place)}` : null, 1)]);
  }
  await downloads(room, 'little');
  await room.lead({ type: 'endSilence', silence: SILENCE });
  await room.everybody(({ board }) => board.silence === null);
}

async function agree(room: SealedRoom, cast: Cast): Promise<void> {
  const { leader } = room;
  const task = leader.sections.ranking?.tasks[0]?.task;
  if (task === undefined) throw new Error('Nothing was ranked');
  const then = async (command: Parameters<SealedRoom['lead']>[0]) => {
    const before = leader.sections.plan.version;
    await room.lead(command);
    await room.everybody(({ plan }) => plan.version > before);
  };
  await then({ type: 'chooseWave', plan: leader.sections.plan.version, pilots: [{ task, reason: '全員で選んだ' }] });
  const shape = {
    department: 'sales' as DepartmentId,
    owner: '営業一子',
    sponsor: '社長甲太',
    people: ['営業一子', '営業四郎'],
    start: '2026-12-01',
    end: '2026-12-11',
    measure: '作成時間',
    baseline: '60分',
    target: '30分',
    data: '社外秘を含まないメモ',
    checker: '人事一恵',
    licenceCost: 9000,
  };
  await then({ type: 'shapePilot', plan: leader.sections.plan.version, task, shape });
  const { version } = leader.sections.plan;
  for (const { name } of cast.people) {
    if (name === cast.removed || name === cast.leaves) continue;
    room.next();
    const { seat } = room.ear(name).client;
    await room.do(
      name,
      name === cast.moves
        ? { type: 'consent', plan: version, stance: 'reserve', reason: '繁忙期を避けたい' }
        : { type: 'consent', plan: version, stance: 'agree', reason: '' },
    );
    await room.everybody(({ plan }) => plan.consents.some((each) => each.seat === seat));
  }
  await room.lead({ type: 'concludeAgreement', plan: version });
  await room.everybody(({ board }) => board.phase === 'agreed');
  await downloads(room, 'little');
  await room.lead({ type: 'beginFollowUp' });
  const entry = { on: '2026-12-11', hoursBefore: 20, hoursWith: 14, quality: 4, usesAWeek: 5, remark: '' } as const;
  await room.lead({ type: 'logPilot', entry: { ...entry, id: 'log-00000001' as LogId, task } });
  await room.everybody(({ followUp }) => followUp.logs.length > 0);
  await room.lead({ type: 'judgePilot', verdict: { task, verdict: 'success', lesson: '定着した' } });
  await room.everybody(({ followUp }) => followUp.verdicts.length > 0);
}

/** Takes files home: the bundle and the document, or everything there is. */
async function downloads(room: SealedRoom, how: 'little' | 'all'): Promise<void> {
  room.next();
  await room.download(OBSERVER, 'bundle');
  await room.download('進行役子', 'markdown');
  const { browser } = room.ear(OBSERVER);
  for (const path of ['/healthz', '/readyz']) await browser.request('GET', path);
  if (how === 'little') return;
  for (const table of TABLE_IDS) await room.download(OBSERVER, `csv?table=${table}`);
  for (const format of ['excel', 'calendar', 'markdown?progress=1']) await room.download(OBSERVER, format);
}
