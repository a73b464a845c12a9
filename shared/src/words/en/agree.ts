import type { agree as ja } from '../ja/agree.ts';

export const agree = {
  'agree.lead.title': 'Before you finalise',
  'agree.lead.ready': 'Everything is decided. Finalise the plan with the button below.',
  'agree.lead.open':
    '{count, plural, one {One thing left.} other {# things left.}} You can finalise anyway; what’s left is recorded as undecided.',
  'agree.lead.done': 'done',
  'agree.left.wave': 'Choose the tasks to try',
  'agree.left.pilots': 'Shape the pilots',
  'agree.left.pilots.open': '{count, plural, one {# pilot is} other {# pilots are}} incomplete',
  'agree.left.warnings': 'Decide what to do about the warning signs',
  'agree.left.warnings.open': '{count, number} left',
  'agree.left.meaning': 'Write what will change in the company and how a success spreads',
  'agree.left.consents': 'Ask everyone',
  'agree.left.consents.open': '{count, number} left: {names}',
  'agree.left.concerns': 'Decide how to respond to reservations and objections',
  'agree.left.concerns.open': '{count, number} left',
  'agree.left.decider': 'Name the approver and the approval date',
  'agree.plan.title': 'Plan for your approval (version {version, number})',
  'agree.plan.pattern': 'Recommended approach',
  'agree.plan.pilots': 'Pilots',
  'agree.plan.worth': 'Expected savings',
  'agree.plan.licences': 'Licence cost',
  'agree.plan.warnings': 'Warning signs',
  'agree.plan.warnings.of': '{answered, number} of {all, number} have been answered',
  'agree.plan.warnings.none': 'None found',
  'agree.plan.decider': 'Approver',
  'agree.plan.after':
    'Your response is recorded with your name. If the plan changes, you’ll be asked again. Once finalised, the plan changes only if someone reopens it and gives a reason.',
  'agree.plan.more': 'The reasons and all details are below.',
  'agree.history.title': 'Earlier agreements',
  'agree.history.line': 'Wave {wave, number}, version {version, number}: finalised by {name} on {time}',
} as const satisfies Record<keyof typeof ja, string>;
