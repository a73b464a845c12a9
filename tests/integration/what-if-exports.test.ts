import type { BoardClient } from '@nemawashi/server/demo/client';
import { FORMAT_IDS } from '@nemawashi/server/export/formats';
import { TABLE_IDS } from '@nemawashi/shared/documents/tables/catalogue';
import { PRIVACY_MODES, type Weighing } from '@nemawashi/shared/reckoning/settings';
import { type Change, changedWeighing } from '@nemawashi/shared/what-if/change';
import { publishedChecklist, publishedScores } from '@nemawashi/shared/what-if/published';
import { imaginePattern, imagineRanking } from '@nemawashi/shared/what-if/what-if';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { agreedPlan } from '../support/agreed-plan.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { exported } from '../support/workbook.ts';

let server: TestServer;
beforeEach(async () => {
  // The moment at which something is taken away stands in it.
  server = await startServer({ now: () => Date.UTC(2026, 10, 30), elapsed: () => performance.now() });
});
afterEach(async () => server.stop());

const TRIED: readonly Change[] = [
  { execShare: 0 },
  { execShare: 1 },
  { departmentsEqual: true, criteria: { pain: 0, ease: 1 } },
  { culture: 1 },
];

/** What somebody's page reckons while they move the weights, from what it was sent. */
function tryOut({ sections }: BoardClient): readonly unknown[] {
  const { assessment, ranking, setup, board } = sections;
  if (assessment === null || ranking === null) throw new Error('Nothing revealed');
  const checklist = publishedChecklist(setup.checklist, assessment);
  const scores = publishedScores(board.slate ?? [], ranking);
  const imagine = (weighing: Weighing) => [imaginePattern(checklist, weighing), imagineRanking(scores, weighing)];
  return TRIED.map((change) => imagine(changedWeighing(setup.weighing, change)));
}

/** Every file that may be taken away, byte for byte. */
async function everyExport(client: BoardClient): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const asked = [
    ...FORMAT_IDS.map((format) => [format, ''] as const),
    ...TABLE_IDS.map((table) => ['csv', `&table=${table}`] as const),
  ];
  for (const [format, query] of asked) {
    const response = await exported(client, format, query);
    // A table that this board has nothing for isn't offered.
    expect(query === '' ? [200] : [200, 404]).toContain(response.status);
    files.set(format + query, Buffer.from(await response.arrayBuffer()).toString('base64'));
  }
  return files;
}

it.each(PRIVACY_MODES)(
  'W7 no export changes while weights are tried out, and nothing of it is recorded: %s',
  async (privacy) => {
    const { leader, board, close } = await agreedPlan(server, privacy);
    const recorded = async () => (await server.store.events.read(board)).length;
    const before = {
      files: await everyExport(leader),
      recorded: await recorded(),
      sections: structuredClone(leader.sections),
    };

    const imagined = tryOut(leader);
    // Else there would be nothing to leave out of a file.
    expect(imagined[0]).not.toEqual(imagined[1]);

    expect({ files: await everyExport(leader), recorded: await recorded(), sections: leader.sections }).toEqual(before);
    close();
  },
);
