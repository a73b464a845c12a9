/** Branded ids: a seat can't be passed where a board is meant. All are short, URL-safe strings made by the server or client. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type BoardId = Branded<'BoardId'>;
/** A participant's place at the board. The word in the interface is participant (参加者). */
export type SeatId = Branded<'SeatId'>;
export type LinkId = Branded<'LinkId'>;
export type RoundId = Branded<'RoundId'>;
export type DepartmentId = Branded<'DepartmentId'>;
export type ItemId = Branded<'ItemId'>;
export type TaskId = Branded<'TaskId'>;
/** Somebody on the list of those who are expected. */
export type ExpectedId = Branded<'ExpectedId'>;
/** One entry of a pilot's log. */
export type LogId = Branded<'LogId'>;
/** What somebody who uses AI in a pilot asks. */
export type QuestionId = Branded<'QuestionId'>;
/** Something to be done. */
export type ToDoId = Branded<'ToDoId'>;
/** What an adviser said of the plan. */
export type RemarkId = Branded<'RemarkId'>;
/** Some minutes in which everybody writes alone. */
export type SilenceId = Branded<'SilenceId'>;
/** An idea that only its writer sees. */
export type DraftId = Branded<'DraftId'>;
/** Made by the client, one per intention: a retry carries the same id and has one effect. */
export type CommandId = Branded<'CommandId'>;
/** What one answer is about: a checklist item's id, or `task/criterion` when tasks are scored. */
export type SubjectId = Branded<'SubjectId'>;
/** Milliseconds since 1970, UTC. */
export type Timestamp = number;
