/** What Svelte knows of an element while developing: who wrote it, and which components it stands in. */
interface Within {
  readonly file: string;
  readonly componentTag?: string;
  readonly parent: Within | null;
}
interface Meta {
  readonly loc: { readonly file: string };
  readonly parent: Within | null;
}

/** The components of a folder, by the names of their files, that stand on the page or in which something does. */
export function shownComponents(folder: string): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const each of document.body.querySelectorAll<Element & { readonly __svelte_meta?: Meta }>('*')) {
    const meta = each.__svelte_meta;
    if (meta?.loc.file.includes(`/${folder}/`) === true) shown.add(meta.loc.file.split('/').at(-1) ?? '');
    for (let within = meta?.parent ?? null; within !== null; within = within.parent)
      if (within.componentTag !== undefined) shown.add(`${within.componentTag}.svelte`);
  }
  return shown;
}
