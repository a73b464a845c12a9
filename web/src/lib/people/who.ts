import type { Person } from '@nemawashi/shared/board/commands/people';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import type { Role } from '@nemawashi/shared/board/participant';

/** Who somebody is at the board. */
export interface Who {
  readonly person: Person;
  readonly role: Role;
  readonly department: DepartmentId | null;
}
