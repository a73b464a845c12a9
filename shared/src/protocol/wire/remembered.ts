/** `make`, asked again only when something it is made of is another object: what didn't change stays the same. */
export function remembered<From extends readonly unknown[], Made>(make: (...from: From) => Made): typeof make {
  let last: { readonly from: From; readonly made: Made } | null = null;
  return (...from) => {
    if (last === null || last.from.some((each, index) => each !== from[index])) last = { from, made: make(...from) };
    return last.made;
  };
}
