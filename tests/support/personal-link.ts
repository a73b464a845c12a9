import type { Browser, BoardClient } from '@nemawashi/server/demo/client';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Joined, PersonalLinkMade } from '@nemawashi/shared/protocol/http';

type Maker = Pick<BoardClient, 'board' | 'seat' | 'browser'>;

const path = ({ board, seat }: Maker): string => `/api/boards/${board}/personal-links?seat=${seat}`;

/** What the server says when somebody asks for a personal link to a seat. */
export const askForLink = (maker: Maker, of: SeatId): Promise<{ status: number; body: unknown }> =>
  maker.browser.request('POST', path(maker), { of });

/** The secret of a personal link that must be given. */
export async function linkTo(maker: Maker, of: SeatId): Promise<string> {
  const { secret } = await maker.browser.ask<PersonalLinkMade>('POST', path(maker), { of });
  return secret;
}

/** Comes by a personal link, in a browser of whoever holds it. */
export const comeBy = (browser: Browser, { board }: Pick<Maker, 'board'>, secret: string): Promise<Joined> =>
  browser.ask<Joined>('POST', `/api/boards/${board}/return`, { secret });
