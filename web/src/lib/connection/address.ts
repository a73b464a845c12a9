import { resolve } from '$app/paths';

/** The path at which the server lives, without a slash at its end; mostly empty. */
const base = (): string => resolve('/').replace(/\/$/, '');

/** Where our own server answers: `/api/…`, `/socket.io/`. */
export const ours = (path: string): string => base() + path;

/** What people are sent or shown: the whole address of this place, or of a page of it. */
export const siteAddress = (path = ''): string => location.origin + base() + path;

/** As `siteAddress`, as one types it from a screen. */
export const typedAddress = (path: string): string => location.host + base() + path;

/** Where a board's documents are written together. */
export const documentsAddress = (board: string): string => `${siteAddress().replace(/^http/, 'ws')}/sync/${board}`;
