// Tells the reader of a browser older than shared/src/browsers/oldest.ts which ones work and what to do. Its whole text
// is ECMAScript 5 and comes before any module, so that nobody looks at an empty page.
(function () {
  /**
   * What came last to each engine of what the pages rest on: Safari 16.4 (looking behind in regular expressions),
   * Chrome 108 and Firefox 101 (dvh), Chrome 105 and Firefox 110 (container queries). They lead to no browser that is
   * new enough; the few versions between them and the oldest supported ones are let be, because nothing fails there.
   */
  function works() {
    try {
      return (
        'noModule' in HTMLScriptElement.prototype &&
        new RegExp('(?<=a)b').test('ab') &&
        CSS.supports('height', '1dvh') &&
        CSS.supports('container-type', 'inline-size') &&
        typeof window.structuredClone === 'function' &&
        'findLast' in Array.prototype
      );
    } catch (_) {
      return false;
    }
  }

  var BROWSERS = 'Safari 16.4 (iOS 16.4, iPadOS 16.4), Chrome 109, Edge 109, Firefox 115';
  var WORDS = {
    ja: [
      'お使いのブラウザーは古いため、Nemawashiが正しく動きません',
      '次のブラウザーか、それより新しいもので使えます：' +
        BROWSERS.replace(/, /g, '、').replace(/ \(/, '（').replace(/\)/, '）') +
        '。',
      'ブラウザーまたはOSを更新してください。更新できないときは、同じリンクを別の端末で開いてください。リンクはそのまま使えます。',
    ],
    en: [
      'This browser is too old for Nemawashi',
      'Nemawashi works in these browsers and newer ones: ' + BROWSERS + '.',
      'Update the browser or the operating system. If that isn’t possible, open the same link on another device: the link stays valid.',
    ],
  };

  function paragraph(text, style) {
    var made = document.createElement('p');
    made.setAttribute('style', 'margin:0 0 .5em;' + style);
    made.appendChild(document.createTextNode(text));
    return made;
  }

  function tell() {
    var box = document.createElement('div');
    var first = /^en/i.test(navigator.language || '') ? 'en' : 'ja';
    var order = first === 'en' ? ['en', 'ja'] : ['ja', 'en'];
    box.id = 'too-old';
    box.setAttribute('role', 'alert');
    box.setAttribute(
      'style',
      'padding:24px;border-bottom:4px solid #a3262b;background:#fff;color:#1a1d23;font:16px/1.7 sans-serif',
    );
    for (var at = 0; at < order.length; at += 1) {
      var part = document.createElement('div');
      var words = WORDS[order[at]];
      part.setAttribute('lang', order[at]);
      part.setAttribute('style', 'max-width:42em;margin:0 auto 24px');
      part.appendChild(paragraph(words[0], 'font-size:20px;font-weight:bold'));
      part.appendChild(paragraph(words[1], ''));
      part.appendChild(paragraph(words[2], ''));
      box.appendChild(part);
    }
    document.body.insertBefore(box, document.body.firstChild);
  }

  if (works()) return;
  if (document.body) tell();
  else document.addEventListener('DOMContentLoaded', tell);
})();
