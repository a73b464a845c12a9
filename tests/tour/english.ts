import { CAST, type Character } from '@nemawashi/server/demo/cast';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import { DAYS } from './days.ts';
import type { Tale } from './tale.ts';

interface Told {
  readonly name: string;
  readonly jobTitle: string;
  readonly idea?: readonly [title: string, detail: string];
  readonly reason?: string;
}

/** In the order of the demo's cast, with whom they share their views and figures. */
const PEOPLE: readonly Told[] = [
  { name: 'Margaret Holloway', jobTitle: 'Chief executive' },
  { name: 'Daniel Okafor', jobTitle: 'Chief operating officer' },
  {
    name: 'Susan Whitfield',
    jobTitle: 'Finance director',
    reason: 'I want the rules on what may be entered in writing before we start.',
  },
  {
    name: 'Priya Nair',
    jobTitle: 'Account manager',
    idea: ['First drafts of proposals', 'Turn past proposals and call notes into a first draft.'],
  },
  {
    name: 'Tom Beckett',
    jobTitle: 'Account manager',
    idea: ['Tidy up call notes', 'List the next steps from recordings and notes.'],
  },
  { name: 'Hannah Lewis', jobTitle: 'Sales operations' },
  {
    name: 'Grace Adeyemi',
    jobTitle: 'Office manager',
    idea: ['Draft meeting minutes', 'Draft the minutes from the recording; a person checks them.'],
  },
  {
    name: 'Oliver Grant',
    jobTitle: 'HR partner',
    idea: ['Answers to staff questions', 'Suggest replies about policies and procedures.'],
  },
  {
    name: 'Emily Hart',
    jobTitle: 'Planning analyst',
    idea: ['Summaries of market reports', 'Put an industry report on one page.'],
  },
  { name: 'James Coyle', jobTitle: 'Planning analyst' },
  {
    name: 'Ravi Menon',
    jobTitle: 'Shift supervisor',
    idea: ['Spoken daily reports', 'Turn what is said into a daily report.'],
    reason: 'Please avoid the busy season.',
  },
  {
    name: 'Laura Finch',
    jobTitle: 'Process engineer',
    idea: ['Keep work instructions current', 'Say what changed and get an edited instruction.'],
  },
];

const spoken = (character: Character, { name, jobTitle, idea, reason }: Told): Character => ({
  ...character,
  name,
  jobTitle,
  reading: '',
  idea: character.idea && { ...character.idea, title: idea?.[0] ?? '', detail: idea?.[1] ?? '' },
  stance: { ...character.stance, reason: reason ?? '' },
});

/** The same meeting in a firm that speaks English. */
export const ENGLISH: Tale = {
  language: 'en',
  board: {
    title: 'How we roll out generative AI (first half of 2027)',
    person: { name: 'Alex Morgan', jobTitle: 'Strategy manager', reading: '' },
  },
  cast: CAST.map((character, at) => {
    const told = PEOPLE[at];
    if (told === undefined) throw new Error(`Nobody speaks English for ${character.name}`);
    return spoken(character, told);
  }),
  expected: { name: 'Sophie Turner', jobTitle: 'Head of customer support', reading: '' },
  knocks: { name: 'Nina Petrova', jobTitle: 'HR adviser', reading: '' },
  observer: { name: 'Victor Ellis', jobTitle: 'Internal audit', reading: '' },
  stranger: 'Came By Mistake',
  note: 'One page on what is decided and what is still open.\nThe chief executive explains it at the December all-hands.',
  pilots: [
    {
      title: 'First drafts of proposals',
      shape: {
        department: 'sales' as DepartmentId,
        owner: 'Priya Nair',
        sponsor: 'Daniel Okafor',
        people: ['Priya Nair', 'Tom Beckett'],
        start: DAYS.start,
        end: DAYS.end,
        measure: 'Time to draft one proposal',
        baseline: '50 minutes',
        target: '35 minutes',
        data: 'Call notes without customer names and amounts, and past proposals',
        checker: 'Hannah Lewis',
        licenceCost: 9000,
      },
    },
    {
      title: 'Spoken daily reports',
      shape: {
        department: 'field' as DepartmentId,
        owner: 'Ravi Menon',
        sponsor: '',
        people: ['Ravi Menon', 'Laura Finch'],
        start: DAYS.start,
        end: DAYS.secondEnd,
        measure: 'Time one person spends on a daily report',
        baseline: '25 minutes',
        target: '20 minutes',
        data: 'Descriptions of work without names of people or customers',
        checker: 'Laura Finch',
        licenceCost: null,
      },
    },
  ],
  meaning: 'Executives set the purpose and the limits; departments try it on the tasks that hurt, in small steps.',
  step: { text: 'Extend what worked to other departments', owner: 'Daniel Okafor', due: DAYS.widened },
  caretaker: 'Oliver Grant',
  toDo: (item) => `Make it true: “${item}”`,
  toDoOwner: 'Grace Adeyemi',
  remark: { text: 'Record the time every day for the first two weeks.', adviser: 'Prof. Helen Marsh, adviser' },
  logged: 'Six proposals; checking still takes time',
  lesson: 'Giving past proposals along meant fewer corrections',
};
