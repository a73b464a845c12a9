import { isOpen } from '@nemawashi/shared/board/round';
import { addCandidate, setFigure } from '@nemawashi/shared/candidates/write';
import type { Character } from '@nemawashi/shared/sample/cast';
import { opinion, score } from '@nemawashi/shared/sample/opinion';
import { type BoardClient, newCommandId } from './client.ts';
import { openDocument } from './document.ts';

/** How long something takes, in milliseconds; the demo brings real time, tests none. */
export type Pause = (ms: number) => Promise<void>;

/** A pace somewhere between two bounds, different for each person and step, the same in every run. */
const between = (least: number, most: number, turn: number): number =>
  least + ((turn * 2654435761) % 1000) * ((most - least) / 1000);

/**
 * One simulated participant: follows the phases as a person would, whoever leads the board. Returns when the plan is
 * agreed or the line is closed.
 */
export async function takePart(client: BoardClient, character: Character, pause: Pause): Promise<void> {
  const answered = new Set<string>();
  let proposed = false;
  let consented = -1;
  for (let turn = 0; client.line.active; turn += 1) {
    const { board, plan } = client.sections;
    if (board.phase === 'agreed') return;
    const round = board.rounds.find(isOpen);
    if (round !== undefined && !answered.has(round.id)) {
      answered.add(round.id);
      await answerRound(client, character, pause);
    } else if (board.phase === 'propose' && !proposed) {
      proposed = true;
      await propose(client, character, pause);
    } else if (board.phase === 'agree' && plan.pilots.length > 0 && consented !== plan.version) {
      consented = plan.version;
      await pause(between(2000, 9000, character.seed + turn));
      await client.send({ type: 'consent', plan: consented, ...character.stance });
    } else {
      const before = client.sections;
      await client.until((sections) => sections !== before);
    }
  }
}

/** Answers the open round subject by subject, until it is done or closed. */
async function answerRound(client: BoardClient, character: Character, pause: Pause): Promise<void> {
  const round = client.sections.board.rounds.find(isOpen);
  if (round === undefined) return;
  const { checklist } = client.sections.setup;
  for (const [index, subject] of round.subjects.entries()) {
    await pause(between(900, 3200, character.seed * 7 + index));
    if (client.sections.progress.round !== round.id) return;
    const replaces = client.own.ballots[round.id]?.[subject]?.revision ?? 0;
    const value =
      round.kind === 'scores' ? score(character, subject, index) : opinion(checklist, character, subject, index);
    await client.send({ type: 'answer', round: round.id, subject, value, replaces }, newCommandId());
  }
}

/** Writes their idea into the shared document, letter by letter. */
async function propose(client: BoardClient, { idea, seed }: Character, pause: Pause): Promise<void> {
  if (idea === null) return;
  await pause(between(1500, 12000, seed));
  if (client.sections.board.documents.ideas === null) return;
  const document = await openDocument(client, 'ideas');
  const id = newCommandId();
  const begun = { id, title: '', detail: '', department: client.own.person.department };
  const { titleText, detailText } = addCandidate(document.doc, begun);
  for (const [text, words, field] of [
    [titleText, idea.title, 'title'],
    [detailText, idea.detail, 'detail'],
  ] as const) {
    document.provider.awareness.setLocalStateField('at', `candidate/${id}/${field}`);
    for (const letter of words) {
      text.insert(text.length, letter);
      await pause(between(40, 160, seed + text.length));
    }
  }
  document.provider.awareness.setLocalStateField('at', null);
  setFigure(document.doc, id, 'hours', idea.hours);
  await pause(between(400, 1500, seed));
  setFigure(document.doc, id, 'saving', idea.saving);
  await document.flushed().catch(() => undefined);
  document.close();
}
