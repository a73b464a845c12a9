import type { pattern as ja } from '../ja/pattern.ts';

export const pattern = {
  'pattern.title': 'Recommended approach',
  'pattern.topDown.name': 'Top-down',
  'pattern.topDown.summary':
    'Management or corporate planning leads, and every department starts by a set date. Budget, rules and message are there from day one. The danger is use without need: many people never start. Plan the follow-up too, and help for people who get stuck.',
  'pattern.topDown.lead': 'Management or corporate planning',
  'pattern.topDown.start': 'All departments, by a set date',
  'pattern.topDown.strength': 'Budget, rules and message from day one',
  'pattern.topDown.weakness': 'Use without need: many never start',
  'pattern.topDown.watch': 'Check use in each department early, and listen for trouble',
  'pattern.bottomUp.name': 'Bottom-up',
  'pattern.bottomUp.summary':
    'A keen person in one department starts with their own task, and others follow what works. It grows from a real need, so it sticks well there. But it spreads slowly, and tools and know-how scatter. Management should first decide which tools are allowed and which rules apply.',
  'pattern.bottomUp.lead': 'One department, and a keen person in it',
  'pattern.bottomUp.start': 'One person, one task',
  'pattern.bottomUp.strength': 'Real need, real use',
  'pattern.bottomUp.weakness': 'Scattered tools, no shared know-how, weak control',
  'pattern.bottomUp.watch': 'Set shared rules, and create a place to share successes',
  'pattern.hybrid.name': 'Hybrid',
  'pattern.hybrid.summary':
    'Management sets the direction, one department tries one task on a small scale, and what works spreads in stages. Use sticks best in this pattern, and it suits most small and mid-sized companies. It needs someone who links management and the departments: decide first who that is.',
  'pattern.hybrid.lead': 'Management sets the aim, departments try',
  'pattern.hybrid.start': 'One department, one task, under a stated aim',
  'pattern.hybrid.strength': 'Use sticks and the company learns',
  'pattern.hybrid.weakness': 'Stalls without someone who links both sides',
  'pattern.hybrid.watch': 'Name the person who links both sides, and share small successes as numbers',
  'pattern.none.name': 'No recommendation',
  'pattern.none.summary':
    'There aren’t enough answers for a recommendation. Collect more answers, or talk first and check again.',
  'pattern.part.lead': 'Who leads',
  'pattern.part.start': 'How to start',
  'pattern.part.strength': 'Strength',
  'pattern.part.weakness': 'Weakness',
  'pattern.part.watch': 'What to watch',
  'pattern.leading': 'By the numbers alone, the answers point to: {pattern}.',
  'pattern.basis.clear': 'Overall, the answers favour: {pattern}.',
  'pattern.basis.in-doubt': 'Some doubt remains. Rather than force a choice, we recommend hybrid.',
  'pattern.basis.not-enough': 'There aren’t enough answers for a recommendation yet.',
  'pattern.not-enough.turnout':
    '{turnout, number, percent} of people answered at least half the items on the three axes with numbers; {quorum, number, percent} is needed.',
  'pattern.not-enough.role': 'Not enough answers from this group: {role}.',
  'pattern.not-enough.axis': 'Management drive or team readiness has no numbers at all.',
  'pattern.top.name': 'Management drive',
  'pattern.top.help': 'How far management owns aim, budget and message (0 to 1).',
  'pattern.field.name': 'Team readiness',
  'pattern.field.help':
    'How far departments can move by themselves: culture and people at ease with IT together (0 to 1).',
  'pattern.lean.name': 'Difference',
  'pattern.lean.field':
    'The departments are ahead of management (difference {lean, number, ::sign-except-zero .00}; hybrid ends at {band, number, ::.00}).',
  'pattern.lean.top':
    'Management is ahead of the departments (difference {lean, number, ::sign-except-zero .00}; hybrid ends at -{band, number, ::.00}).',
  'pattern.lean.balanced':
    'Management and the departments are close, within the hybrid range ({lean, number, ::sign-except-zero .00}; ±{band, number, ::.00}).',
  'pattern.lean.unknown': 'There aren’t enough answers to compare management with the departments.',
  'pattern.square.title': 'Who drives it',
  'pattern.square.x': 'Management drive',
  'pattern.square.y': 'Team readiness',
  'pattern.square.low': 'Low',
  'pattern.square.high': 'High',
  'pattern.square.strong-hybrid': 'Both sides drive it: a strong hybrid',
  'pattern.square.nobody': 'Nobody is driving this yet',
  'pattern.square.place': 'Management drive is {top, number, ::.00}, team readiness {field, number, ::.00}.',
  'pattern.ballots.of-round':
    'Based on round {round, number}, the last in which every item counts. Items answered again later count by their totals alone.',
  'pattern.ballots.last-answers': 'Based on everyone’s latest answers (up to round {last, number}).',
  'pattern.square.here': 'You are here',
} satisfies Record<keyof typeof ja, string>;
