import type { DepartmentId, ExpectedId, LinkId, Timestamp } from '../ids.ts';
import type { Role } from '../participant.ts';
import type { BoardState } from '../state.ts';

/** A link without its secret: that is shown to whoever leads, when they ask (`PresentLink`), and never travels with a view. */
export interface LinkView {
  readonly id: LinkId;
  readonly role: Role;
  readonly department: DepartmentId | null;
  readonly revokedAt: Timestamp | null;
  /** How many came by it. */
  readonly joined: number;
  /** Whom alone it invites; null: whoever has it. */
  readonly expected: ExpectedId | null;
}

export function linksSection(state: BoardState): readonly LinkView[] {
  const joined = state.participants.countBy((person) => person.link);
  return [...state.links.values()].map(({ id, role, department, revokedAt, expected }) => ({
    id,
    role,
    department,
    revokedAt,
    joined: joined.get(id, 0),
    expected,
  }));
}
