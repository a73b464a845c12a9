const isText = (field: HTMLInputElement | HTMLTextAreaElement): boolean =>
  field instanceof HTMLTextAreaElement || ['text', 'search', 'email', 'number', 'url'].includes(field.type);

/**
 * Before the page is printed, writes out what its fields hold: a field shows no more of its text than it is wide and high.
 * Empty ones stay as they are, to be filled in by hand.
 */
export function writeOutFields(): () => void {
  const written: HTMLElement[] = [];
  function before() {
    after();
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      if (!isText(field) || field.value === '') continue;
      const text = document.createElement('span');
      text.className = 'paper-only paper-field';
      text.textContent = field.value;
      field.after(text);
      field.dataset.onPaper = '';
      written.push(text);
    }
  }
  function after() {
    for (const text of written.splice(0)) text.remove();
    for (const field of document.querySelectorAll<HTMLElement>('[data-on-paper]')) delete field.dataset.onPaper;
  }
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
