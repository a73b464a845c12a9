/** A slow phone draws so many lines within a frame or two. */
const AT_ONCE = 16;
/** Between two portions, so that a press in the middle of them has its turn. Milliseconds. */
const PAUSE_MS = 30;
/** No frame comes to a window that nobody looks at: there it goes on after so many milliseconds. */
const UNSEEN_MS = 300;

/**
 * How much of a long list is drawn: its beginning at once, and more each time that a frame has been shown, so that no press
 * waits for all of it.
 */
export class Gradually {
  #drawn: number = $state(0);

  /** `all`: how many there are. `atOnce`: how many more each time. `first`: how many with what stands beside them. */
  constructor(all: () => number, atOnce = AT_ONCE, first = atOnce) {
    this.#drawn = first;
    $effect(() => {
      if (this.#drawn >= all()) return;
      const more = () => (this.#drawn += atOnce);
      let timer = setTimeout(more, UNSEEN_MS);
      // A timer begun in a frame comes after that frame has been shown.
      const frame = requestAnimationFrame(() => {
        clearTimeout(timer);
        timer = setTimeout(more, PAUSE_MS);
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    });
  }

  /** Whether what stands at this place is drawn. */
  reaches(place: number): boolean {
    return place < this.#drawn;
  }

  /** What is drawn of a list. */
  some<Each>(list: readonly Each[]): readonly Each[] {
    return list.length <= this.#drawn ? list : list.slice(0, this.#drawn);
  }

  /** Of lists that stand one below another: what is drawn of each. */
  of<Each>(lists: readonly (readonly Each[])[]): (readonly Each[])[] {
    let left = this.#drawn;
    return lists.map((list) => {
      const shown = list.slice(0, left);
      left -= shown.length;
      return shown;
    });
  }
}
