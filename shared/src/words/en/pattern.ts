import type { pattern as ja } from '../ja/pattern.ts';

export const pattern = {
  'pattern.title': 'Recommended rollout',
  'pattern.topDown.name': 'Top-down',
  'pattern.topDown.summary': 'Management sets the aim, the date and the rules. The first step is one measured pilot.',
  'pattern.bottomUp.name': 'Bottom-up',
  'pattern.bottomUp.summary':
    'A willing department starts with its own task, and what works spreads to others. Management names the allowed tools and the rules first.',
  'pattern.hybrid.name': 'Hybrid',
  'pattern.hybrid.summary':
    'Management sets the direction. One department tries one task, and what works is widened in stages.',
  'pattern.none.name': 'No recommendation',
  'pattern.none.summary':
    'The answers so far do not support any recommendation. Gather more answers, or talk first and look again.',
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
