/**
 * How long each kind of file takes for a large board, how long at most it holds the loop that also serves votes, and how
 * much memory its making takes. The first Excel file also loads what writes it. `node tests/bench/exports.ts [voters]
 * [tasks] [corrections]`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { audit } from '@nemawashi/shared/board/view/audit';
import { bundledRounds } from '@nemawashi/shared/export/bundle';
import { namesIn } from '@nemawashi/shared/sentences/names';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import type { ExportSource } from '@nemawashi/server/export/format';
import { FORMAT_IDS, FORMATS, type FormatId } from '@nemawashi/server/export/formats';
import { stepping } from '@nemawashi/server/export/making';

const [voters = 200, tasks = 40, corrections = 5000] = process.argv.slice(2).map(Number);
const RUNS = 5;
const { NEMAWASHI_EXPORTS_TO: folder } = process.env;

function largeBoard(): ExportSource {
  const story = new Story({ template: 'generative-ai' });
  const departments = story.state.departments.map(({ id }) => id);
  const seats = Array.from({ length: voters }, (_, who) =>
    who < Math.max(3, voters / 10)
      ? story.join(`e${String(who)}`, 'executive', null, `経営 ${String(who)}`)
      : story.join(`r${String(who)}`, 'representative', departments[who % departments.length], `代表 ${String(who)}`),
  );
  const answerAll = (): void => {
    for (const [who, seat] of seats.entries())
      for (const [at, subject] of story.round.subjects.entries())
        story.answer(seat, subject, 1 + ((who * 7 + at * 3) % 5));
    story.close();
  };
  for (let at = 0; at < corrections; at += 1) {
    const seat = seats[at % seats.length] ?? LEADER;
    const known = story.state.participants.get(seat);
    if (known === undefined) throw new Error(`${seat} is gone`);
    const person = { name: known.name, jobTitle: `役職${String(at)}`, reading: '' };
    story.do(LEADER, { type: 'correctPerson', seat, person, role: known.role, department: known.department });
  }
  story.do(LEADER, { type: 'startAssessment' });
  answerAll();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(Array.from({ length: tasks }, (_, at) => `業務${String(at + 1)}の下書きと確かめを生成AIに任せる`));
  answerAll();
  const results = story.results();
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results });
  return {
    rounds: bundledRounds(story.state, results),
    sections,
    notes: {},
    log: audit(story.log),
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    now: story.log.at(-1)?.at ?? 0,
    names: namesIn('ja', sections),
  };
}

interface Measured {
  readonly bytes: number;
  /** Milliseconds, all three. `cpu`: of all threads. */
  readonly took: number;
  readonly cpu: number;
  readonly held: number;
}

/** The longest work between two turns of the loop, in CPU time of this thread: whatever else the machine does isn't counted. */
function watchHold(): () => Promise<number> {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let longest = 0;
  let last = used();
  let watching = true;
  const look = (): void => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setTimeout(look, 1);
  };
  setTimeout(look, 1);
  return async () => {
    await wait(5);
    watching = false;
    return longest;
  };
}

async function measure(format: FormatId, source: ExportSource): Promise<Measured> {
  const hold = watchHold();
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  const made = await FORMATS[format].make(source, {
    table: 'log',
    annex: true,
    step: stepping(
      () => undefined,
      () => false,
    ),
  });
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(usedBefore);
  const held = await hold();
  if (folder !== undefined) await writeFile(join(folder, `large.${FORMATS[format].ending}`), made);
  return { bytes: Buffer.byteLength(made), took, cpu: (user + system) / 1000, held };
}

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
const ms = (figure: number): string => `${figure.toFixed(0).padStart(5)} ms`;
const rss = (): number => process.resourceUsage().maxRSS / 1024;

const source = largeBoard();
console.log(`${String(voters)} voters, ${String(tasks)} candidates, ${String(source.log.length)} entries in the log`);
for (const format of FORMAT_IDS) {
  const before = rss();
  const first = await measure(format, source);
  const later: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) later.push(await measure(format, source));
  const middle = (of: (run: Measured) => number): string => ms(median(later.map(of)));
  console.log(
    `${format.padEnd(9)} ${(first.bytes / 1000).toFixed(0).padStart(5)} kB · first ${ms(first.took)}, ${ms(first.cpu)} CPU, ` +
      `holds ${ms(first.held)} · median ${middle(({ took }) => took)}, ${middle(({ cpu }) => cpu)} CPU, ` +
      `holds ${middle(({ held }) => held)} · memory's peak ${(rss() - before).toFixed(0)} MB higher`,
  );
}
