import type { Department } from '@nemawashi/shared/board/checklist';
import type { LinkView } from '@nemawashi/shared/board/view/links-section';
import type { MadeLink, NewLink } from '@nemawashi/shared/protocol/http';

type Lead = Pick<LinkView, 'role' | 'department'>;
/** Of all links, those that let in whoever has them. */
export const shared = (links: readonly LinkView[]): readonly LinkView[] =>
  links.filter(({ expected }) => expected === null);
const same = (a: Lead, b: Lead): boolean => a.role === b.role && a.department === b.department;

/** Those of the known links that still lead somewhere. One that was just made may not be on the board's list yet. */
export const living = (known: readonly MadeLink[], links: readonly LinkView[]): readonly MadeLink[] =>
  known.filter(({ link }) => !links.some(({ id, revokedAt }) => id === link && revokedAt !== null));

/**
 * What the board invites people to by links that can't be shown: of an earlier version, or made with another key. A
 * facilitator's link is left out: the lead is shared by name.
 */
export function unknownLinks(known: readonly MadeLink[], links: readonly LinkView[]): readonly NewLink[] {
  const alive = living(known, links);
  const wanted: Lead[] = [];
  for (const link of shared(links))
    if (
      link.revokedAt === null &&
      link.role !== 'facilitator' &&
      ![...alive, ...wanted].some((each) => same(each, link))
    )
      wanted.push(link);
  return wanted.map(({ role, department }) => ({ role, department }));
}

/** The departments that have no link of their own that could be shown. */
export const departmentsWithout = (
  known: readonly MadeLink[],
  links: readonly LinkView[],
  departments: readonly Department[],
): readonly NewLink[] => {
  const alive = living(known, links);
  return departments
    .map(({ id }) => ({ role: 'representative' as const, department: id }))
    .filter((wanted) => !alive.some((each) => same(each, wanted)));
};

const ORDER = ['executive', 'representative'] as const;

/**
 * The links to send to voters, executives first: the newest for everybody of a role, and where there is none, those of
 * the departments.
 */
export const toSend = (alive: readonly MadeLink[]): readonly MadeLink[] =>
  ORDER.flatMap((role) => {
    const whole = alive.findLast((made) => made.role === role && made.department === null);
    return whole === undefined ? alive.filter((made) => made.role === role) : [whole];
  });
