/** The thread that owns the database file: a slow disk never holds up the thread that talks to people. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Step, Verified } from '../engine.ts';
import { InSteps } from '../log/in-steps.ts';
import { Verifying } from '../log/verifying.ts';
import { type Mark, Marks } from '../marks.ts';
import { ownFile } from '../own-file.ts';
import { Compaction } from './compaction.ts';
import { CODE, Database, errorCode } from './database.ts';
import { NumberTaken } from '../log/following.ts';
import type { Asked, Found, Kind, Request, Response } from './messages.ts';
import { backup } from './backup.ts';
import { rebuild } from './rebuild.ts';
import { SealedLog } from './sealed-log.ts';
import { Snapshots } from './snapshots.ts';
import { vacuum } from './vacuum.ts';

export interface WorkerFiles {
  readonly file: string;
  readonly marksFile: string;
}

const { file, marksFile } = workerData as WorkerFiles;
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');

let held: DatabaseSync | null = null;
/** A transaction that never ends, in a file of its own: the system lets go of it with the process, however that ends. */
function lock(lockFile: string): void {
  ownFile(lockFile, { make: true });
  held = new DatabaseSync(lockFile);
  held.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
}

const database = new Database(file);
let begun: { readonly marks: Marks; readonly log: SealedLog } | null = null;

/** The most complaints worth reading. */
const COMPLAINTS = 20;

function begin(): Found {
  ownFile(marksFile, { make: false });
  const marks = new Marks(marksFile);
  const log = new SealedLog(database, marks);
  begun = { marks, log };
  const complaints = quickCheck();
  if (complaints.length === 0) {
    log.forgetDeleted();
    vacuum(database);
  }
  const unmarked = marks.missing && complaints.length === 0 ? log.markAll() : 0;
  return { complaints, marksMissing: unmarked > 0, marksDamaged: marks.damaged };
}

/** The engine's own look at its file: where a page of it means nothing, the boards on other pages live on. */
function quickCheck(): string[] {
  try {
    const { rows } = database.run({ sql: `pragma quick_check(${String(COMPLAINTS)})`, parameters: [] });
    return (rows as { quick_check: string }[]).map((row) => row.quick_check).filter((line) => line !== 'ok');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const opened = () => {
  if (begun === null) throw new Error('The store has not begun');
  return begun;
};

function transaction(steps: readonly Step[]): void {
  const due = new Map<string, Mark>();
  database.transaction(() => {
    for (const step of steps)
      if ('append' in step) for (const [board, mark] of opened().log.append(step.append)) due.set(board, mark);
      else if ('unlessDeleted' in step) opened().log.refuseDeleted(step.unlessDeleted);
      else database.run(step);
  });
  // On disk; acknowledged only when this has returned.
  if (due.size > 0) opened().marks.put(due);
}

const compactions = new InSteps((board) => new Compaction(database, board));
function compact(board: string, first: boolean): number | null {
  const compaction = compactions.take(board, first);
  const erased = compaction.step();
  if (erased !== null) compactions.keep(board, compaction);
  return erased;
}

const verifications = new InSteps((board) => new Verifying(board));
function verify(board: string, first: boolean): Verified {
  const verifying = verifications.take(board, first);
  const verified = verifying.stepped(opened().log.along(verifying.wanted, verifying.meeting));
  if (verified.whole === null) verifications.keep(board, verifying);
  return verified;
}

type Answer = Asked[Kind]['answer'];

function answer(request: Request): Answer | Promise<Answer> {
  switch (request.kind) {
    case 'lock':
      lock(request.file);
      return null;
    case 'query':
      return database.run(request.query);
    case 'transaction':
      transaction(request.steps);
      return null;
    case 'begin':
      return begin();
    case 'slice':
      return opened().log.slice(request.wanted);
    case 'verify':
      return verify(request.board, request.first);
    case 'compact':
      return compact(request.board, request.first);
    case 'snapshot':
      return new Snapshots(database).read(request.board, request.shape);
    case 'keepSnapshot':
      new Snapshots(database).write(request.board, request.snapshot);
      return null;
    case 'clear':
      opened().marks.forget(request.board);
      // Else the file that SQLite writes to first would still say it.
      database.emptyLog();
      return null;
    case 'settle':
      database.emptyLog();
      return null;
    case 'traces':
      return opened().log.traces();
    case 'backup':
      return backup(database, opened().marks, request);
    case 'rebuild':
      rebuild({ file, marksFile }, database, opened().marks, request.wanted);
      return null;
    case 'close':
      begun?.marks.close();
      database.close();
      held?.close();
      return null;
  }
}

const refused = (id: number, error: unknown): Response => {
  const message = error instanceof Error ? error.message : String(error);
  // As SQLite says it of a number that is taken.
  if (error instanceof NumberTaken) return { id, ok: false, message: `UNIQUE: ${message}`, code: CODE.constraint };
  return { id, ok: false, message, code: errorCode(error) };
};

port.on('message', (request: Request) => {
  const { id } = request;
  const send = (response: Response) => port.postMessage(response);
  try {
    const answered = answer(request);
    // Nearly all is done by now. What goes on beside other requests is answered when it is over.
    if (answered instanceof Promise)
      answered.then(
        (late) => send({ id, ok: true, answer: late }),
        (error: unknown) => send(refused(id, error)),
      );
    else send({ id, ok: true, answer: answered });
  } catch (error) {
    send(refused(id, error));
  }
  if (request.kind === 'close') port.close();
});
