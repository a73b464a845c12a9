import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boardNamed } from '@nemawashi/shared/links/board-named';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { refusalWords } from '@nemawashi/shared/sentences/refusal';
import { readConfig } from '../config.ts';
import { origins } from '../reached.ts';
import { type Operator, openOperator } from './ask.ts';

export const OPERATOR_COMMANDS = ['boards', 'facilitator-link'] as const;
export type OperatorCommand = (typeof OPERATOR_COMMANDS)[number];

/** `npm start` names its folder from here, wherever the person stands who asks. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Answers the exit code: 0 done, 1 not to be done now, 2 asked wrongly. */
export async function operate(command: OperatorCommand, argument: string | undefined): Promise<0 | 1 | 2> {
  const read = readConfig(process.env);
  const board = argument === undefined ? null : boardNamed(argument);
  const problem = !read.ok ? read.problem : command === 'facilitator-link' && board === null ? UNNAMED : null;
  if (!read.ok || problem !== null) {
    console.error(problem);
    return 2;
  }
  const { config } = read;
  let operator: Operator | null = null;
  try {
    operator = await openOperator({ ...config, dataDir: resolve(ROOT, config.dataDir) });
    return board === null ? await list(operator) : await link(operator, board);
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
