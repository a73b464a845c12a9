import { openDocument } from '@nemawashi/server/demo/document';
import { CLOSE, NOTE_LIMIT, noteName } from '@nemawashi/shared/protocol/documents';
import { expect, it } from 'vitest';
import { assess, gather, SIX, value } from '../support/acts.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer } from '../support/server.ts';

it('Y23 who deletes what others wrote is told by a code of its own, and their text stands', async () => {
  const server = await startServer();
  const meeting = await openMeeting(server, { template: 'short' });
  const voters = await gather(meeting, SIX);
  await assess(meeting, voters, (who, index) => value(who + index));
  const [writer, eraser] = voters;
  if (writer === undefined || eraser === undefined) throw new Error('Nobody came');
  const items = meeting.leader.sections.setup.checklist.slice(0, 3).map(({ id }) => noteName(id));
  const text = 'あ'.repeat(NOTE_LIMIT);
  const theirs = await openDocument(writer, 'notes');
  for (const item of items) theirs.doc.getText(item).insert(0, text);
  await theirs.flushed();

  const mine = await openDocument(eraser, 'notes');
  const closed = new Promise<number | undefined>((resolve) =>
    mine.provider.on('connection-close', (event) => resolve(event?.code)),
  );
  mine.doc.transact(() => {
    for (const item of items) mine.doc.getText(item).delete(0, text.length);
  });
  expect(await closed).toBe(CLOSE.deletesOthers);
  expect(mine.provider.shouldConnect).toBe(false);
  mine.close();

  const anew = await openDocument(eraser, 'notes');
  for (const item of items) expect(anew.doc.getText(item).toString()).toBe(text);
  anew.close();
  theirs.close();
  meeting.close();
  await server.stop();
});
