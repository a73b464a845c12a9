/**
 * What a voter's phone downloads by a join link, on the board's first pages and in the discussion, as it is served: compressed bytes of
 * scripts and styles. `npm run bench first-visit [list]` names each file.
 */
import type { Page } from '@playwright/test';
import { say } from '@nemawashi/shared/words/say';
import { closeRound } from '../support/acts.ts';
import { openChromium } from '../support/browser.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer } from '../support/server.ts';

const listed = process.argv.includes('list');
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

interface Loaded {
  readonly name: string;
  readonly kind: string;
  readonly coding: string;
  readonly bytes: number;
}

/** Everything the page has fetched since it was last asked. */
function listen(page: Page): () => Promise<Loaded[]> {
  let pending: Promise<Loaded>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    if (kind !== 'script' && kind !== 'stylesheet') return;
    pending.push(
      Promise.all([request.response(), request.sizes()]).then(([response, { responseBodySize: bytes }]) => ({
        name: request.url().split('/').at(-1) ?? '',
        kind,
        coding: response?.headers()['content-encoding'] ?? 'plain',
        bytes,
      })),
    );
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(pending);
    pending = [];
    return loaded;
  };
}

function tell(where: string, loaded: readonly Loaded[]): void {
  const sum = (kind: string) => loaded.reduce((bytes, each) => bytes + (each.kind === kind ? each.bytes : 0), 0);
  const codings = [...new Set(loaded.map(({ coding }) => coding))].join(', ');
  console.log(`${where.padEnd(24)} scripts ${kB(sum('script'))}, styles ${kB(sum('stylesheet'))} (${codings})`);
  if (!listed) return;
  for (const { name, bytes } of loaded.toSorted((a, b) => b.bytes - a.bytes)) console.log(`  ${kB(bytes)} ${name}`);
}

const server = await startServer();
const browser = await openChromium();
try {
  const meeting = await openMeeting(server, { template: 'short' });
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 390, height: 844 } });
  const loaded = listen(page);
  await page.goto(`${server.origin}/join/${meeting.board}#${meeting.link('executive').secret}`);
  await page.getByRole('textbox', { name: say('ja', 'join.name'), exact: true }).fill('山本 健一');
  const atJoin = await loaded();
  tell('by a join link', atJoin);
  await page.getByRole('button', { name: say('ja', 'join.submit') }).click();
  await page.getByText(say('ja', 'board.setup.waiting')).first().waitFor();
  const inSetup = await loaded();
  tell('+ the board, in setup', inSetup);
  await meeting.leader.do({ type: 'startAssessment' });
  await page.getByRole('radiogroup').first().waitFor();
  const inAssessment = await loaded();
  tell('+ the first question', inAssessment);
  tell('together', [...atJoin, ...inSetup, ...inAssessment]);
  await page.getByRole('radio').first().check({ force: true });
  await page.getByText(say('ja', 'ballot.mark.counted')).first().waitFor();
  await closeRound(meeting.leader);
  await page.getByRole('tab').first().waitFor();
  const inDiscussion = await loaded();
  tell('+ the discussion', inDiscussion);
  tell('together', [...atJoin, ...inSetup, ...inAssessment, ...inDiscussion]);
  meeting.close();
} finally {
  await browser.close();
  await server.stop();
}
