import { type BoardClient, Browser } from '@nemawashi/server/demo/client';
import type { BoardId } from '@nemawashi/shared/board/ids';

/** Somebody whose page nobody looks at, who comes by a link that another page shows: a line with a seat. */
export async function cameByLink(link: string, name: string, department: string | null = null): Promise<BoardClient> {
  const [, site = '', board = '', secret = ''] = /^(.*)\/join\/([^#]+)#(.+)$/.exec(link) ?? [];
  const browser = new Browser(site);
  const joined = await browser.join(board as BoardId, { secret }, { name }, department);
  return browser.open(board as BoardId, joined.seat);
}

/** Agrees to the plan as soon as there is one, and sees the agreement. */
export async function agreesUnseen(client: BoardClient): Promise<void> {
  await client.until(({ plan }) => plan.version === 1);
  await client.do({ type: 'consent', plan: 1, stance: 'agree', reason: '' });
}
