import { FORMAT_IDS } from '@nemawashi/server/export/formats';
import type { CommandId, DepartmentId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Sections } from '@nemawashi/shared/board/view';
import { TABLE_IDS } from '@nemawashi/shared/documents/tables/catalogue';
import { addressAt, API_ROUTES } from './routes.ts';
import { asideOf, viewsOf } from './heard.ts';
import { type Ear, LEADER, SealedRoom } from './sealed-room.ts';
import { type Cast, FIRST, type Part } from './sealed-script.ts';
import { reseed } from './seeded-crypto.ts';
import { readWire, unpacked, type WireMessage } from './wire-messages.ts';

/** What the one who doesn't collude answers, time after time: to which of so many subjects, and what. */
export type Secret = readonly ((subjects: number) => readonly (readonly [subject: number, value: AnswerValue])[])[];

export interface Collusion {
  readonly privacy: Cast['privacy'];
  /** Who doesn't collude. */
  readonly honest: Part;
  readonly secret: Secret;
}

const OBSERVER = { name: '顧問見子', role: 'observer', department: null } as const;
const BY_POLLS = '営業遅子';
export const TAKER = '席取太郎';
const DUE = Date.UTC(2027, 0, 4);
export const COLLUDERS: readonly Part[] = [
  { name: '社長甲太', role: 'executive', department: null },
  { name: '営業一子', role: 'representative', department: 'sales' },
  { name: BY_POLLS, role: 'representative', department: 'sales' },
  { name: '人事一恵', role: 'representative', department: 'hr' },
];

/** All that everybody else hears until the reveal, each line and answer with its length; by who heard it and where. */
export type HeardByColluders = Readonly<Record<string, readonly string[]>>;

/** A room of its own, the same by chance each time. */
export async function inRoom(
  privacy: Cast['privacy'],
  play: (room: SealedRoom) => Promise<HeardByColluders>,
): Promise<HeardByColluders> {
  reseed(7);
  const cast = { privacy, people: [], late: '', removed: '', leaves: null, stuck: null, moves: '', groups: [] };
  const room = await SealedRoom.open(cast);
  try {
    return await play(room);
  } finally {
    await room.close();
  }
}

/** Everybody comes, the honest one last. */
export async function gather(room: SealedRoom, honest: Part): Promise<void> {
  await room.join(OBSERVER);
  await room.projector();
  for (const part of COLLUDERS) await room.join(part, part.name === BY_POLLS ? ['polling'] : ['websocket']);
  await room.join(honest);
}

interface Listening {
  /** Nothing else moves: what comes before everybody sees another due date comes of the secret. */
  readonly fence: (minutes: number) => Promise<void>;
  /** All of it, up to now. */
  readonly heard: () => HeardByColluders;
}

/** Listens while the honest one acts, time after time. */
export async function listen<Secret>(
  room: SealedRoom,
  honest: Part,
  secrets: readonly Secret[],
  act: (secret: Secret) => Promise<void>,
): Promise<Listening> {
  const heard: Record<string, string[]> = {};
  const colluders = () => [...room.ears.values()].filter(({ name }) => name !== honest.name);
  const fence = async (minutes: number) => {
    const at = DUE + minutes * 60_000;
    await room.lead({ type: 'setDue', at });
    await told(room, honest, ({ board }) => board.due === at);
  };
  await fence(0);
  for (const [time, secret] of secrets.entries()) {
    const before = new Map(colluders().map((ear) => [ear, packetsOf(ear)]));
    // A file that was made a moment ago is handed out again: whether it still holds mustn't tell whether somebody answered.
    await room.download(OBSERVER.name, 'bundle');
    await act(secret);
    await room.download(OBSERVER.name, 'bundle');
    await fence(time + 1);
    for (const [ear, known] of before)
      heard[`${ear.name}: packets, time ${String(time)}`] = packetsOf(ear).flatMap((line, index) =>
        // An answer to a command of one's own may come before or after what everybody is told.
        line
          .slice(known[index]?.length ?? 0)
          .toSorted((a, b) => (kindOf(a) < kindOf(b) ? -1 : Number(kindOf(a) > kindOf(b)))),
      );
  }
  return {
    fence,
    heard: () => {
      for (const ear of colluders()) note(heard, ear);
      return heard;
    },
  };
}

/** One sealed round in which everybody but one does all they can to learn what that one answers. */
export const collude = ({ privacy, honest, secret }: Collusion): Promise<HeardByColluders> =>
  inRoom(privacy, async (room) => {
    await gather(room, honest);
    await room.lead({ type: 'startAssessment' });
    await room.everybody(({ progress }) => progress.round === FIRST);
    const { subjects } = room.leader.sections.board.rounds.find(({ id }) => id === FIRST) ?? { subjects: [] };
    const round = FIRST as RoundId;
    const answering = (subject: number, value: AnswerValue, replaces: number) => ({
      type: 'answer' as const,
      ...{ round, subject: subjects[subject] ?? ('' as SubjectId), value, replaces },
    });
    // The others have answered, so that nothing but the one secret is missing.
    for (const [index, { name }] of COLLUDERS.entries()) {
      const all = subjects.map((_, subject) => answering(subject, 3, 0));
      await room.answer(name, all);
      await room.everybody(({ progress }) => progress.finishedCount === index + 1);
    }
    const given = new Map<number, number>();
    const { fence, heard } = await listen(room, honest, secret, async (answers) => {
      for (const [subject, value] of answers(subjects.length)) {
        const replaces = given.get(subject) ?? 0;
        // And why: a line as long as the answer is high.
        const reason = '理由'.repeat((value ?? 0) * 14);
        await room.answer(honest.name, [{ ...answering(subject, value, replaces), reason }]);
        given.set(subject, replaces + 1);
      }
      if (given.size === subjects.length)
        await room.everybody(({ progress }) => progress.finishedCount === COLLUDERS.length + 1);
    });
    await ask(room);
    await trespass(room, { honest, answering, subjects: subjects.length, fence });
    await ask(room);
    await downloads(room);
    return heard();
  });

/** Waits for those who stay to the end: whoever loses a seat may not hear any more why. */
export async function told(room: SealedRoom, honest: Part, wanted: (sections: Sections) => boolean): Promise<void> {
  const stay = [...room.ears.values()].filter(({ name }) => name !== honest.name && name !== TAKER);
  await Promise.all(stay.map(({ client }) => client.until(wanted)));
}

/** Every address that may be asked, by a facilitator, who watches, and who votes; and the file that holds the most. */
export async function ask(room: SealedRoom): Promise<void> {
  room.next();
  for (const name of [LEADER, OBSERVER.name, BY_POLLS]) {
    const { client, browser } = room.ear(name);
    for (const route of API_ROUTES.filter(({ method, path }) => method === 'GET' && !path.includes(':format')))
      await browser.request(
        'GET',
        `${addressAt(route, client)}${route.path.includes('writers') ? '&document=notes-1' : ''}`,
      );
  }
  await room.download(BY_POLLS, 'bundle');
}

/** Every file there is, for two of them. */
export async function downloads(room: SealedRoom): Promise<void> {
  for (const format of FORMAT_IDS)
    if (format !== 'csv') await room.download(OBSERVER.name, format);
    else for (const table of TABLE_IDS) await room.download(LEADER, `csv?table=${table}`);
}

type Answering = (subject: number, value: AnswerValue, replaces: number) => Parameters<SealedRoom['answer']>[1][number];

interface Trespass {
  readonly honest: Part;
  readonly answering: Answering;
  readonly subjects: number;
  readonly fence: Listening['fence'];
}

/** A link to the seat, the seat itself, whatever may be answered and corrected from there, and at last its removal. */
async function trespass(room: SealedRoom, { honest, answering, subjects, fence }: Trespass): Promise<void> {
  const { seat } = room.ear(honest.name).client;
  // How many bits events took before mustn't show in what a link is called.
  reseed(11);
  let steps = 0;
  const then = () => fence(-(steps += 1));
  const taken = await room.takeSeat(honest.name, TAKER, then);
  if (taken !== null) {
    for (let subject = 0; subject < subjects; subject += 1)
      // With what is shown to them, and with a guess at what isn't.
      for (const replaces of [1, 0])
        await taken.client.send(
          answering(subject, 4, replaces),
          `guess-${String(subject)}-${String(replaces)}` as CommandId,
        );
    await told(room, honest, ({ progress }) => progress.finishedCount === COLLUDERS.length + 1);
  }
  const person = { name: '改名済子', jobTitle: '', reading: '' };
  const { role, department } = honest;
  const commands = [
    { type: 'correctPerson', seat, person, role, department: department as DepartmentId | null },
    { type: 'correctPerson', seat, person, role: 'observer', department: null },
    { type: 'closeRound', round: 'no-such-round' as RoundId, reveal: 'everyone' },
    { type: 'removePerson', seat, revokeLink: false },
  ] as const;
  for (const [index, command] of commands.entries()) {
    room.next();
    await room.leader.send(command, `trespass-${String(index)}` as CommandId);
    // Two changes that follow each other at once may be told as one.
    await then();
  }
  await told(room, honest, ({ people }) => people.some((each) => each.seat === seat && each.removed));
}

/** What came on each live line, packet by packet, however they were put together on the way; without signs of life. */
function packetsOf({ tap }: Ear): string[][] {
  const live = tap.lines.map(({ asked, heard }) => ({ asked: asked(), messages: readWire(heard()) }));
  const own = live.filter(({ asked }) => /transport=websocket/.test(asked));
  const polled = live
    .flatMap(({ messages }) => messages.filter((each) => each.kind === 'answer').filter(isPoll))
    .flatMap(({ body }) => body.toString('utf8').split('\x1e'));
  const lines = own.map(({ messages }) => messages.flatMap((each) => (each.kind === 'text' ? [each.text] : [])));
  return [...lines, polled].map((packets) => packets.filter((packet) => !/^([236]|ok)$/.test(packet)).map(masked));
}

type Answered = Extract<WireMessage, { kind: 'answer' }>;
const isPoll = ({ headers }: Answered): boolean =>
  /^content-type: text\/plain; charset=UTF-8$/im.test(headers) && !/etag/i.test(headers);
/** To what a polling line posts, signs of life too: how many there are depends on the clock. */
const isThanks = ({ headers, body }: Answered): boolean =>
  /^content-type: text\/html$/im.test(headers) && body.toString('utf8') === 'ok';
const kindOf = (packet: string): string => packet.slice(0, '42["view"'.length);
/** The connection's own name is chance. */
const masked = (packet: string): string => packet.replace(/^(0|40)(\{"sid":")[^"]+"/, '$1$2…"');

const CLOCKED = /^(date|keep-alive|x-ratelimit-[a-z]+|set-cookie):/i;

/** Everything that somebody heard in all that time: answers with headers and lengths, documents, and what views held. */
function note(heard: Record<string, string[]>, ear: Ear): void {
  const wire = ear.tap.lines.map(({ asked, heard: bytes }) => ({ asked: asked(), messages: readWire(bytes()) }));
  // They ask one thing after the other, but over which of their connections is chance.
  heard[`${ear.name}: answers`] = wire
    .flatMap(({ messages }) =>
      messages.flatMap((message) => {
        if (message.kind !== 'answer' || isPoll(message) || isThanks(message)) return [];
        const headers = message.headers.split('\n').filter((line) => !CLOCKED.test(line));
        const length = `${String(message.body.length)} bytes`;
        return [[message.status, ...headers, length, unpacked(message.body)].join('\n')];
      }),
    )
    .sort();
  heard[`${ear.name}: documents`] = wire.flatMap(({ messages }) =>
    messages.flatMap((message) => (message.kind === 'bytes' ? [message.bytes.toString('hex')] : [])),
  );
  packetsOf(ear).forEach((line, index) => {
    for (const [section, values] of viewsOf(line))
      if (!/^(sent )?online$/.test(section))
        heard[`${ear.name}: line ${String(index)}: ${section}`] = values.map(asListed).filter(isNew);
    heard[`${ear.name}: line ${String(index)}`] = asideOf(line);
  });
}

/** Whether one device was gone before the next one was there is told to everybody, and depends on the network alone. */
const asListed = (told: string): string => told.replace(/,?"online":(true|false)/g, '');
const isNew = (told: string, index: number, all: readonly string[]): boolean => told !== all[index - 1];
