import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { leads, type Participant } from '../participant.ts';
import { reached } from '../phase.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';

/** Everything that decides how votes are weighed and shown is fixed before the first answer can be given. */
export function changeSetup(state: BoardState, person: Participant, command: CommandOf<'changeSetup'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (reached(state.phase, 'assess')) return refuse('wrong-phase', { phase: state.phase });
  const departments = command.departments ?? state.departments;
  const ids = new Set(departments.map((department) => department.id));
  if (ids.size !== departments.length) return refuse('malformed');
  const inUse = [...state.participants.values(), ...state.links.values()].some(
    ({ department }) => department !== null && !ids.has(department),
  );
  if (inUse) return refuse('department-unknown');
  const { title = state.title, privacy = state.privacy, weighing = state.weighing } = command;
  return { ok: true, events: [{ type: 'setupChanged', title, privacy, departments, weighing }] };
}

export function revokeLink(state: BoardState, person: Participant, command: CommandOf<'revokeLink'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const link = state.links.get(command.link);
  if (link === undefined) return refuse('link-unknown');
  if (link.revokedAt !== null) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'linkRevoked', link: link.id }] };
}
