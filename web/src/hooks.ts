import { resolve } from '$app/paths';
import { tidyPath } from '@nemawashi/shared/links/tidy-path';
import type { Reroute } from '@sveltejs/kit/hooks';

/** An address leads to the page it was to lead to, whatever a mail or chat program has put behind its name. */
export const reroute: Reroute = ({ url: { pathname } }) => {
  const base = resolve('/').replace(/\/$/, '');
  const inside = pathname.replace(/^\/+/, '/').replace(base, '');
  return base + tidyPath(inside === '' ? '/' : inside);
};
