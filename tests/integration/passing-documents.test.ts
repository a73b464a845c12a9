import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import type { DraftId, SilenceId } from '@nemawashi/shared/board/ids';
import { readCandidates } from '@nemawashi/shared/candidates/candidates';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LONGEST_MS } from '../support/figure.ts';
import { openMeeting } from '../support/meeting.ts';
import { elsewhere, startNode } from '../support/nodes.ts';
import { toProposing } from '../support/proposing.ts';
import { putCandidates } from '../support/written-candidate.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const titlesIn = (doc: Parameters<typeof readCandidates>[0]) => readCandidates(doc).map(({ title }) => title);

describe.skipIf(noPostgres)('candidates of one board on two servers', () => {
  const here = clusterHere();

  async function proposing() {
    const url = await here.cluster.database();
    const [a, b] = [await startNode(url), await startNode(url)];
    const meeting = await openMeeting(a, { template: 'short' });
    onTestFinished(() => meeting.close());
    const rep = await meeting.join('representative', '林 浩二', 'sales');
    await toProposing(meeting, [rep]);
    const there = await elsewhere(rep, b);
    await there.until(({ board }) => board.documents.ideas !== null);
    return { a, b, meeting, rep, there };
  }

  async function ideasOf(client: BoardClient) {
    const document = await openDocument(client, 'ideas');
    onTestFinished(() => document.close());
    return document;
  }

  it('Z43 what was acknowledged at one before the other opened the scoring is on the slate, and nothing that wasn’t written then', async () => {
    const { a, b, meeting, there } = await proposing();
    const { leader } = meeting;
    const ideas = await ideasOf(there);
    const closed = new Promise<'closed'>((resolve) => ideas.provider.once('connection-close', () => resolve('closed')));
    const acknowledged: string[] = [];
    const written: string[] = [];
    let scoring: Promise<unknown> | null = null;
    for (let n = 0; n < 40; n += 1) {
      const title = `候補 ${String(n)}`;
      putCandidates(ideas.doc, [title], [`c${String(n)}`]);
      written.push(title);
      if (n === 8) scoring = leader.do({ type: 'openScoring' });
      if ((await Promise.race([ideas.flushed().then(() => 'saved'), closed])) === 'closed') break;
      acknowledged.push(title);
    }
    await scoring;
    await there.until(({ board }) => board.slate !== null);
    const slate = (there.sections.board.slate ?? []).map(({ title }) => title);
    expect(acknowledged.length).toBeGreaterThan(7);
    expect(slate).toEqual(written.slice(0, slate.length));
    expect(slate.slice(0, acknowledged.length)).toEqual(acknowledged);
    const documents = await Promise.all([a, b].map(({ store }) => store.documents.load(leader.board, 'ideas-1')));
    for (const { frozen } of documents) expect(frozen).toBe(true);
    expect([...a.complaints, ...b.complaints]).toEqual([]);
  });

  it('Z43 a scoring that is refused lets both write on', async () => {
    const { meeting, there } = await proposing();
    // It is found to be empty only once nobody writes any more.
    await expect(meeting.leader.do({ type: 'openScoring' })).rejects.toThrow('nothing-to-score');
    const ideas = await ideasOf(there);
    putCandidates(ideas.doc, ['議事録'], ['c1']);
    await ideas.flushed();
    expect(titlesIn((await ideasOf(meeting.leader)).doc)).toEqual(['議事録']);
    await meeting.leader.do({ type: 'openScoring' });
    await there.until(({ board }) => board.slate !== null);
  });

  it('Z42 I11 a silence that ends brings everybody’s drafts in once, at both', async () => {
    const { a, b, meeting, rep, there } = await proposing();
    const { leader } = meeting;
    await leader.do({ type: 'openSilence', ms: 600_000 });
    await there.until(({ board }) => board.silence !== null);
    const silence = leader.sections.board.silence?.id as SilenceId;
    const write = (client: BoardClient, title: string, draft: string) =>
      client.do({
        type: 'writeDraft',
        silence,
        draft: draft as DraftId,
        replaces: 0,
        content: { title, detail: '', department: null, hours: 12, saving: null },
      });
    await write(there, '見積もり', 'd1');
    await write(rep, '日報', 'd2');
    const [one, other] = [await ideasOf(leader), await ideasOf(there)];
    await leader.do({ type: 'endSilence', silence });
    const both = ['見積もり', '日報'].sort();
    for (const { doc } of [one, other])
      await expect.poll(() => titlesIn(doc).sort(), { timeout: LONGEST_MS }).toEqual(both);
    putCandidates(other.doc, ['もう一つ'], ['c3']);
    await other.flushed();
    await expect.poll(() => titlesIn(one.doc).sort(), { timeout: LONGEST_MS }).toEqual([...both, 'もう一つ'].sort());
    expect(titlesIn(other.doc)).toHaveLength(3);
    expect([...a.complaints, ...b.complaints]).toEqual([]);
  });
});
