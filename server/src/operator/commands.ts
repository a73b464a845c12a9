import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { boardNamed } from '@nemawashi/shared/links/board-named';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { refusalWords } from '@nemawashi/shared/sentences/refusal';
import { type Config, readConfig } from '../config.ts';
import { whereAsked } from '../packed.ts';
import { origins } from '../reached.ts';
import { type Operator, openOperator } from './ask.ts';
import { checkBackup, type CheckedBackup, restoreBackup, withCopy } from './backup.ts';
import { erase } from './erase.ts';
import { move } from './move.ts';
import { linesOf } from './verify.ts';

export const OPERATOR_COMMANDS = [
  'boards',
  'facilitator-link',
  'delete',
  'erase',
  'verify',
  'repair',
  'backup',
  'restore',
  'move',
] as const;
export type OperatorCommand = (typeof OPERATOR_COMMANDS)[number];

/** Answers the exit code: 0 done, 1 not to be done now, 2 asked wrongly. */
export async function operate(
  command: OperatorCommand,
  [argument, called]: readonly string[],
  /** Nobody is asked whether they mean it. */
  sure: boolean,
): Promise<0 | 1 | 2> {
  const read = readConfig(process.env);
  const asked = askedFor(command, argument, called, sure);
  const problem = read.ok ? asked.problem : read.problem;
  if (!read.ok || asked.run === undefined) {
    console.error(problem);
    return 2;
  }
  if (read.config.database !== null && (command === 'backup' || command === 'restore')) {
    console.error(NOT_OF_DATABASE[command]);
    return 2;
  }
  const config = { ...read.config, dataDir: resolve(read.config.dataDir) };
  try {
    return await asked.run(config);
  } catch (error) {
    console.error(`This could not be done: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

const NOT_OF_DATABASE = {
  backup: 'DATABASE_URL is set: the boards are in PostgreSQL, which is copied by pg_dump; see docs/running.md.',
  restore:
    'DATABASE_URL is set: the boards are in PostgreSQL, which is brought back by pg_restore; see docs/running.md.',
} as const;

type Run = (config: Config) => Promise<0 | 1 | 2>;
type Asked =
  { readonly run: Run; readonly problem?: undefined } | { readonly run?: undefined; readonly problem: string };

function askedFor(
  command: OperatorCommand,
  argument: string | undefined,
  called: string | undefined,
  sure: boolean,
): Asked {
  const board = argument === undefined ? null : boardNamed(argument);
  const ofBoard = (use: (operator: Operator, board: BoardId) => Promise<0 | 1 | 2>): Asked =>
    board === null
      ? { problem: UNNAMED }
      : { run: (config) => withOperator(config, (operator) => use(operator, board)) };
  const folder = argument === undefined ? null : resolve(whereAsked(), argument);
  switch (command) {
    case 'boards':
      return { run: (config) => withOperator(config, list) };
    case 'verify':
      return { run: (config) => withOperator(config, verify) };
    case 'facilitator-link':
      return ofBoard(link);
    case 'delete':
      return sure || process.stdin.isTTY
        ? ofBoard((operator, named) => remove(operator, named, sure))
        : { problem: NOT_SURE };
    case 'erase':
      if (called === undefined) return { problem: NOBODY };
      return sure || process.stdin.isTTY
        ? ofBoard((operator, named) => erase(operator, named, called, sure))
        : { problem: NOT_SURE_OF_PERSON };
    case 'repair':
      return ofBoard(repair);
    case 'backup':
      return folder === null ? { problem: NO_FOLDER } : { run: (config) => backUp(config, folder) };
    case 'move':
      return folder === null ? { problem: NO_FOLDER_TO_MOVE } : { run: (config) => moveAll(config, folder) };
    case 'restore':
      return folder === null ? { problem: NO_FOLDER } : { run: (config) => restore(config, folder) };
  }
}

async function withOperator<Code>(config: Config, use: (operator: Operator) => Promise<Code>): Promise<Code> {
  const operator = await openOperator(config);
  try {
    return await use(operator);
  } finally {
    await operator.close();
  }
}

const NOT_SURE = 'A board is deleted for good: add --yes if nobody is there to be asked.';
const NOT_SURE_OF_PERSON = 'A person is erased for good: add --yes if nobody is there to be asked.';
const NOBODY = 'Whom? Give the name they go by on the board, or the id of their seat, after the board.';
const NO_FOLDER = 'Which folder? Name the one of the backup.';
const NO_FOLDER_TO_MOVE = 'Which folder? Name the one whose boards move into DATABASE_URL.';
const UNNAMED = 'Which board? Give its id, or the address of one of its pages; `boards` lists them.';

async function list(operator: Operator): Promise<0> {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  for (const { board, foundedAt, keptUntil, people, phase, title } of await operator.boards()) {
    const until = keptUntil === null ? [] : [`kept until ${day(keptUntil)}`];
    console.log([board, day(foundedAt), phase, String(people), title, ...until].join('\t'));
  }
  return 0;
}

async function remove(operator: Operator, board: BoardId, sure: boolean): Promise<0 | 1> {
  const [listed] = await operator.boards(board);
  if (!sure && !(await means(board, listed?.title ?? ''))) {
    console.error('Nothing was deleted.');
    return 1;
  }
  if (!(await operator.deleteBoard(board))) {
    console.error('There is no such board here; `boards` lists those there are.');
    return 1;
  }
  console.log(`Board ${board} is deleted: events, texts, answers, links and seats. Everybody there is told.`);
  console.error('Backups made before, and what repair and restore kept beside the database, still hold it.');
  return 0;
}

async function means(board: BoardId, title: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(`Delete “${title}” (${board}) for good? Type yes: `)).trim().toLowerCase() === 'yes';
  } finally {
    lines.close();
  }
}

async function verify(operator: Operator): Promise<0 | 1> {
  const verified = await operator.verify();
  for (const line of linesOf(verified)) console.log(line);
  for (const notice of verified.notices) console.error(notice);
  const damaged = verified.boards.filter(({ problem }) => problem !== null);
  if (damaged.length === 0) return verified.boards.some(({ misled }) => misled) ? 1 : 0;
  console.error(
    'Stop the server; `repair BOARD` returns a board to its last event that verifies, and deletes nothing.',
  );
  return 1;
}

const NOT_REPAIRED = {
  unknown: 'There is no such board here; `boards` lists those there are.',
  'not-damaged': 'Every event of this board is what was written: there is nothing to repair.',
  'nothing-left': 'Not even the first event of this board is what was written: bring the folder back from a backup.',
} as const;

async function repair(operator: Operator, board: BoardId): Promise<0 | 1> {
  const repaired = await operator.repair(board);
  if (repaired === null) {
    console.error('A server holds the folder: stop it first.');
    return 1;
  }
  if (!repaired.ok) {
    console.error(NOT_REPAIRED[repaired.why]);
    return 1;
  }
  const { check, kept } = repaired;
  const last = check.at === null ? '' : `, of ${new Date(check.at).toISOString()}`;
  console.log(`Board ${board} ends with event ${String(check.seq)}${last}. Everybody there is told.`);
  console.error(`What was there before is kept as ${kept.join(' and ')}.`);
  return 0;
}

async function backUp(config: Config, folder: string): Promise<0 | 1> {
  await withOperator(config, (operator) => operator.backup(folder));
  return told(await checkBackup(folder), `Backed up to ${folder}`);
}

async function restore(config: Config, folder: string): Promise<0 | 1> {
  const [code, kept] = await withCopy(folder, config.dataDir, async (copy) => [
    told(await checkBackup(copy), `Read through: ${folder}`),
    await restoreBackup(copy, config.dataDir, new Date()),
  ]);
  console.log(`Restored into ${config.dataDir}.`);
  if (kept.length > 0) console.error(`What was there before is kept beside it as ${kept.join(' and ')}.`);
  return code;
}

async function moveAll(config: Config, folder: string): Promise<0> {
  const boards = await move(folder, config);
  console.log(`Moved from ${folder} into the database: ${String(boards)} boards, each read through there.`);
  console.error(
    'The folder is as it was. Start the server with this DATABASE_URL; then delete the folder, or keep it as a backup.',
  );
  return 0;
}

function told({ boards, notices, bytes }: CheckedBackup, what: string): 0 | 1 {
  const damaged = boards.filter(({ problem }) => problem !== null);
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  console.log(`${what}: ${String(boards.length)} boards, ${megabytes} MB, ${String(damaged.length)} damaged.`);
  for (const notice of notices) console.error(notice);
  for (const { board } of damaged)
    console.error(`Board ${board} isn’t what was written, there as here; see \`verify\`.`);
  return damaged.length === 0 ? 0 : 1;
}

async function link(operator: Operator, board: Parameters<Operator['facilitatorLink']>[0]): Promise<0 | 1 | 2> {
  const { link: made, reached } = await operator.facilitatorLink(board);
  if (made === null) {
    console.error(`There is no board ${board} here; \`boards\` lists those there are.`);
    return 2;
  }
  if (!made.ok) {
    const { what, next } = refusalWords('en', made.refusal, 'UTC');
    console.error(`${what} ${next}`);
    return 1;
  }
  for (const origin of origins(reached)) console.log(joinLink(origin, board, made.secret));
  console.error(
    `A new facilitator’s link for “${made.title}”: whoever opens it leads the board. Everybody there is told.`,
  );
  return 0;
}
