import type { pattern as ja } from '../ja/pattern.ts';

export const pattern = {
  'pattern.title': 'Recommended rollout',
  'pattern.topDown.name': 'Top-down',
  'pattern.topDown.summary':
    'Management or corporate planning leads, and every department starts by a set date. Budget, rules and message are there from day one. The danger is use without need: many people never start. Plan the follow-up too, and help for those who get stuck.',
  'pattern.topDown.lead': 'Management or corporate planning',
  'pattern.topDown.start': 'All departments, by a set date',
  'pattern.topDown.strength': 'Budget, rules and message from day one',
  'pattern.topDown.weakness': 'Use without need: many never start',
  'pattern.topDown.watch': 'Look early at use in each department, and listen for trouble',
  'pattern.bottomUp.name': 'Bottom-up',
  'pattern.bottomUp.summary':
    'A keen person in one department starts with a task of their own, and others follow what works. It grows from a real need, so it sticks well there. But it spreads slowly, and tools and know-how scatter. Management should at least settle first which tools may be used and which rules hold.',
  'pattern.bottomUp.lead': 'One department, and a keen person in it',
  'pattern.bottomUp.start': 'One person, one task',
  'pattern.bottomUp.strength': 'Real need, real use',
  'pattern.bottomUp.weakness': 'Scattered tools, no shared know-how, weak control',
  'pattern.bottomUp.watch': 'Set shared rules, and make a place to pass successes on',
  'pattern.hybrid.name': 'Hybrid',
  'pattern.hybrid.summary':
    'Management sets the direction; one task in one department is tried first, and what works is widened in stages. Of the three, use sticks best here, and it suits most small and mid-sized firms. It does need someone who links management and the field: decide first who that is.',
  'pattern.hybrid.lead': 'Management sets the aim, departments try',
  'pattern.hybrid.start': 'One department, one task, under a stated aim',
  'pattern.hybrid.strength': 'Use sticks and the company learns',
  'pattern.hybrid.weakness': 'Stalls without someone who links both sides',
  'pattern.hybrid.watch': 'Name the link, and share small successes as numbers',
  'pattern.none.name': 'No recommendation',
  'pattern.none.summary':
    'The answers so far do not support any recommendation. Gather more answers, or talk first and look again.',
  'pattern.part.lead': 'Who leads',
  'pattern.part.start': 'How to start',
  'pattern.part.strength': 'Strength',
  'pattern.part.weakness': 'Weakness',
  'pattern.part.watch': 'What to watch',
  'pattern.leading': 'Going by the numbers alone, the answers point to: {pattern}.',
  'pattern.basis.clear': 'The answers point clearly one way. We recommend: {pattern}.',
  'pattern.basis.in-doubt': 'Some doubt remains. Rather than force a choice, we recommend the hybrid pattern.',
  'pattern.basis.not-enough': 'There are not enough answers for a recommendation yet.',
  'pattern.not-enough.turnout':
    '{turnout, number, percent} of voters gave a number on at least half the items of the three axes; {quorum, number, percent} is needed.',
  'pattern.not-enough.role': 'Not enough answers from this group: {role}.',
  'pattern.not-enough.axis': 'Either management’s involvement or the strength of the field has no numbers at all.',
  'pattern.top.name': 'Management carries',
  'pattern.top.help': 'How far management owns aim, budget and message (0 to 1).',
  'pattern.field.name': 'The field carries',
  'pattern.field.help':
    'How far the field can move by itself: culture and people at ease with IT taken together (0 to 1).',
  'pattern.lean.name': 'Lean',
  'pattern.lean.field':
    'The field carries more than management does (difference {lean, number, ::sign-except-zero .00}; hybrid ends at {band, number, ::.00}).',
  'pattern.lean.top':
    'Management carries more than the field does (difference {lean, number, ::sign-except-zero .00}; hybrid ends at -{band, number, ::.00}).',
  'pattern.lean.balanced':
    'The difference between the field and management is {lean, number, ::sign-except-zero .00}, inside the hybrid range (±{band, number, ::.00}).',
  'pattern.lean.unknown': 'There are not enough answers to compare management with the field.',
  'pattern.square.title': 'Who carries it',
  'pattern.square.x': 'Management carries',
  'pattern.square.y': 'The field carries',
  'pattern.square.low': 'Low',
  'pattern.square.high': 'High',
  'pattern.square.strong-hybrid': 'Both carry it: a strong hybrid',
  'pattern.square.nobody': 'Nobody carries it yet',
  'pattern.square.place': 'Management carries {top, number, ::.00}, the field carries {field, number, ::.00}.',
  'pattern.ballots.of-round':
    'Turnout, each person’s own view and how firmly this stands are made of round {round, number}, the last in which every item counts. Items answered again later enter by their counts alone.',
  'pattern.ballots.last-answers':
    'Turnout and each person’s own view are made of what everybody last answered to each item, up to round {last, number}.',
  'pattern.square.here': 'You are here',
} satisfies Record<keyof typeof ja, string>;
