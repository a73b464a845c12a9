import type { DepartmentId, LinkId, SeatId, Timestamp } from './ids.ts';

export const ROLES = ['facilitator', 'executive', 'representative', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** A person's place at the board. A representative speaks for exactly one department; the others for none. */
export interface Participant {
  readonly seat: SeatId;
  readonly name: string;
  /** 役職, e.g. 取締役. Empty if not given. */
  readonly jobTitle: string;
  /** ふりがな. Empty if not given. */
  readonly reading: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
  readonly joinedAt: Timestamp;
  /** The link they came by; null for the one who made the board. */
  readonly link: LinkId | null;
}

/** Executives and representatives vote; facilitators and observers don't. */
export const votes = (participant: Participant): boolean =>
  participant.role === 'executive' || participant.role === 'representative';

export const leads = (participant: Participant): boolean => participant.role === 'facilitator';
