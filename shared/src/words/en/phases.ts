import type { phases as ja } from '../ja/phases.ts';

export const phases = {
  'phases.setup.name': 'Setup',
  'phases.setup.help': 'Waiting for people to join. The assessment starts when everyone is here.',
  'phases.assess.name': 'Assess',
  'phases.assess.help': 'Everyone answers the checklist. Answers stay sealed until the reveal.',
  'phases.discuss.name': 'Discuss',
  'phases.discuss.help': 'The answers are open. Start with the items most worth discussing.',
  'phases.propose.name': 'Propose',
  'phases.propose.help': 'Write down tasks worth trying with generative AI.',
  'phases.score.name': 'Score',
  'phases.score.help':
    'Everyone scores each task on four criteria. Nobody else sees your scores until they are revealed.',
  'phases.agree.name': 'Agree',
  'phases.agree.help': 'Choose and shape the first pilots. Then everyone responds to the plan.',
  'phases.agreed.name': 'Agreed',
  'phases.agreed.help': 'The plan is final. Print it and send it for approval.',
  'phases.follow-up.name': 'Follow-up',
  'phases.follow-up.help': 'Log what each pilot achieves, and share successes with other departments.',
  'phases.plan-version': 'Plan, version {version, number}',
} satisfies Record<keyof typeof ja, string>;
