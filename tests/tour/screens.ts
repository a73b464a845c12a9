import { DAYS } from './days.ts';
import {
  answering,
  beats,
  compared,
  described,
  guideThere,
  invitation,
  leader,
  offline,
  ownDraft,
  pasted,
  press,
  room,
  voter,
} from './screen.ts';
import type { Chapter } from './chapter.ts';
import { FROM_RANKED } from './screens-from-ranked.ts';

/** A meeting from the first page to the follow-up, and what there is to see at each station. */
export const CHAPTERS: readonly Chapter[] = [
  {
    name: 'before',
    on: DAYS.meeting,
    begin: () => Promise.resolve(),
    screens: [
      { name: 'home', who: 'nobody', at: () => '/' },
      { name: 'sample', who: 'nobody', at: () => '/sample' },
      { name: 'guide', who: 'nobody', at: () => '/guide', open: guideThere },
      { name: 'advisers', who: 'nobody', at: () => '/advisers', open: compared },
      { name: 'join-executive', who: 'nobody', at: (story) => invitation(story, 'executive') },
      { name: 'join-representative', who: 'nobody', at: (story) => invitation(story, 'representative') },
      { name: 'error-no-page', who: 'nobody', at: () => '/nowhere/at/all' },
      { name: 'error-no-board', who: 'nobody', at: () => '/b/there-is-no-such-board?seat=nor-such-a-seat' },
      { name: 'error-no-seat', who: 'nobody', at: ({ leader: { board } }) => `/b/${board}` },
      leader('setup-empty'),
      room('setup-empty'),
    ],
  },
  {
    name: 'gathered',
    begin: (story) => story.gather(),
    screens: [
      {
        name: 'home-returning',
        who: 'leader',
        at: () => '/',
        open: (page, say) => page.getByRole('heading', { name: say('home.known.title') }).waitFor(),
      },
      { name: 'home-from', who: 'leader', at: ({ leader: { board, seat } }) => `/?from=${board}&seat=${seat}` },
      {
        name: 'door',
        who: 'nobody',
        at: ({ leader: { sections } }) => `/door#${sections.door?.code ?? ''}`,
      },
      {
        name: 'door-waiting',
        who: 'nobody',
        at: ({ leader: { sections } }) => `/door#${sections.door?.code ?? ''}`,
        open: async (page, say) => {
          await page.getByRole('textbox', { name: say('join.name'), exact: true }).fill('三浦 陽子');
          await page.getByRole('combobox').last().selectOption({ index: 1 });
          await page.getByRole('button', { name: say('door.knock') }).click();
          await page.getByText(say('door.waiting')).waitFor();
        },
      },
      { name: 'error-wrong-code', who: 'nobody', at: () => '/door#AAAABBBB' },
      {
        name: 'error-revoked',
        who: 'nobody',
        at: ({ leader: { board }, revoked }) => `/join/${board}#${revoked?.secret ?? ''}`,
      },
      { name: 'error-removed', who: 'removed' },
      { name: 'error-return', who: 'nobody', at: ({ leader: { board } }) => `/return/${board}#wrong-secret` },
      {
        name: 'return',
        who: 'nobody',
        at: ({ leader: { board }, personalSecret }) => `/return/${board}#${personalSecret}`,
        open: async (page, say) => {
          await page.waitForURL('**/b/**');
          await page.getByRole('button', { name: say('board.menu') }).waitFor();
        },
      },
      { name: 'join-returning', who: 'leader', at: (story) => invitation(story, 'executive') },
      leader('setup'),
      leader('setup-unfolded', 'everything'),
      leader('setup-people', { tab: 'setup.tab.people' }),
      leader('setup-items', { tab: 'setup.tab.items' }),
      leader('setup-privacy', { tab: 'setup.tab.privacy' }),
      leader('setup-other', { tab: 'setup.tab.other' }),
      pasted('setup-paste', false),
      leader('setup-person', { person: '山本 健一' }),
      leader('setup-start', press('controls.start')),
      leader('setup-timer', press('timer.title')),
      leader('setup-reminder', press('reminder.open')),
      leader('setup-export', press('menu.export')),
      voter('setup-voter'),
      room('setup'),
    ],
  },
  {
    name: 'assess',
    begin: async (story) => {
      await story.startAssessment();
      await story.answer(2, 9);
      await story.knock();
    },
    screens: [
      leader('assess'),
      leader('assess-invite', press('links.invite')),
      leader('assess-close', press('controls.close')),
      leader('assess-people', press('people.title')),
      leader('assess-menu', press('board.menu')),
      leader('assess-delete', press('deletion.title')),
      offline('assess-lost-voter', 'executive'),
      offline('assess-lost', 'leader'),
      voter('assess-voter', 'executive'),
      described,
      answering,
      voter('assess-watching', 'observer'),
      { ...voter('assess-voter-answered'), opens: 'own-answers' },
      room('assess'),
    ],
  },
  {
    name: 'answered',
    begin: async (story) => {
      await story.answer(0, 2);
      await story.answer(9);
    },
    screens: [leader('assess-all'), voter('assess-finished')],
  },
  {
    name: 'preview',
    begin: (story) => story.close('representatives'),
    screens: [...beats(1, 2), leader('preview'), voter('preview-voter', 'executive'), room('preview')],
  },
  {
    name: 'revealed',
    begin: (story) => story.revealRest(),
    screens: [
      ...beats(3, 4),
      leader('discuss'),
      leader('discuss-warnings', { tab: 'discuss.tab.warnings' }),
      leader('discuss-all', { tab: 'discuss.tab.all' }),
      leader('discuss-grounds', press('grounds.title')),
      leader('discuss-guide', 'guide'),
      leader('discuss-round', press('opening.title')),
      leader('discuss-explained', { explain: 'pattern.title' }),
      leader('discuss-what-if', 'what-if'),
      voter('discuss-voter'),
      room('discuss'),
    ],
  },
  {
    name: 'topic',
    begin: (story) => story.talk(),
    screens: [
      leader('topic', { tab: 'discuss.tab.topics' }),
      voter('topic-voter'),
      voter('topic-executive', 'executive'),
      room('topic'),
    ],
  },
  {
    name: 'round-two',
    begin: (story) => story.secondRound(),
    screens: [leader('round-two'), voter('round-two-voter'), room('round-two')],
  },
  {
    name: 'shifted',
    begin: async (story) => {
      await story.answer();
      await story.close();
    },
    screens: [
      leader('shifted'),
      leader('shifted-topic', { tab: 'discuss.tab.topics' }),
      leader('shifted-all', { tab: 'discuss.tab.all' }),
      leader('shifted-changes', { tab: 'discuss.tab.changes' }),
      voter('shifted-voter'),
      room('shifted'),
    ],
  },
  {
    name: 'proposing',
    begin: (story) => story.beginProposing(),
    screens: [leader('silence-open', press('silence.open'))],
  },
  {
    name: 'silence',
    begin: (story) => story.writeAlone(),
    screens: [
      leader('silence'),
      voter('silence-voter'),
      ownDraft,
      voter('silence-watching', 'observer'),
      room('silence'),
    ],
  },
  {
    name: 'propose',
    begin: (story) => story.showIdeas(),
    screens: [
      leader('propose'),
      voter('propose-voter'),
      { ...voter('propose-samples'), opens: press('ideas.samples') },
      leader('propose-score', press('controls.score')),
      room('propose'),
    ],
  },
  {
    name: 'score',
    begin: async (story) => {
      await story.openScoring();
      await story.answer(2, 7);
    },
    screens: [leader('score'), voter('score-voter', 'executive'), room('score')],
  },
  {
    name: 'score-preview',
    begin: async (story) => {
      await story.answer(0, 2);
      await story.answer(7);
      await story.close('representatives');
    },
    screens: [leader('score-preview'), voter('score-preview-voter'), room('score-preview')],
  },
  ...FROM_RANKED,
];
