import { cameFor, type CameInto, cameInto, isFont } from './came-for.ts';

/** What a translator put in place of one of our text nodes. */
interface Translation {
  readonly font: HTMLElement;
  /** What our text said; it stays in its place, empty, so that the page finds it when it has something new to say. */
  readonly said: string;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/**
 * A browser that translates the page takes our text nodes out and puts `<font>` elements in. The page still writes into
 * the nodes it made: what it shows would freeze, and what it takes away would stay. So every node that was taken out goes
 * back, empty, before its translation; as soon as the page writes into it the translation goes, and what is shown is
 * what is true. The translator then finds a new text and translates it.
 */
export class LiveTexts {
  readonly #translations = new Map<Text, Translation>();
  readonly #observer = new MutationObserver((records) => this.#see(records));
  /** Lines in which something has changed: what else is translated there may tell of it too. */
  readonly #changed = new Set<Element>();

  watch(root: Node): () => void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => this.#observer.disconnect();
  }

  #see(records: readonly MutationRecord[]): void {
    const came = cameInto(records);
    if (came.size === 0 && this.#translations.size === 0) return;
    const before = new Set(this.#translations.keys());
    for (const record of records) if (record.type === 'childList') this.#seeMoved(record, came);
    // What became empty just now was written in before, by the translator.
    for (const { type, target } of records)
      if (type === 'characterData' && isText(target) && (before.has(target) || target.data !== ''))
        this.#seeWritten(target);
    this.#restoreChanged();
    // Pages come and go: what left with its surroundings may come back with them.
    for (const [text] of this.#translations) if (!text.isConnected) this.#restore(text);
    // All that happened since is our own doing.
    this.#observer.takeRecords();
  }

  #seeMoved(record: MutationRecord, came: CameInto): void {
    for (const node of record.removedNodes) {
      if (isText(node)) {
        if (this.#translations.has(node)) this.#follow(node);
        else this.#keep(node, record, came);
      } else if (isFont(node) && !node.isConnected) this.#takenBack(node, record);
    }
  }

  /** Puts a text that a translator took out back before what came for it. */
  #keep(text: Text, record: MutationRecord, came: CameInto): void {
    const found = cameFor(text, record, came);
    if (found === null || (text.isConnected && !found.font.contains(text))) return;
    const { target, previousSibling, nextSibling } = record;
    const said = text.data;
    let { font } = found;
    if (font.contains(text)) {
      // It was wrapped rather than replaced: what is shown from now on is a copy.
      font = font.cloneNode(true) as HTMLElement;
      found.font.replaceWith(font);
    }
    text.data = '';
    // Where several became one, each goes back to where it stood.
    if (found.here) font.before(text);
    else if (nextSibling?.parentNode === target) target.insertBefore(text, nextSibling);
    else if (previousSibling?.parentNode === target) target.insertBefore(text, previousSibling.nextSibling);
    else font.before(text);
    this.#translations.set(text, { font, said });
  }

  /** Our page moved or removed a translated text: its translation goes where it goes. */
  #follow(text: Text): void {
    const translation = this.#translations.get(text);
    if (translation === undefined) return;
    const { font } = translation;
    const shared = [...this.#translations].some(([other, each]) => other !== text && font === each.font);
    if (shared) this.#changed.add(lineOf(font));
    if (text.isConnected && font.isConnected && !shared) text.after(font);
    else this.#restore(text);
  }

  /** The translator shows the original again: that is our text, not the copy it may have brought. */
  #takenBack(font: HTMLElement, record: MutationRecord): void {
    for (const [text, translation] of this.#translations) {
      if (translation.font !== font || !text.isConnected) continue;
      for (const node of record.addedNodes)
        if (isText(node) && node !== text && node.parentNode === text.parentNode) node.remove();
      this.#restore(text);
    }
  }

  #seeWritten(text: Text): void {
    const translation = this.#translations.get(text);
    if (translation === undefined) return;
    this.#changed.add(lineOf(text));
    this.#translations.delete(text);
    translation.font.remove();
  }

  /** A translator reads what stands in one line as one sentence: its other parts may hold the old figure. */
  #restoreChanged(): void {
    if (this.#changed.size === 0) return;
    for (const [text] of this.#translations) {
      let around = text.parentElement;
      while (around !== null && !this.#changed.has(around)) around = around.parentElement;
      if (around !== null) this.#restore(text);
    }
    this.#changed.clear();
  }

  #restore(text: Text): void {
    const translation = this.#translations.get(text);
    if (translation === undefined) return;
    this.#translations.delete(text);
    translation.font.remove();
    if (text.data === '') text.data = translation.said;
  }
}

/** The element that breaks the line around a node. */
function lineOf(node: Node): Element {
  let element = node.parentElement;
  while (element?.parentElement && /^(inline|contents)/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element ?? document.documentElement;
}
