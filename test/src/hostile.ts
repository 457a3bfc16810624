import type { Beacon } from '@safar/protocol';

/** Each means something to somebody: a browser, a template, a spreadsheet, a header, a path, an eye. */
export const HOSTILE: readonly string[] = [
  '<script>window.pwned=1;console.log("pwned")</script>',
  '"><script>window.pwned=1</script>',
  "'><img src=x onerror=\"window.pwned=1;alert('pwned')\">",
  '<svg onload=window.pwned=1>',
  '</title></style></textarea></script><script>window.pwned=1</script>',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '" onmouseover="window.pwned=1" autofocus onfocus="window.pwned=1" x="',
  'javascript:window.pwned=1',
  'data:text/html,<script>pwned</script>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<style>*{display:none}@import "https://evil.example/x.css";</style>',
  '{{constructor.constructor("window.pwned=1")()}}${window.pwned=1}<%= 1 %>',
  '&lt;script&gt;&#60;script&#62;\\u003cscript\\u003e',
  '=HYPERLINK("https://evil.example","pay")',
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  '%0d%0aset-cookie:pwned=1',
  '\r\nset-cookie: pwned=1\r\n\r\n<script>window.pwned=1</script>',
  '../../../etc/passwd',
  '//evil.example/%2f..',
  '/\\evil.example',
  '\u202etxt.exe\u202d',
  '\u2066\u2067\u2068evil\u2069\u200f\u200e\u061c',
  'a\u0000b\u0008c\u001b[31m',
  '\ufeff\u200b\u200d\u00adzero width',
  'Z̸̨̧̛̲̱̫̘̭̗͙̮͓̬̳̥ͦ̒́̊ͯ̑ͫ̚a'.repeat(3),
  '﷽'.repeat(90),
  'W'.repeat(100),
  'شششششششششش'.repeat(10),
  '__proto__',
  'constructor',
  '(other)',
  '(none)',
];

/** A beacon with a string in every field that takes one: a view, an event and an order. */
export function hostileBeacon(text: string, seed: number): Beacon {
  const name = text.slice(0, 100);
  const today = new Date().toISOString().slice(0, 10);
  const touch = { host: name, source: name, medium: name, campaign: name, paid: false };
  const step = {
    wait: 0,
    day: today,
    who: 'new' as const,
    from: '',
    fromLevel: '',
    kind: 'home',
    level: 'aware',
    fresh: true,
    path: text.slice(0, 512),
    first: touch,
    landed: { kind: 'home', path: text.slice(0, 512) },
    place: 'IR',
    took: 0,
    event: name,
  };
  const id = (n: number): string => (seed * 10 + n).toString(16).padStart(16, '0');
  return {
    v: 1,
    steps: [
      { ...step, id: id(1), had: 0, has: 1 },
      {
        ...step,
        id: id(2),
        had: 1,
        has: 73,
        from: 'home',
        fromLevel: 'aware',
        kind: 'order',
        level: 'decide',
        goal: { name, value: 10, currency: 'EUR', kinds: ['home'] },
        last: touch,
        own: { model: text.slice(0, 32), had: 0, has: 1, from: -1, to: 0 },
      },
    ],
  };
}
