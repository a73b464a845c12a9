import type { DepartmentId, TaskId } from '../../board/ids.ts';
import { unshaped } from '../../board/pilot.ts';
import { sectionsFor, type Sections } from '../../board/view.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { guide as en } from '../../words/guide/en.ts';
import { guide as ja } from '../../words/guide/ja.ts';
import type { GuideWords } from '../../words/guide/load.ts';
import type { Guide } from '../guide.ts';
import type { QUESTIONS } from '../questions.ts';

export const WORDS = {
  ja: { language: 'ja', messages: ja },
  en: { language: 'en', messages: en },
} as const satisfies Record<string, GuideWords>;
export const seen = (story: Story): Sections =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
export const own = (guide: Guide, id: (typeof QUESTIONS)[number]): readonly string[] =>
  guide.questions.items.find((each) => each.id === id)?.own ?? [];

const DEPARTMENTS = ['sales', 'planning'] as const;

/** Three executives and three people of each of two departments, revealed; `said`: by department, what they answer to what raises an axis. */
export function assessed(privacy: 'named' | 'anonymous', said = { executives: 4, sales: 4, planning: 2 }): Story {
  const story = new Story({ privacy });
  const people = [
    ...['a', 'b', 'c'].map((name) => [story.join(`e-${name}`, 'executive'), said.executives] as const),
    ...DEPARTMENTS.flatMap((department) =>
      ['a', 'b', 'c'].map(
        (name) => [story.join(`${department}-${name}`, 'representative', department), said[department]] as const,
      ),
    ),
  ];
  story.do(LEADER, { type: 'startAssessment' });
  for (const [seat, value] of people)
    for (const { id, direction } of story.state.checklist) story.answer(seat, id, direction === 1 ? value : 6 - value);
  story.close();
  return story;
}

/** Goes on to two pilots, the first of which is shaped. */
export function planned(story: Story): void {
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  const task = { detail: '', authors: [LEADER], department: 'sales' as DepartmentId };
  const tasks = [
    { ...task, id: 't1' as TaskId, title: '議事録の作成', hours: 40, saving: 20 },
    { ...task, id: 't2' as TaskId, title: '日報の要約', hours: null, saving: null, department: null },
  ];
  story.do(LEADER, { type: 'openScoring' }, { slate: { tasks, leftOut: [] } });
  for (const { seat } of [...story.state.participants.values()])
    for (const subject of story.round.subjects) story.answer(seat, subject, 4);
  story.close();
}
export function chosen(story: Story): void {
  const plan = () => story.state.plan.version;
  const pilots = ['t1', 't2'].map((task) => ({ task: task as TaskId, reason: '' }));
  story.do(LEADER, { type: 'chooseWave', plan: plan(), pilots });
  story.do(LEADER, {
    type: 'shapePilot',
    plan: plan(),
    task: 't1' as TaskId,
    shape: {
      ...unshaped('sales' as DepartmentId),
      owner: '木村 健',
      start: '2026-12-01',
      end: '2026-12-11',
      measure: '1件あたりの作成時間',
      target: '30分',
      licenceCost: 9000,
    },
  });
  story.do(LEADER, {
    type: 'framePlan',
    plan: plan(),
    frame: { meaning: '', steps: [{ text: '総務へ広げる', owner: '', due: null }], hourlyCost: 3200 },
  });
}

/** Every text of a guide, with the place where it stands. */
export function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, of]) => textsOf(of, `${path}.${key}`));
}
