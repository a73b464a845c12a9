/**
 * How long a move of a slider takes to reckon: the pattern with every turn of the executives' share, and the ranks, from
 * published counts. Prints medians. `node tests/bench/what-if.ts [voters] [items] [tasks] [departments]`.
 */
import type { TaskId } from '@nemawashi/shared/board/ids';
import { CRITERIA, DEFAULT_WEIGHING } from '@nemawashi/shared/reckoning/settings';
import { scoreSubject } from '@nemawashi/shared/board/round';
import type { ReckoningItem } from '@nemawashi/shared/reckoning/input';
import { Random } from '@nemawashi/shared/reckoning/random';
import type { Subject } from '@nemawashi/shared/reckoning/subjects';
import type { Counts } from '@nemawashi/shared/reckoning/tally';
import type { Published } from '@nemawashi/shared/what-if/published';
import { drawnOnce } from '@nemawashi/shared/what-if/drawn-once';
import { imaginePattern, imagineRanking } from '@nemawashi/shared/what-if/what-if';

const [voters = 200, items = 20, tasks = 20, departments = 8] = process.argv.slice(2).map(Number);
const MOVES = 101;
const random = new Random(7, 0);

function counted(people: number): Counts {
  const numbers: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let unknown = 0;
  for (let person = 0; person < people; person += 1) {
    const said = random.below(11);
    if (said === 10) unknown += 1;
    else numbers[said % 5] = (numbers[said % 5] ?? 0) + 1;
  }
  return { numbers, unknown };
}

const executives = Math.max(3, Math.round(voters / 10));
const each = Math.round((voters - executives) / departments);
const subject = (): Subject => ({
  shown: 'groups',
  departments: true,
  tally: {
    executive: counted(executives),
    departments: Object.fromEntries(
      Array.from({ length: departments }, (_, index) => [`d${String(index)}`, counted(each)]),
    ),
  },
});
const AXES = ['culture', 'talent', 'executive', 'culture', 'talent', 'executive', 'purpose', 'safety'] as const;
const checklist = Array.from({ length: items }, (_, index): ReckoningItem => ({
  id: `c${String(index)}`,
  axis: AXES[index % AXES.length] ?? 'culture',
  direction: index % 3 === 0 ? -1 : 1,
  weight: 1,
  tags: [],
}));
const slate = Array.from({ length: tasks }, (_, index) => ({ id: `t${String(index)}`, hours: null, saving: null }));
const electorate = {
  executives,
  departments: Object.fromEntries(Array.from({ length: departments }, (_, index) => [`d${String(index)}`, each])),
};
const seed = 1;
const pattern: Published = {
  checklist,
  tasks: [],
  subjects: Object.fromEntries(checklist.map(({ id }) => [id, subject()])),
  electorate,
  seed,
};
const ranks: Published = {
  checklist: [],
  tasks: slate,
  subjects: Object.fromEntries(
    slate.flatMap(({ id }) => CRITERIA.map((criterion) => [scoreSubject(id as TaskId, criterion), subject()])),
  ),
  electorate,
  seed,
};

function measure(work: (execShare: number) => unknown): string {
  const times = Array.from({ length: MOVES }, (_, move) => {
    const began = performance.now();
    work(move / (MOVES - 1));
    return performance.now() - began;
  });
  const [first = NaN] = times;
  const median = times.toSorted((a, b) => a - b)[MOVES >> 1] ?? NaN;
  return `first ${first.toFixed(1)} ms, median of ${String(MOVES)} moves ${median.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`;
}

console.log(
  `${String(voters)} voters × ${String(items)} items × ${String(tasks)} tasks, ${String(departments)} departments`,
);
console.log(
  `pattern and turns  ${measure((execShare) => imaginePattern(pattern, { ...DEFAULT_WEIGHING, execShare }))}`,
);
const draw = drawnOnce();
console.log(
  `ranks              ${measure((execShare) => imagineRanking(ranks, { ...DEFAULT_WEIGHING, execShare }, draw))}`,
);
