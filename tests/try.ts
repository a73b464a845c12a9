import { openChromium } from './support/browser.ts';
const b = await openChromium();
const page = await (await b.newContext()).newPage();
let n = 0;
page.on('framenavigated', () => { n += 1; });
page.on('console', (m) => console.log('console', m.text().slice(0, 200)));
page.on('pageerror', (e) => console.log('error', String(e).slice(0, 200)));
for (const url of ['http://127.0.0.1:4101/', 'http://127.0.0.1:4101/b/x?seat=y', 'http://127.0.0.1:4101/board', 'http://127.0.0.1:4101/board/door']) {
  n = 0;
  await page.goto(url).catch((e) => console.log(String(e).slice(0, 100)));
  await page.waitForTimeout(4000);
  console.log(url, 'navigations', n, page.url(), (await page.locator('body').innerText().catch(() => '')).slice(0, 60).replace(/\n/g, '|'));
}
await b.close();
