import { describe, expect, it } from 'vitest';
import { asciiEmail, emailKey } from '../../src/entity/text/email-address.ts';
import { Line, Phone } from '../../src/entity/text/line.ts';
import { isBlank, normalText } from '../../src/entity/text/normal-text.ts';
import { webAddress } from '../../src/entity/text/web-address.ts';

const takes = (schema: object) => {
  const { pattern = '' } = schema as { pattern?: string };
  const expression = new RegExp(pattern, 'u');
  return (text: string) => expression.test(text);
};

describe('webAddress', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['HTTP://Example.com/A', 'HTTP://Example.com/A'],
    ['example.com', 'https://example.com'],
    ['//example.com/x', 'https://example.com/x'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['https://bücher.example/straße?q=ü', 'https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%BC'],
    ['https://example.com/a|b', 'https://example.com/a%7Cb'],
    ['https://example.com/100%', 'https://example.com/100%25'],
    ['https:example.com', 'https://example.com/'],
  ])('reads %s as %s', (text, url) => expect(webAddress(text)).toBe(url));

  it.each(['foo', 'javascript:alert(1)', 'ftp://x.example', 'a@b.example', 'https://a b.example', 'exa\nmple.com', ''])(
    'leaves %j to be refused',
    (text) => expect(webAddress(text)).toBe(text),
  );
});

describe('an e-mail address', () => {
  it('has its domain in ASCII, and is compared without case', () => {
    expect(asciiEmail('Ann@Bücher.example')).toBe('Ann@xn--bcher-kva.example');
    expect(asciiEmail('Ann@Example.COM')).toBe('Ann@Example.COM');
    expect(emailKey(' Ann@BÜCHER.example')).toBe('ann@xn--bcher-kva.example');
    expect(emailKey('ann@bu\u0308cher.example')).toBe('ann@xn--bcher-kva.example');
    expect(asciiEmail('ann@ex ample.ü')).toBe('ann@ex ample.ü');
    for (const odd of ['ann@b.test\nx', 'ann@bü%41.test', 'ann@bü\t.test']) expect(asciiEmail(odd)).toBe(odd);
  });
});

describe('text', () => {
  it('is composed, trimmed, and nothing when nothing of it is to be seen', () => {
    expect(normalText(' Ame\u0301lie ')).toBe('Amélie');
    expect(normalText('\u200b')).toBe('');
    expect(['\u200b\u2060', '\u00ad', '\u{e0020}', '\u2800', ' \t'].map(isBlank)).not.toContain(false);
    expect(normalText('\u2764\ufe0f')).toBe('\u2764\ufe0f');
  });

  it('of one line has no control characters, line separators and direction overrides', () => {
    const isLine = takes(Line());
    for (const text of ['Acme', 'Zoë \u{1f600}', 'نام\u200cها', '\u200fעברית', '']) expect(isLine(text)).toBe(true);
    for (const text of ['a\nb', 'a\r', 'a\u2028b', 'a\u2029', 'a\u202eb', 'a\u2066b', 'a\u0085b', 'a\u007f', 'a\u0000'])
      expect(isLine(text)).toBe(false);
  });

  it('that is a phone number has a digit', () => {
    const isPhone = takes(Phone());
    for (const text of ['+49 30 123456', 'ext. 7', '٠٣٠ ١٢٣']) expect(isPhone(text)).toBe(true);
    for (const text of ['call me', '', '12\n34']) expect(isPhone(text)).toBe(false);
  });
});
