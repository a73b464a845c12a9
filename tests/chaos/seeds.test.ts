import { isDeepStrictEqual } from 'node:util';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { verifyAll } from '@nemawashi/server/operator/verify';
import type { Command } from '@nemawashi/shared/board/command';
import { leads, votes } from '@nemawashi/shared/board/participant';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { expect, it } from 'vitest';
import { delivered } from '../support/delivered.ts';
import { figure, scaled } from '../support/figure.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { numbers } from '../support/numbers.ts';
import { startServer, type TestServer } from '../support/server.ts';

const SEEDS = scaled(3, 200);
const ACTS = scaled(120, 500);
/** Each on a server of its own, which mostly waits for the disk and for lines to come back. */
const AT_ONCE = scaled(1, 8);
/** One seed alone, such as one that failed: `NEMAWASHI_SEED=17 npm run chaos tests/chaos/seeds`. */
const ALONE = Number(process.env['NEMAWASHI_SEED'] ?? 0);

type Kind = 'ideas' | 'notes';
type Random = (n: number) => number;
const chosen = <Item>(items: readonly Item[], random: Random): Item | undefined => items[random(items.length)];
const turn = (): Promise<void> => new Promise(setImmediate);

/** One seed's meeting, act by act; nothing waits for anything but where a person would have to. */
class Chaos {
  readonly #random: Random;
  readonly people: BoardClient[];
  server: TestServer;
  readonly meeting: Meeting;
  /** What was acknowledged of each seat's answers: by round and subject the one of the highest revision. */
  readonly kept = new Map<string, { readonly revision: number; readonly value: AnswerValue }>();
  /** What the server said it has of what was written together. */
  readonly written: { readonly kind: Kind; readonly text: string }[] = [];
  readonly #pending: Promise<unknown>[] = [];
  #texts = 0;
  restarts = 0;

  constructor(server: TestServer, meeting: Meeting, people: readonly BoardClient[], random: Random) {
    this.server = server;
    this.meeting = meeting;
    this.people = [...people];
    this.#random = random;
  }

  async act(): Promise<void> {
    const random = this.#random;
    const person = chosen(this.people, random);
    if (person === undefined) return;
    const roll = random(100);
    if (roll < 48) this.#answers(person);
    else if (roll < 66) this.#lead();
    else if (roll < 78) this.#writes(person);
    else if (roll < 84) person.line.disconnect();
    else if (roll < 94) person.line.connect();
    // The room catches its breath; without it acts outrun their effects, and the meeting never leaves its first phase.
    else if (roll < 97) await this.settled();
    else if (roll < 99) await this.#joins();
    else await this.#restarts();
    for (let turns = random(6); turns > 0; turns -= 1) await turn();
  }

  async settled(): Promise<void> {
    for (const { line } of this.people) line.connect();
    await Promise.all(this.#pending);
  }

  #answers(person: BoardClient): void {
    const random = this.#random;
    const round = person.sections.board.rounds.find(({ closedAt }) => closedAt === null);
    const subject = round && chosen(round.subjects, random);
    if (round === undefined || subject === undefined || !votes(person.own.person)) return;
    const value = ([1, 2, 3, 4, 5, null][random(6)] ?? null) as AnswerValue;
    // A page knows its own answers by their receipts.
    const key = [person.seat, round.id, subject].join(' ');
    const known = this.kept.get(key)?.revision ?? 0;
    // Now and then by what a stale device knew.
    const replaces = random(8) === 0 ? Math.max(0, known - 1) : known;
    const answer: Command = { type: 'answer', round: round.id, subject, value, replaces };
    this.#pending.push(
      delivered(person, answer).then((ack) => {
        if (!ack.ok || (this.kept.get(key)?.revision ?? 0) > replaces) return;
        this.kept.set(key, { revision: replaces + 1, value });
      }),
    );
  }

  #lead(): void {
    const command = this.#step();
    if (command !== null) this.#pending.push(delivered(this.meeting.leader, command));
  }

  /** What the facilitator might do next. What is too early or already done is refused, which is as well. */
  #step(): Command | null {
    const random = this.#random;
    const { board, progress, setup, plan } = this.meeting.leader.sections;
    const item = chosen(setup.checklist, random);
    if (board.phase === 'setup') return { type: 'startAssessment' };
    if (progress.round !== null)
      return random(4) > 0
        ? null
        : {
            type: 'closeRound',
            round: progress.round,
            reveal: chosen(['everyone', 'representatives'], random) ?? 'everyone',
          };
    const half = board.rounds.find(({ closedAt, revealedAt }) => closedAt !== null && revealedAt === null);
    if (half !== undefined) return { type: 'revealRest', round: half.id };
    if (board.phase === 'discuss') {
      if (item !== undefined && random(3) === 0) return { type: 'openRound', kind: 'checklist', items: [item.id] };
      if (random(3) === 0) return { type: 'moveTo', from: 'discuss', to: 'propose' };
      return { type: 'setTimer', action: 'start', ms: 60_000 };
    }
    if (board.phase === 'propose') return random(4) === 0 ? { type: 'openScoring' } : null;
    const task = chosen(board.slate ?? [], random);
    if (board.phase !== 'agree' || task === undefined) return null;
    if (random(3) === 0) return { type: 'openRound', kind: 'scores', tasks: [task.id] };
    return { type: 'chooseWave', plan: plan.version, pilots: [{ task: task.id, reason: 'まず試す' }] };
  }

  /** Candidates and notes. Frozen under one's hands, they are refused; what was saved before stands. */
  #writes(person: BoardClient): void {
    const { board, setup } = person.sections;
    const item = chosen(setup.checklist, this.#random);
    if (!person.line.connected) return;
    const write = (kind: Kind, saved: (text: string) => Promise<unknown>) => {
      if (board.documents[kind] === null) return;
      const text = `〔${String((this.#texts += 1))}〕`;
      this.#pending.push(
        saved(text).then(
          () => this.written.push({ kind, text }),
          () => undefined,
        ),
      );
    };
    write('ideas', (text) => this.meeting.write(person, [text]));
    if (item !== undefined) write('notes', (text) => this.meeting.note(person, item.id, text));
  }

  async #joins(): Promise<void> {
    if (this.people.length > 9) return;
    this.people.push(await this.meeting.join('executive', `あとから ${String(this.people.length)}`));
  }

  async #restarts(): Promise<void> {
    this.restarts += 1;
    this.server = await this.server.restart();
  }
}

/** Who is on the line right now is no part of what the log says. */
const sectionsOf = ({ sections }: BoardClient) => ({
  ...sections,
  people: sections.people.map((person) => ({ ...person, online: null })),
});
const viewOf = (client: BoardClient) => ({ ...sectionsOf(client), own: client.own });

async function agrees(one: BoardClient, other: BoardClient): Promise<void> {
  const same = () => isDeepStrictEqual(sectionsOf(one), sectionsOf(other));
  await Promise.race([one.until(same), other.until(same)]);
}

const opened = (people: readonly BoardClient[]) =>
  Promise.all(people.map(({ browser, board, seat }) => browser.open(board, seat)));

/** What is written in the documents that are open now: candidates, and the notes of every item. */
async function textOf(client: BoardClient): Promise<Partial<Record<Kind, unknown>>> {
  const { board, setup } = client.sections;
  const texts: Partial<Record<Kind, unknown>> = {};
  for (const kind of ['ideas', 'notes'] as const) {
    if (board.documents[kind] === null) continue;
    const document = await openDocument(client, kind);
    texts[kind] =
      kind === 'ideas'
        ? document.doc.getArray('candidates').toJSON()
        : setup.checklist.map(({ id }) => document.doc.getText(noteName(id)).toJSON());
    document.close();
  }
  return texts;
}

async function runs(seed: number): Promise<{ restarts: number; written: number }> {
  const random = numbers(seed);
  const server = await startServer();
  const meeting = await openMeeting(server, { template: 'short' });
  const voters = [
    await meeting.join('executive', '社長 太郎'),
    await meeting.join('executive', '専務 次郎'),
    await meeting.join('representative', '営業 花子', 'sales'),
    await meeting.join('representative', '総務 四郎', 'general-affairs'),
  ];
  const chaos = new Chaos(server, meeting, [meeting.leader, ...voters], random);
  for (let act = 0; act < ACTS; act += 1) await chaos.act();
  await chaos.settled();

  // Whoever was there all along sees what somebody sees who comes now.
  const fresh = await opened(chaos.people);
  await Promise.all(chaos.people.map((person, at) => agrees(person, fresh[at] ?? person)));
  const [leader] = fresh;
  if (leader === undefined || !leads(leader.own.person)) throw new Error('No leader');
  const [views, texts] = [fresh.map(viewOf), await Promise.all(fresh.map(textOf))];
  for (const text of texts) expect(text).toEqual(texts[0]);
  // While tasks are scored nothing is open, and afterwards the candidates are the slate.
  for (const { kind, text } of chaos.written)
    if (leader.sections.board.documents[kind] !== null) expect(JSON.stringify(texts[0]?.[kind])).toContain(text);
  for (const { seat, own } of fresh)
    for (const [round, ballot] of Object.entries(own.ballots))
      for (const [subject, answer] of Object.entries(ballot)) {
        const known = chaos.kept.get([seat, round, subject].join(' '));
        expect({ revision: answer.revision, value: answer.value }).toEqual(known);
      }
  for (const client of [...fresh, ...chaos.people]) client.close();
  meeting.close();

  // And the log alone says the same.
  const again = await chaos.server.restart();
  expect((await verifyAll(again.store)).boards.map(({ problem }) => problem)).toEqual([null]);
  const back = await opened(chaos.people);
  expect(back.map(viewOf)).toEqual(views);
  expect(await Promise.all(back.map(textOf))).toEqual(texts);
  for (const client of back) client.close();
  await again.stop();
  return { restarts: chaos.restarts, written: chaos.written.length };
}

it('row 22: V10 R1 Y21 whatever falls together, log, views, ballots and documents agree', async () => {
  let restarts = 0;
  let written = 0;
  const seeds = ALONE > 0 ? [ALONE] : Array.from({ length: SEEDS }, (_, n) => n + 1);
  const waiting = [...seeds];
  const plays = async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const came = await runs(seed).catch((error: unknown) => {
        throw new Error(`seed ${String(seed)}`, { cause: error });
      });
      restarts += came.restarts;
      written += came.written;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, plays));
  // Documents that nobody wrote in agree whatever the server does.
  expect(written).toBeGreaterThan(0);
  figure(
    22,
    `${String(seeds.length)} seeds of ${String(ACTS)} acts, ${String(restarts)} restarts, ${String(written)} texts written together: log, views, ballots and documents agree`,
  );
});
