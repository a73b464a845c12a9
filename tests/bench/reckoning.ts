/**
 * How long the whole reckoning takes for a large board, and the longest it would hold a server's loop. Prints CPU time of
 * the first run in a fresh process, and medians. `node tests/bench/reckoning.ts [voters] [items] [tasks] [departments]`.
 */
import { CRITERIA, PRIVACY_MODES } from '@nemawashi/shared/reckoning/settings';
import type { NumberOrUnknown, ReckoningInput, Voter } from '@nemawashi/shared/reckoning/input';
import { reckonInSteps } from '@nemawashi/shared/reckoning/outcome';
import { DEFAULT_SETTINGS } from '@nemawashi/shared/reckoning/parse-input';
import { disclose } from '@nemawashi/shared/reckoning/privacy';
import { Random } from '@nemawashi/shared/reckoning/random';

const [voters = 200, items = 20, tasks = 20, departments = 8] = process.argv.slice(2).map(Number);
const RUNS = 15;

function board(): ReckoningInput {
  const random = new Random(7, 0);
  const answer = (): NumberOrUnknown => {
    const value = random.below(11);
    return value === 10 ? null : (([1, 2, 3, 4, 5] as const)[value % 5] ?? 3);
  };
  const people = Array.from({ length: voters }, (_, index): Voter => {
    const id = `v${String(index)}`;
    if (index < Math.max(3, voters / 10)) return { id, role: 'executive' };
    return { id, role: 'representative', department: `d${String(index % departments)}` };
  });
  const axes = ['culture', 'talent', 'executive', 'culture', 'talent', 'executive', 'purpose', 'safety'] as const;
  const checklist = Array.from({ length: items }, (_, index) => ({
    id: `c${String(index)}`,
    axis: axes[index % axes.length] ?? 'culture',
    direction: index % 3 === 0 ? (-1 as const) : (1 as const),
    weight: 1,
    tags: [],
  }));
  const slate = Array.from({ length: tasks }, (_, index) => ({
    id: `t${String(index)}`,
    hours: null,
    saving: null,
  }));
  return {
    settings: DEFAULT_SETTINGS,
    voters: people,
    checklist,
    tasks: slate,
    answers: Object.fromEntries(
      people.map(({ id }) => [id, Object.fromEntries(checklist.map((item) => [item.id, answer()]))]),
    ),
    scores: Object.fromEntries(
      people.map(({ id }) => [
        id,
        Object.fromEntries(
          slate.map((task) => [task.id, Object.fromEntries(CRITERIA.map((criterion) => [criterion, answer()]))]),
        ),
      ]),
    ),
  };
}

interface Measured {
  readonly cpu: number;
  readonly longest: number;
  readonly steps: number;
}

function measure(work: () => Generator<void, unknown>): Measured {
  const cpu = process.cpuUsage();
  let longest = 0;
  let steps = 0;
  let at = performance.now();
  const generator = work();
  for (let step = generator.next(); ; step = generator.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - at);
    at = now;
    steps += 1;
    if (step.done === true) break;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, longest, steps };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

const input = board();
console.log(
  `${String(voters)} voters × ${String(items)} items × ${String(tasks)} tasks, ${String(departments)} departments`,
);
for (const mode of PRIVACY_MODES) {
  // Disclosing is the first step: a closed round is disclosed and reckoned in one go.
  const runs = Array.from({ length: RUNS }, () =>
    measure(function* () {
      yield* reckonInSteps(disclose(input, mode));
    }),
  );
  const [first] = runs;
  const all = (of: (run: Measured) => number) => runs.map(of);
  console.log(
    `${mode.padEnd(16)} first ${ms(first?.cpu ?? NaN)} CPU (longest step ${ms(first?.longest ?? NaN)})`,
    `· median ${ms(median(all(({ cpu }) => cpu)))} CPU, longest step: median ${ms(median(all(({ longest }) => longest)))},`,
    `max ${ms(Math.max(...all(({ longest }) => longest)))} of ${String(first?.steps)} steps`,
  );
}
