import { CAST, type Character } from './cast.ts';

interface Told {
  readonly name: string;
  readonly jobTitle: string;
  readonly idea?: readonly [title: string, detail: string];
  readonly reason?: string;
}

/** In the order of the cast, with whom they share their views and figures. */
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

/** The same people in a firm that speaks English. */
export const ENGLISH_CAST: readonly Character[] = CAST.map((character, at) => {
  const told = PEOPLE[at];
  if (told === undefined) throw new Error(`Nobody speaks English for ${character.name}`);
  return spoken(character, told);
});
