import type { CommandOf } from '@nemawashi/shared/board/command';
import type { DraftId, SilenceId } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { DraftContent } from '@nemawashi/shared/board/silence';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OwnDrafts } from './own-drafts.svelte.ts';

const SILENCE = 'w1' as SilenceId;
const content = (title: string): DraftContent => ({ title, detail: '', department: null, hours: null, saving: null });
/** Longer than the pause while somebody types. */
const A_WHILE_MS = 1_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function writing() {
  const sent: CommandOf<'writeDraft'>[] = [];
  const late: DraftContent[] = [];
  const answers: ((ack: Ack) => void)[] = [];
  let own: OwnView['silence'] = { id: SILENCE, drafts: [] };
  const drafts = new OwnDrafts(
    SILENCE,
    () => own,
    (command) => {
      sent.push(command);
      return new Promise((resolve) => answers.push(resolve));
    },
    (each) => late.push(each),
  );
  const kept = async (revision: number) => {
    const last = sent.at(-1);
    if (last?.content) own = { id: SILENCE, drafts: [{ id: last.draft, revision, content: last.content }] };
    answers.shift()?.({ ok: true, reply: { at: 1, revision } });
    await vi.advanceTimersByTimeAsync(A_WHILE_MS);
  };
  const refused = async (kind: 'silence-over' | 'superseded') => {
    answers.shift()?.({ ok: false, refusal: { kind } });
    await vi.advanceTimersByTimeAsync(A_WHILE_MS);
  };
  const titles = () => drafts.all.map((each) => each.content.title);
  return { drafts, sent, late, kept, refused, titles };
}

it('I2 what is typed while a change is under way goes out as one, and names what it replaces', async () => {
  const { drafts, sent, kept, titles } = writing();
  drafts.add(content('議'));
  await vi.advanceTimersByTimeAsync(A_WHILE_MS);
  const id = sent[0]?.draft ?? ('' as DraftId);
  for (const title of ['議事', '議事録']) drafts.write(id, content(title));
  expect(titles()).toEqual(['議事録']);
  expect(drafts.pending).toBe(true);
  await kept(1);
  expect(sent.map(({ replaces, content: said }) => [replaces, said?.title])).toEqual([
    [0, '議'],
    [1, '議事録'],
  ]);
  await kept(2);
  expect(drafts.pending).toBe(false);
  expect(titles()).toEqual(['議事録']);
});

it('I18 what comes after the end is given back to its writer', async () => {
  const { drafts, sent, late, kept, refused } = writing();
  drafts.add(content('議事録'));
  await kept(1);
  drafts.write(sent[0]?.draft ?? ('' as DraftId), content('議事録の作成'));
  await vi.advanceTimersByTimeAsync(A_WHILE_MS);
  await refused('silence-over');
  expect(late.map(({ title }) => title)).toEqual(['議事録の作成']);
});

it('I2 where another device was first, what it wrote stands', async () => {
  const { drafts, sent, kept, refused, titles } = writing();
  drafts.add(content('議事録'));
  await kept(1);
  drafts.write(sent[0]?.draft ?? ('' as DraftId), content('古い'));
  await vi.advanceTimersByTimeAsync(A_WHILE_MS);
  await refused('superseded');
  expect(titles()).toEqual(['議事録']);
  expect(drafts.refusal?.kind).toBe('superseded');
});
