import type { home as ja } from '../ja/home.ts';

export const home = {
  'home.promise.first': 'Do your executives and your departments see the same thing in generative AI?',
  'home.promise.second':
    'Everyone answers at once, sealed. Talk where your views differ, and decide the first step before you leave the room.',
  'home.no-account': 'No account needed. People join by link or QR code, on a phone too.',
  'home.sample.open': 'Open a sample',
  'home.outcome.title': 'Sample: what {count, number} people see right after answering',
  'home.advisers': 'Compare several companies (for advisers)',
  'home.create.title': 'Create board',
  'home.create.board-title.example': 'e.g. How we roll out generative AI',
  'home.create.name': 'Your name',
  'home.create.name.help': 'Everyone sees you as the facilitator',
  'home.create.template': 'Template',
  'home.create.defaults':
    'Starts with answers “{privacy}” and {count, plural, one {# department} other {# departments}}. Change both until the assessment starts.',
  'home.create.more': 'Change before creating',
  'home.create.expected': 'Expected number of people',
  'home.create.expected.help': 'Helps you choose who can see answers. Numbers can change later.',
  'home.create.executives': 'Executives',
  'home.create.representatives': 'Representatives',
  'home.create.advice.named':
    'With fewer than three representatives, hiding names wouldn’t hide whose answers they are.',
  'home.create.advice.anonymous':
    'With three or more in both groups, answers can be anonymous, and people answer more freely.',
  'home.create.departments': 'Departments',
  'home.create.departments.help': 'Representatives choose one of these. You can edit them until the assessment starts.',
  'home.create.token': 'Password for creating boards',
  'home.create.token.help': 'This server requires a password from its operator to create a board.',
  'home.from.takes':
    'Takes over from “{title}”: {items, plural, one {# item} other {# items}}, {departments, plural, one {# department} other {# departments}}, weights and time plan. No answers, no plans.',
  'home.from.people': 'Expect that board’s {count, plural, one {# person} other {# people}} here too',
  'home.from.people.help': 'Copies only names, job titles, roles and departments. The invitation links are new.',
  'home.from.without': 'Start from a template instead',
  'home.create.submit': 'Create board',
  'home.create.submitting': 'Creating the board',
  'home.known.title': 'Boards in this browser',
  'home.known.entered': '{count, plural, one {# seat} other {# seats}} on “{title}” that you answer for',
  'home.known.more': 'Show more boards',
  'home.known.as': 'as {name} ({role})',
} satisfies Record<keyof typeof ja, string>;
