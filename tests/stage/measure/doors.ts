/** What opens a box over the page from the part that one reads, by what it says: what is in sight without any press. */
export function doors(): string[] {
  return [...document.querySelectorAll('main [aria-haspopup=dialog]')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.getAttribute('aria-label') ?? each.textContent.trim());
}
