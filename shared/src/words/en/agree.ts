import type { agree as ja } from '../ja/agree.ts';

export const agree = {
  'agree.lead.title': 'What is left before concluding',
  'agree.lead.ready': 'Everything is settled. “Conclude” below freezes the plan.',
  'agree.lead.open':
    '{count, plural, one {One thing is} other {# things are}} open. You can conclude all the same; what is open is then recorded as open.',
  'agree.lead.done': 'done',
  'agree.left.wave': 'Choose the tasks to try',
  'agree.left.pilots': 'Shape the pilots',
  'agree.left.pilots.open': '{count, plural, one {# pilot lacks} other {# pilots lack}} something',
  'agree.left.warnings': 'Answer the warnings',
  'agree.left.warnings.open': '{count, number} to go',
  'agree.left.meaning': 'Write what it means for your company, and what follows a success',
  'agree.left.consents': 'Hear where everybody stands',
  'agree.left.consents.open': '{count, number} to go: {names}',
  'agree.left.concerns': 'Say what is done about reservations and objections',
  'agree.left.concerns.open': '{count, number} to go',
  'agree.left.decider': 'Name the decider and the day of the decision',
  'agree.plan.title': 'The plan you are asked about (version {version, number})',
  'agree.plan.pattern': 'Rollout pattern',
  'agree.plan.pilots': 'What is tried',
  'agree.plan.worth': 'Expected gain',
  'agree.plan.licences': 'Licence cost',
  'agree.plan.warnings': 'Warnings',
  'agree.plan.warnings.of': '{answered, number} of {all, number} have been answered',
  'agree.plan.warnings.none': 'none found',
  'agree.plan.decider': 'Decider',
  'agree.plan.after':
    'Consent is recorded by name. If the plan changes you are asked again. Once concluded it stays as it is, unless it is reopened with a reason.',
  'agree.plan.more': 'The grounds and all details follow below.',
  'agree.history.title': 'Earlier agreements',
  'agree.history.line': 'Wave {wave, number}, version {version, number}: concluded by {name} on {time}',
} as const satisfies Record<keyof typeof ja, string>;
