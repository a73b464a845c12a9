/** A file that is ready to be taken. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
  /** Where a browser can fetch it by itself; null: it was made here. */
  readonly address: string | null;
}

/** Whether it can be read as it is. */
export const isReadable = ({ content }: Pick<MadeFile, 'content'>): boolean =>
  /^(text\/|application\/json)/.test(content.type);

/** Long enough for a browser that asks where to put it. */
const KEPT_MS = 60_000;

/** Asks the browser to put the file where it puts files. Nobody tells the page whether it did. */
export function startDownload({ name, content }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

const asShared = ({ name, content }: MadeFile): ShareData => ({
  files: [new File([content], name, { type: content.type })],
});

/** Whether the device's own share sheet takes the file; never on plain http. */
export const canShare = (file: MadeFile): boolean =>
  // Missing where the page isn't secure, and in browsers without a share sheet.
  'canShare' in navigator && navigator.canShare(asShared(file));

/** Closed without a choice is no failure: the file is still there. */
export async function share(file: MadeFile): Promise<void> {
  await navigator.share?.(asShared(file)).catch(() => undefined);
}
