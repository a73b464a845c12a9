import type { SeatId } from '@nemawashi/shared/board/ids';
import { CLOSE } from '@nemawashi/shared/protocol/documents';
import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { here } from './house.ts';

type Heard = (told: never) => void;

/** In the place of y-websocket's: joins a document to the house's own, at once. */
export class WebsocketProvider {
  readonly awareness: Awareness;
  readonly #copy: { readonly doc: Y.Doc; readonly awareness: Awareness };
  readonly #name: string;
  readonly #seat: SeatId;
  readonly #heard = new Map<string, Heard[]>();
  #part: (() => void) | null = null;

  constructor(_address: string, name: string, doc: Y.Doc, { params }: { readonly params: { readonly seat: SeatId } }) {
    this.awareness = new Awareness(doc);
    this.#copy = { doc, awareness: this.awareness };
    this.#name = name;
    this.#seat = params.seat;
  }

  on(event: string, heard: Heard): void {
    this.#heard.set(event, [...(this.#heard.get(event) ?? []), heard]);
  }

  connect(): void {
    const house = here();
    const held = house.documents.held(this.#name);
    const end = () => {
      this.disconnect();
      this.#say('closed', { code: CLOSE.notAllowed });
    };
    if (this.#part === null) {
      const part = held.join(this.#copy, house.writer(this.#seat));
      held.ends.add(end);
      this.#part = () => {
        held.ends.delete(end);
        part();
      };
    }
    this.#say('sync', true);
  }

  disconnect(): void {
    this.#part?.();
    this.#part = null;
    this.#say('status', { status: 'disconnected' });
  }

  destroy(): void {
    this.disconnect();
    this.awareness.destroy();
  }

  #say(event: string, told: unknown): void {
    for (const heard of this.#heard.get(event) ?? []) heard(told as never);
  }
}
