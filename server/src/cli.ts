import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileText } from '@nemawashi/shared/export/file-text';
import { recompute } from '@nemawashi/shared/export/recompute';
import { OPERATOR_COMMANDS, operate } from './operator/commands.ts';
import { isPacked, version, whereAsked } from './packed.ts';

const EXIT = { matches: 0, differs: 1, wrongInput: 2 } as const;
const STARTS = `usage: nemawashi                           starts the server; so does \`nemawashi start\`
       nemawashi demo                      the same with a sample board and twelve simulated people
`;
const COMMANDS = `usage: npm run -s nemawashi -- recompute FILE           (FILE: a reckoning file or an exported bundle)
       npm run -s nemawashi -- boards                    lists the boards in DATA_DIR
       npm run -s nemawashi -- facilitator-link BOARD    makes a new facilitator’s link; everybody there is told
       npm run -s nemawashi -- delete BOARD [--yes]      deletes a board for good; everybody there is told
       npm run -s nemawashi -- erase BOARD PERSON [--yes]  erases a person from it, by name or seat; their answers go on counting
       npm run -s nemawashi -- verify                    reads every board through; exit code 1 where one isn’t what was written
       npm run -s nemawashi -- repair BOARD              returns a damaged board to its last good state; everybody there is told
       npm run -s nemawashi -- backup FOLDER             copies DATA_DIR, whether a server runs or not, and reads the copy through
       npm run -s nemawashi -- restore FOLDER            puts a backup in the place of DATA_DIR, with the server stopped
       npm run -s nemawashi -- move FOLDER               moves a folder’s boards into DATABASE_URL, and reads them through there
       npm run -s nemawashi -- --version                 of this program`;
/** Packed it is a command of its own, and begins by starting the server. */
const USAGE = isPacked
  ? STARTS + COMMANDS.replaceAll('npm run -s nemawashi --', 'nemawashi').replace('usage:', '      ')
  : COMMANDS;
const UNREADABLE = {
  packed: 'this file is packed; unpack it first and name the .json file in it',
  encoding: 'this file is neither UTF-8 nor UTF-16; save it as UTF-8',
} as const;

function stop(problem: string): never {
  console.error(problem);
  process.exit(EXIT.wrongInput);
}

function readJson(file: string): unknown {
  const path = resolve(whereAsked(), file);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return stop(`${file}: this file can’t be read (${code})`);
  }
  const read = fileText(bytes);
  if (!read.ok) return stop(`${file}: ${UNREADABLE[read.problem]}`);
  try {
    return JSON.parse(read.text);
  } catch {
    return stop(`${file}: this is not JSON`);
  }
}

/** Of the places where something differs, on one line. */
const MOST_SHOWN = 20;

const YES = '--yes';
const given = process.argv.slice(2);
const [command = isPacked ? 'start' : undefined, ...named] = given.filter((each) => each !== YES);
const [file, ...more] = named;
const asked = OPERATOR_COMMANDS.find((each) => each === command);
if (asked !== undefined && named.length <= (asked === 'erase' ? 2 : 1))
  process.exitCode = await operate(asked, named, given.includes(YES));
else if (command === '--version' && file === undefined) console.log(version());
else if (command === '--help') console.log(USAGE);
else if (command === 'start' && file === undefined) await import('./main.ts');
else if (command === 'demo' && file === undefined) await import('./demo/main.ts');
else if (command !== 'recompute' || file === undefined || more.length > 0) stop(USAGE);
else recomputed(file);

function recomputed(file: string): void {
  const answer = recompute(readJson(file));
  if (!answer.ok) stop(`${file}: ${answer.problem.replace(/\s+/g, ' ')}`);
  const { outcome, check } = answer;
  process.stdout.write(`${JSON.stringify(outcome, null, 1)}\n`);
  if (check !== null) {
    if (check.differences.length === 0) console.error('This matches what the board published.');
    else {
      const shown = check.differences.slice(0, MOST_SHOWN);
      const rest = check.differences.length - shown.length;
      const others = rest > 0 ? ` and ${String(rest)} more` : '';
      console.error(`This differs from what the board published, at: ${shown.join(', ')}${others}`);
      process.exitCode = EXIT.differs;
    }
  }
}
