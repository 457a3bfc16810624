import { expect, test } from 'vitest';
import { DIRECT } from './touch.ts';
import { readTouch } from './read-touch.ts';

const domains = ['shop.example', '*.shop.co', 'localhost:8080'];
const touch = (address: string, referrer = '') => {
  const { search, host } = new URL(address, 'https://www.shop.example/');
  return readTouch(search, referrer.split('/')[2] ?? '', [host, ...domains]);
};

test('a page opened from nowhere has a direct touch', () => {
  expect(touch('/')).toEqual(DIRECT);
});

test('a referrer is its host, without www and in lower case', () => {
  expect(touch('/', 'https://WWW.Google.com/search?q=shoes').host).toBe('google.com');
});

test('the site itself, and what is below its domains, is no source', () => {
  expect(touch('/', 'https://www.shop.example/cart').host).toBe('');
  expect(touch('/', 'https://shop.example/').host).toBe('');
  expect(touch('/', 'https://pay.shop.co/').host).toBe('');
  expect(touch('/', 'http://localhost:8080/').host).toBe('');
  expect(touch('/', 'https://myshop.example/').host).toBe('myshop.example');
  expect(touch('/', 'http://localhost:9090/').host).toBe('localhost');
});

test('campaign parameters are read, and what stands for a source where there is none', () => {
  expect(
    touch('/?utm_source=news&utm_medium=email&utm_campaign=%D9%86%D9%88%D8%B1%D9%88%D8%B2'),
  ).toEqual({
    ...DIRECT,
    source: 'news',
    medium: 'email',
    campaign: 'نوروز',
  });
  expect(touch('/?ref=ali').source).toBe('ali');
  expect(touch('/?source=poster').source).toBe('poster');
  expect(touch('/?utm_source=&ref=ali').source).toBe('ali');
});

test('a click id of an advertiser is a paid click, and stays behind', () => {
  const paid = touch('/?gclid=Cj0KCQ');
  expect(paid).toEqual({ ...DIRECT, paid: true });
  expect(touch('/?a=1&msclkid=x').paid).toBe(true);
  expect(touch('/?fbclid=x').paid).toBe(false);
  expect(touch('/?notgclid=x').paid).toBe(false);
});

test('names are cut to what the wire takes', () => {
  expect(touch(`/?utm_campaign=${'x'.repeat(200)}`).campaign).toHaveLength(100);
});

test('parameters that came decoded are read as they stood', () => {
  const read = (query: string) => readTouch(query, '', []);
  expect(read('/?utm_source=news/&utm_campaign=Spring & 50%25 off/&gclid=')).toEqual({
    ...DIRECT,
    source: 'news',
    campaign: 'Spring & 50%25 off',
    paid: true,
  });
  expect(read('/:id/&utm_medium=a/b').medium).toBe('a/b');
});

test('what tells of a person is no source and no campaign', () => {
  expect(touch('/?ref=jane@mail.example&utm_campaign=spring')).toEqual({
    ...DIRECT,
    campaign: 'spring',
  });
  expect(touch('/?ref=0123456789abcdef0123&source=poster').source).toBe('poster');
});
