import type { LinkView } from '@nemawashi/shared/board/view/links-section';

/** What is asked before links stop letting people in. */
export type Question =
  { readonly kind: 'revoke' | 'replace'; readonly link: LinkView } | { readonly kind: 'replace-all' };
