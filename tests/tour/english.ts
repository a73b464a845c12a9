import type { DepartmentId } from '@nemawashi/shared/board/ids';
import { ENGLISH_CAST } from '@nemawashi/shared/sample/english-cast';
import { DAYS } from './days.ts';
import type { Tale } from './tale.ts';

/** The same meeting in a firm that speaks English. */
export const ENGLISH: Tale = {
  language: 'en',
  board: {
    title: 'How we roll out generative AI (first half of 2027)',
    person: { name: 'Alex Morgan', jobTitle: 'Strategy manager', reading: '' },
  },
  cast: ENGLISH_CAST,
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
  questions: ['Whom do I ask when I don’t know how to use it?', 'Figures in tables sometimes differ from the source'],
  reply: 'Oliver shows you at his desk, Tuesdays at ten',
  lesson: 'Giving past proposals along meant fewer corrections',
};
