import type { LogId, TaskId } from '../board/ids.ts';
import { workdayFrom } from '../calendar/workday.ts';
import { dayAfter } from '../days.ts';
import { SAMPLE_TEXTS } from './texts.ts';
import { type SampleBoard, VISITOR } from './sample-board.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** By the clock of nobody in particular: a sample's dates only have to lie ahead. */
const dayOf = (at: number): string => new Date(Math.floor(at / DAY_MS) * DAY_MS).toISOString().slice(0, 10);

/** What the meeting would have agreed to, where the visitor goes on without choosing: the task that came out first. */
export function choosePilot(board: SampleBoard): void {
  const { plan: now, pastWaves } = board.state;
  const past = new Set(pastWaves.flatMap(({ pilots }) => pilots.map(({ task }) => task)));
  const task = board.sections(VISITOR).ranking?.tasks.find((each) => !past.has(each.task))?.task;
  if (task === undefined || now.pilots.length > 0) return;
  const { reason, meaning } = SAMPLE_TEXTS[board.language];
  const plan = () => board.state.plan.version;
  board.do(VISITOR, { type: 'chooseWave', plan: plan(), pilots: [{ task, reason }] });
  board.do(VISITOR, { type: 'shapePilot', plan: plan(), task, shape: shapeOf(board, task) });
  const caretaker = board.people.at(-1)?.character.name ?? '';
  board.do(VISITOR, {
    type: 'framePlan',
    plan: plan(),
    frame: { meaning, steps: [], hourlyCost: null, caretaker, weeklyAim: 60 },
  });
}

function shapeOf({ state, people, language }: SampleBoard, task: TaskId) {
  const { department = null, authors = [] } = state.slate?.tasks.find(({ id }) => id === task) ?? {};
  const names = people
    .filter(({ character }) => character.department === department)
    .map(({ character }) => character.name);
  const owner = people.find(({ seat }) => authors.includes(seat))?.character.name ?? names[0] ?? '';
  const start = workdayFrom(dayAfter(dayOf(state.at), 7));
  return {
    ...SAMPLE_TEXTS[language].pilot,
    department,
    owner,
    sponsor: people[1]?.character.name ?? '',
    people: names,
    start,
    end: dayAfter(start, 14),
    checker: names.find((name) => name !== owner) ?? owner,
    licenceCost: 9000,
  };
}

/** What the first days of the pilots brought. */
export function logPilots(board: SampleBoard): void {
  const { plan, at } = board.state;
  const { logged } = SAMPLE_TEXTS[board.language];
  for (const { task, start } of plan.pilots)
    for (const [day, hoursWith] of [3.75, 3].entries())
      board.do(VISITOR, {
        type: 'logPilot',
        entry: {
          id: `log-${task}-${String(day)}` as LogId,
          task,
          on: dayAfter(start ?? dayOf(at), 7 * day),
          hoursBefore: 5,
          hoursWith,
          quality: 4,
          usesAWeek: 5,
          remark: logged,
        },
      });
}
