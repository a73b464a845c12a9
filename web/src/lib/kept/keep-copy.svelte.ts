import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import type { Ballots } from '#lib/ballot/ballots.ts';
import type { BoardLine } from '#lib/connection/board-connection.svelte.ts';
import { copyOf } from '../connection/copy.ts';
import { forgetCopy, forgetOld, keepCopy, recallCopy } from '../connection/kept-copies.ts';
import { hasPages, keepPages, keepsPages } from '../connection/kept-pages.ts';

/** A room that votes changes the view many times a second; the copy follows at its own pace. */
const PACE_MS = 1_500;
/** How long nobody may say that the line is gone before the copy is shown all the same. */
const SILENCE_MS = 5_000;

/** Refusals after which the seat is still this browser's. */
const STILL_HELD: ReadonlySet<RefusalKind> = new Set(['protocol-outdated', 'origin-refused']);

/**
 * Keeps what a board shows on this device, and shows it again where the page opens without a line. To be called while a
 * component is made. Only where pages open without a line: elsewhere a copy would lie there for nothing.
 */
export function keepsCopy(connection: BoardLine, ballots: Ballots): void {
  if (!keepsPages()) return;
  const { board, seat } = connection;

  const recall = () =>
    void recallCopy(board, seat, Date.now()).then((copy) => {
      if (copy !== null && connection.sections === null && connection.status.kind !== 'refused')
        connection.showCopy(copy);
    });
  $effect(() => {
    if (connection.sections === null && connection.status.kind === 'lost') recall();
  });
  $effect(() => {
    const silence = setTimeout(recall, SILENCE_MS);
    return () => clearTimeout(silence);
  });
  $effect(() => {
    const { status } = connection;
    if (status.kind === 'refused' && !STILL_HELD.has(status.refusal.kind)) void forgetCopy(board, seat);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    const { sections, own, copiedAt } = connection;
    if (sections === null || own === null || copiedAt !== null) return;
    const copy = copyOf(sections, own, ballots.revisions(own.ballots), connection.now());
    // What was handed on or lost while the browser was asked must not come back.
    if ((await hasPages()) && !over && connection.status.kind !== 'refused') await keepCopy(board, seat, copy);
  };
  const keepSoon = () => {
    if (!over) timer ??= setTimeout(() => void keep(), PACE_MS);
  };
  $effect(() => {
    if (connection.sections !== null && connection.own !== null && connection.live) keepSoon();
  });
  $effect(() => (connection.live ? keepPages(keepSoon) : undefined));
  $effect(() => {
    void forgetOld(Date.now());
    const leaving = () => {
      if (timer !== undefined) void keep();
    };
    addEventListener('pagehide', leaving);
    return () => {
      over = true;
      removeEventListener('pagehide', leaving);
      clearTimeout(timer);
    };
  });
}
