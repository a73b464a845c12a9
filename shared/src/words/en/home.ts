import type { home as ja } from '../ja/home.ts';

export const home = {
  'home.promise.first': 'Do your executives and your departments see the same thing in generative AI?',
  'home.promise.second':
    'Answer together and sealed, talk where you differ, and leave the room agreed on the first step.',
  'home.step.assess': 'Everyone answers, sealed',
  'home.step.discuss': 'Talk starts where views differ most',
  'home.step.agree': 'Choose what to try, and agree',
  'home.no-account': 'No account needed: people join by link or QR code, from a phone too.',
  'home.create.title': 'Make a new board',
  'home.create.help': 'It takes a few minutes. Whoever makes it is the facilitator.',
  'home.create.board-title': 'Name of the board',
  'home.create.board-title.example': 'e.g. How we roll out generative AI',
  'home.create.name': 'Your name',
  'home.create.name.help': 'Shown to everyone as the facilitator.',
  'home.create.template': 'Template',
  'home.create.expected': 'How many people do you expect?',
  'home.create.expected.help': 'This helps to choose who can see answers. The numbers may change later.',
  'home.create.executives': 'Executives',
  'home.create.representatives': 'Representatives',
  'home.create.advised': 'Suggested',
  'home.create.advice.named':
    'With fewer than three representatives, leaving out names would not hide whose answers they are.',
  'home.create.advice.anonymous':
    'With three or more in both groups, answers can stay anonymous, and people answer more freely.',
  'home.create.departments': 'Departments',
  'home.create.departments.help':
    'Each representative chooses one of these. You can change them until the assessment starts.',
  'home.create.department.name': 'Name of the department',
  'home.create.department.add': 'Add department',
  'home.create.department.remove': 'Remove {department}',
  'home.create.department.double': 'This department is already on the list.',
  'home.create.token': 'Password for making boards',
  'home.create.token.help': 'On this server you need a password from its operator to make a board.',
  'home.create.submit': 'Make the board',
  'home.create.submitting': 'Making the board',
  'home.known.title': 'Boards in this browser',
  'home.known.as': 'as {name} ({role})',
} satisfies Record<keyof typeof ja, string>;
