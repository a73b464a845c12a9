/** Decimals of the model, from 0 to 1, in what a page says: words stand in their place. */
export const decimals = (): string[] => document.body.innerText.match(/[−+±]?0\.\d\d/g) ?? [];
