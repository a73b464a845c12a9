/** What a translator put in place of some of our text nodes. */
interface Translation {
  readonly font: HTMLElement;
  /** What our text said; it stays in its place, empty, so that the page finds it when it has something new to say. */
  readonly said: string;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
/** Translators wrap what they write in this; our pages never do. */
const isFont = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'FONT';

/**
 * A browser that translates the page takes our text nodes out and puts `<font>` elements in. The page still writes into
 * the nodes it made: what it shows would freeze, and what it takes away would stay. So every node that was taken out goes
 * back, empty, before its translation; as soon as the page writes into it the translation goes, and what is shown is
 * what is true. The translator then finds a new text and translates it.
 */
export class LiveTexts {
  readonly #translations = new Map<Text, Translation>();
  readonly #observer = new MutationObserver((records) => this.#see(records));

  watch(root: Node): () => void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => this.#observer.disconnect();
  }

  #see(records: readonly MutationRecord[]): void {
    const before = new Set(this.#translations.keys());
    for (const record of records) if (record.type === 'childList') this.#seeMoved(record, records);
    // What became empty just now was written in before, by the translator.
    for (const { type, target } of records)
      if (type === 'characterData' && isText(target) && (before.has(target) || target.data !== ''))
        this.#seeWritten(target);
    // Pages come and go: what left with its surroundings is nobody's any more.
    for (const [text, { font }] of this.#translations) {
      if (text.isConnected) continue;
      font.remove();
      this.#forget(text);
    }
    // All that happened since is our own doing.
    this.#observer.takeRecords();
  }

  #seeMoved(record: MutationRecord, records: readonly MutationRecord[]): void {
    for (const node of record.removedNodes) {
      if (isText(node)) {
        if (this.#translations.has(node)) this.#follow(node);
        else this.#keep(node, record, records);
      } else if (isFont(node) && !node.isConnected) this.#takenBack(node, record);
    }
  }

  /** Puts a text that a translator took out back before what came for it. */
  #keep(text: Text, record: MutationRecord, records: readonly MutationRecord[]): void {
    const came = cameFor(text, record, records);
    if (came === null || (text.isConnected && !came.font.contains(text))) return;
    const { target, previousSibling, nextSibling } = record;
    const said = text.data;
    let { font } = came;
    if (font.contains(text)) {
      // It was wrapped rather than replaced: what is shown from now on is a copy.
      font = font.cloneNode(true) as HTMLElement;
      came.font.replaceWith(font);
    }
    text.data = '';
    // Where several became one, each goes back to where it stood.
    if (came.here) font.before(text);
    else if (nextSibling?.parentNode === target) target.insertBefore(text, nextSibling);
    else if (previousSibling?.parentNode === target) target.insertBefore(text, previousSibling.nextSibling);
    else font.before(text);
    this.#translations.set(text, { font, said });
  }

  /** Our page moved or removed a translated text: its translation goes where it goes. */
  #follow(text: Text): void {
    const translation = this.#translations.get(text);
    if (translation === undefined) return;
    const shared = [...this.#translations].some(([other, { font }]) => other !== text && font === translation.font);
    if (shared || (text.isConnected && !translation.font.isConnected)) this.#restoreAround(translation.font, text);
    else if (text.isConnected) text.after(translation.font);
    else {
      translation.font.remove();
      this.#forget(text);
    }
  }

  /** The translator shows the original again: that is our text, not the copy it may have brought. */
  #takenBack(font: HTMLElement, record: MutationRecord): void {
    for (const [text, translation] of this.#translations) {
      if (translation.font !== font || !text.isConnected) continue;
      for (const node of record.addedNodes)
        if (isText(node) && node !== text && node.parentNode === text.parentNode) node.remove();
      this.#forget(text);
    }
  }

  #seeWritten(text: Text): void {
    const translation = this.#translations.get(text);
    if (translation === undefined) return;
    this.#translations.delete(text);
    translation.font.remove();
    this.#restoreAround(text, text);
  }

  /** A translator reads what stands in one line as one sentence: other parts of it may hold the old figure. */
  #restoreAround(place: Node, except: Text): void {
    const line = lineOf(place);
    for (const [text, { font }] of this.#translations) {
      if (!line.contains(text) && !line.contains(font)) continue;
      font.remove();
      if (text === except && !text.isConnected) this.#translations.delete(text);
      else this.#forget(text);
    }
  }

  #forget(text: Text): void {
    const translation = this.#translations.get(text);
    this.#translations.delete(text);
    if (translation !== undefined && text.data === '') text.data = translation.said;
  }
}

/** The translation a text went into, and whether it stands in its place; null: it was our own page that removed it. */
function cameFor(
  text: Text,
  { target, addedNodes, previousSibling, nextSibling }: MutationRecord,
  records: readonly MutationRecord[],
): { readonly font: HTMLElement; readonly here: boolean } | null {
  const came = records
    .filter((each) => each.target === target)
    .flatMap((each) => [...each.addedNodes].filter(isFont).map((font) => ({ font, each })))
    .filter(({ font }) => font.parentNode === target);
  /** From the surest sign to the weakest: a neighbour may also be the translation of the text before. */
  const signs: readonly ((font: HTMLElement, each: MutationRecord) => boolean)[] = [
    (font) => font.contains(text),
    (_, each) => each.addedNodes === addedNodes,
    (_, each) => each.nextSibling === text || each.previousSibling === text,
    (_, each) => each.previousSibling === previousSibling && each.nextSibling === nextSibling,
    (font) => font === previousSibling || font === nextSibling,
  ];
  const here = signs
    .map((sign) => came.find(({ font, each }) => sign(font, each)))
    .find((each) => each !== undefined);
  const found = here ?? came.at(-1);
  return found === undefined ? null : { font: found.font, here: here !== undefined };
}

/** The element that breaks the line around a node. */
function lineOf(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && /^(inline|contents)/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element ?? document.documentElement;
}
