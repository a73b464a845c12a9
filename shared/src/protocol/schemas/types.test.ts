import { expectTypeOf, it } from 'vitest';
import type * as v from 'valibot';
import type { OwnView } from '../../board/own-view.ts';
import type { Answer } from '../../board/round.ts';
import type { CarriedHandshake, Presence } from '../documents.ts';
import type * as door from '../door.ts';
import type { ExportChoice, ExportLine } from '../exports.ts';
import type * as http from '../http.ts';
import type { Ack, Deleted, LineRefused, Welcome } from '../live.ts';
import type { SentSections } from '../wire/sections.ts';
import type * as documents from './documents.ts';
import type * as replies from './http.ts';
import type * as live from './live.ts';

type Leaf = string | number | boolean | null | undefined;
/** That something is only read says nothing of how it travels. */
type Bare<T> = T extends Leaf ? T : { -readonly [Key in keyof T]: Bare<T[Key]> };
type Taken<Schema extends v.GenericSchema> = Bare<v.InferOutput<Schema>>;
/** In both directions; else which of the two has what the other hasn't. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { readonly typeHas: B }) : { readonly schemaHas: A };
type Pair<Schema extends v.GenericSchema, Type> = Same<Taken<Schema>, Bare<Type>>;

type SectionPairs = {
  [Name in keyof SentSections]: Pair<(typeof live.sections)['entries'][Name], SentSections[Name]>;
};

/** A record by ids that have a brand can't be compared as a whole. */
type Ballots = (typeof live.own)['entries']['ballots']['value']['value'];

interface Pairs extends SectionPairs {
  sections: Pair<typeof live.sections, SentSections>;
  view: Same<keyof v.InferOutput<typeof live.view>, keyof SentSections>;
  welcome: Same<keyof v.InferOutput<typeof live.welcome>, keyof Welcome>;
  own: Same<Omit<Taken<typeof live.own>, 'ballots'>, Omit<Bare<OwnView>, 'ballots'>>;
  answer: Pair<Ballots, Answer>;
  ack: Pair<typeof live.ack, Ack>;
  deleted: Pair<typeof live.deleted, Deleted>;
  lineRefused: Pair<typeof live.lineRefused, LineRefused>;
  madeLink: Pair<typeof replies.link, http.MadeLink>;
  boardCreated: Pair<typeof replies.boardCreated, http.BoardCreated>;
  personalInvitations: Pair<typeof replies.personalInvitations, readonly http.MadeLink[]>;
  presentLinks: Pair<typeof replies.presentLinks, readonly http.PresentLink[]>;
  invitation: Pair<typeof replies.invitation, http.Invitation>;
  boardDeletion: Pair<typeof replies.boardDeletion, http.BoardDeletion>;
  retention: Pair<typeof replies.retention, http.Retention>;
  joined: Pair<typeof replies.joined, http.Joined>;
  personalLink: Pair<typeof replies.personalLink, http.PersonalLinkMade>;
  writers: Pair<typeof replies.writers, readonly http.DocumentWriter[]>;
  knownBoards: Pair<typeof replies.knownBoards, readonly http.KnownBoard[]>;
  earlierSetUp: Pair<typeof replies.earlierSetUp, http.EarlierSetUp>;
  lineAsked: Pair<typeof replies.lineAsked, http.LineAsked>;
  sessionKept: Pair<typeof replies.sessionKept, http.SessionKept>;
  refused: Pair<typeof replies.refused, http.Refused>;
  doorOpened: Pair<typeof replies.doorOpened, door.DoorOpened>;
  doorFound: Pair<typeof replies.doorFound, door.DoorFound>;
  knockState: Pair<typeof replies.knockState, door.KnockState>;
  everybodyAnswered: Pair<typeof replies.everybodyAnswered, door.EverybodyAnswered>;
  exportChoices: Pair<typeof replies.exportChoices, readonly ExportChoice[]>;
  exportLine: Pair<typeof replies.exportLine, ExportLine>;
  presence: Pair<typeof documents.presence, Presence>;
  carriedHandshake: Pair<typeof documents.carriedHandshake, CarriedHandshake>;
}

type Apart = { [Name in keyof Pairs as Pairs[Name] extends true ? never : Name]: Pairs[Name] };

it('P6 what is typed and what its schema takes are the same', () => {
  // The compiler asks, in `npm run check`.
  expectTypeOf<keyof Apart>().toEqualTypeOf<never>();
});
