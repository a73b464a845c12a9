import type { Chapter } from './chapter.ts';
import { DAYS } from './days.ts';
import { leader, press, readBack, room, voter } from './screen.ts';

/** From the ranking to the board that is assessed again. */
export const FROM_RANKED: readonly Chapter[] = [
  {
    name: 'ranked',
    begin: (story) => story.revealRest(),
    screens: [leader('agree-empty'), room('agree-empty')],
  },
  {
    name: 'shaped',
    begin: (story) => story.shape(),
    screens: [
      leader('agree'),
      leader('agree-map', { turnTo: 'agree.choose.map' }),
      leader('agree-shape', { tab: 'agree.step.shape' }),
      leader('agree-prepare', { tab: 'agree.step.prepare' }),
      leader('agree-meaning', { tab: 'agree.step.meaning' }),
      leader('agree-stance', { tab: 'agree.step.stance' }),
      voter('agree-voter'),
      { ...voter('agree-voter-reserve'), opens: press('plan.stance.reserve') },
      readBack('read-assess', 'executive', 'phase=assess'),
      readBack('read-discuss', 'executive', 'phase=discuss'),
      readBack('read-topics', 'executive', 'phase=discuss&tab=topics'),
      readBack('read-score', 'executive', 'phase=score'),
      leader('agree-what-if', 'what-if'),
      leader('agree-conclude', press('controls.conclude')),
      { name: 'print-draft', who: 'leader', page: 'print' },
      room('agree'),
    ],
  },
  {
    name: 'agreed',
    begin: async (story) => {
      await story.consent();
      await story.conclude();
    },
    screens: [
      leader('agreed'),
      leader('agreed-reopen', press('reopen.title')),
      voter('agreed-voter'),
      { name: 'print', who: 'leader', page: 'print' },
      room('agreed'),
    ],
  },
  {
    name: 'follow-up',
    on: DAYS.judged,
    begin: (story) => story.followUp(),
    screens: [
      leader('follow-up'),
      leader('follow-up-log', press('follow-up.log.add')),
      leader('follow-up-detail', press('follow-up.detail')),
      voter('follow-up-voter'),
      room('follow-up'),
    ],
  },
  {
    name: 'taken-over',
    on: DAYS.counted,
    begin: (story) => story.takeOver(),
    screens: [
      leader('taken-over'),
      leader('taken-over-questions', press('follow-up.questions.short')),
      leader('taken-over-to-dos', { tab: 'follow-up.tab.to-dos' }),
      leader('taken-over-next', { tab: 'follow-up.tab.next' }),
      leader('taken-over-plan', { tab: 'follow-up.tab.plan' }),
      room('taken-over'),
    ],
  },
  {
    name: 'coming-back',
    on: DAYS.again,
    begin: (story) => story.comeBack(),
    screens: [leader('coming-back'), voter('coming-back-voter'), room('coming-back')],
  },
  {
    name: 'then-and-now',
    begin: (story) => story.compare(),
    screens: [leader('then-and-now'), voter('then-and-now-voter'), room('then-and-now')],
  },
];
