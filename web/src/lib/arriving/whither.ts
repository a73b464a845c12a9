import { resolve } from '$app/paths';
import type { ReadLink } from '@nemawashi/shared/links/read-link';

/** Where a link that was read leads, on this server; its secret in the fragment, where it reaches no log. */
export function whither(link: ReadLink): string {
  switch (link.kind) {
    case 'join':
      return `${resolve('/join/[board]', { board: link.board })}#${link.secret ?? ''}`;
    case 'return':
      return `${resolve('/return/[board]', { board: link.board })}#${link.secret ?? ''}`;
    case 'door':
      return `${resolve('/door')}#${link.code ?? ''}`;
  }
}

/** True where the address holds more than it should: above all a secret in its path, which the next page would ask the server for. */
export const isBent = (
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
  link: ReadLink,
): boolean => pathname + search + hash !== whither(link);
