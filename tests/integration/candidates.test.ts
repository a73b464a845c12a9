import { openDocument } from '@nemawashi/server/demo/document';
import { CANDIDATE_KEYS } from '@nemawashi/shared/protocol/documents';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { candidateIn, writeCandidates } from '../support/candidates.ts';
import { meetingOfEach } from '../support/meeting-of-each.ts';
import { toProposing } from '../support/proposing.ts';
import { newBrowser } from '../support/server.ts';

const here = meetingOfEach();

/** A board whose candidates are being written. */
async function proposing() {
  const { leader, join } = await here.open();
  const voters = [
    await join('executive', '社長'),
    await join('representative', '営業 花子', 'sales'),
    await join('representative', '総務 次郎', 'general-affairs'),
  ] as const;
  await toProposing(here.meeting, voters);
  const [, sales, affairs] = voters;
  return { leader, sales, affairs };
}

it('B9 B16 hours, saving and merged doubles come onto the slate as they stood at the freeze, and stay in the log', async () => {
  const { leader, sales, affairs } = await proposing();
  const [minutes = ''] = await writeCandidates(sales, [{ title: '議事録作成', detail: '毎週2時間', saving: 16.7 }]);
  const [double = '', report = ''] = await writeCandidates(affairs, [
    { title: '議事録の作成', detail: '清書が面倒', department: 'general-affairs', hours: 40, saving: 60 },
    { title: '日報', hours: 10_000, saving: 0 },
  ]);

  // One merges while the other is still writing in the double.
  const [merging, writing] = [await openDocument(sales, 'ideas'), await openDocument(affairs, 'ideas')];
  candidateIn(merging.doc, double).set(CANDIDATE_KEYS.mergedInto, minutes);
  const detail = candidateIn(writing.doc, double).get(CANDIDATE_KEYS.detail);
  if (detail instanceof Y.Text) detail.insert(detail.length, '。遅れがち');
  // What is out of range is refused to the figure, not to the candidate.
  candidateIn(writing.doc, report).set(CANDIDATE_KEYS.saving, 101);
  await Promise.all([merging.flushed(), writing.flushed()]);
  merging.close();
  writing.close();

  await leader.do({ type: 'openScoring' });
  const expected = [
    {
      id: minutes,
      title: '議事録作成',
      detail: '毎週2時間\n+ 議事録の作成 – 清書が面倒。遅れがち',
      department: 'general-affairs',
      authors: [sales.seat, affairs.seat],
      hours: 40,
      saving: 16.7,
    },
    { id: report, title: '日報', detail: '', department: null, authors: [affairs.seat], hours: 10_000, saving: null },
  ];
  for (const each of [leader, sales]) {
    await each.until(({ board }) => board.slate !== null);
    expect(each.sections.board.slate).toEqual(expected);
    expect(each.sections.board.leftOut).toEqual([]);
  }

  await here.restart();
  const back = newBrowser(here.server);
  const again = await back.join(leader.board, here.meeting.link('observer'), { name: '後から 来た人' }, null);
  const observer = await back.open(leader.board, again.seat);
  expect(observer.sections.board.slate).toEqual(expected);
  observer.close();
});
