import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { boardNamed } from '@nemawashi/shared/links/board-named';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { refusalWords } from '@nemawashi/shared/sentences/refusal';
import { readConfig } from '../config.ts';
import { origins } from '../reached.ts';
import { type Operator, openOperator } from './ask.ts';
import { linesOf } from './verify.ts';

export const OPERATOR_COMMANDS = ['boards', 'facilitator-link', 'verify', 'restore'] as const;
export type OperatorCommand = (typeof OPERATOR_COMMANDS)[number];

/** `npm start` names its folder from here, wherever the person stands who asks. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Answers the exit code: 0 done, 1 not to be done now, 2 asked wrongly. */
export async function operate(command: OperatorCommand, argument: string | undefined): Promise<0 | 1 | 2> {
  const read = readConfig(process.env);
  const board = argument === undefined ? null : boardNamed(argument);
  const named = command === 'facilitator-link' || command === 'restore';
  const problem = !read.ok ? read.problem : named && board === null ? UNNAMED : null;
  if (!read.ok || problem !== null) {
    console.error(problem);
    return 2;
  }
  const { config } = read;
  let operator: Operator | null = null;
  try {
    operator = await openOperator({ ...config, dataDir: resolve(ROOT, config.dataDir) });
    if (command === 'verify') return await verify(operator);
    if (command === 'boards' || board === null) return await list(operator);
    return command === 'restore' ? await restore(operator, board) : await link(operator, board);
  } catch (error) {
    console.error(`This could not be done: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await operator?.close();
  }
}

const UNNAMED = 'Which board? Give its id, or the address of one of its pages; `boards` lists them.';

async function list(operator: Operator): Promise<0> {
  for (const { board, foundedAt, people, phase, title } of await operator.boards())
    console.log([board, new Date(foundedAt).toISOString().slice(0, 10), phase, String(people), title].join('\t'));
  return 0;
}

async function verify(operator: Operator): Promise<0 | 1> {
  const verified = await operator.verify();
  for (const line of linesOf(verified)) console.log(line);
  for (const notice of verified.notices) console.error(notice);
  const damaged = verified.boards.filter(({ problem }) => problem !== null);
  if (damaged.length === 0) return verified.boards.some(({ misled }) => misled) ? 1 : 0;
  console.error(
    'Stop the server; `restore BOARD` returns a board to its last event that verifies, and deletes nothing.',
  );
  return 1;
}

const NOT_RESTORED = {
  unknown: 'There is no such board here; `boards` lists those there are.',
  'not-damaged': 'Every event of this board is what was written: there is nothing to restore.',
  'nothing-left': 'Not even the first event of this board is what was written: bring the folder back from a backup.',
} as const;

async function restore(operator: Operator, board: BoardId): Promise<0 | 1> {
  const restored = await operator.restore(board);
  if (restored === null) {
    console.error('A server holds the folder: stop it first.');
    return 1;
  }
  if (!restored.ok) {
    console.error(NOT_RESTORED[restored.why]);
    return 1;
  }
  const { check, kept } = restored;
  const last = check.at === null ? '' : `, of ${new Date(check.at).toISOString()}`;
  console.log(`Board ${board} ends with event ${String(check.seq)}${last}. Everybody there is told.`);
  console.error(`What was there before is kept as ${kept.join(' and ')}.`);
  return 0;
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
